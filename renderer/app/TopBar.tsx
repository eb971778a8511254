import { ActionIcon, Button, Tooltip } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconDatabaseOff,
  IconHelp,
  IconPlugX,
  IconPrinter,
  IconUserCircle,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useProjection } from '../data/catalogue.ts';
import { useTillPart } from '../data/me.ts';
import { useTill } from '../data/till.ts';
import { usePrintJobs } from '../features/printing/use-print-jobs.ts';
import { nameIn, useLanguage } from '../i18n/language.ts';
import { KeyHint } from '../ui/KeyHint.tsx';
import type { Action } from '../ui/keys/scopes.ts';
import { useAction } from '../ui/keys/use-action.tsx';
import classes from './Frame.module.css';
import { LanguageButton } from './LanguageButton.tsx';
import { leaveTill } from './leave-till.ts';

/** Whose till this is, how it fares, and who is at it. */
export function TopBar({ keys }: { readonly keys: Action }) {
  const { t } = useTranslation('app');
  const language = useLanguage();
  const organisation = useTillPart((till) => till.organisation);
  const site = useTillPart((till) => till.site);
  const tillCode = useTillPart((till) => till.tillCode);
  const name = useTillPart((till) => till.me?.name) ?? '';
  const lock = useAction({
    id: 'app.lock',
    keys: ['Ctrl+L'],
    label: t('switch-user'),
    run: () => leaveTill('left'),
  });
  if (!organisation || !site) return null;
  return (
    <section className={classes.bar} aria-label={t('status')}>
      <div
        className={classes.where}
        title={`${nameIn(language, organisation)} ${nameIn(language, site)} · ${tillCode}`}
      >
        {nameIn(language, organisation)}{' '}
        <span className={classes.till}>
          {nameIn(language, site)} · {tillCode}
        </span>
      </div>
      <div className={classes.end}>
        <PrintState />
        <MemoryState />
        <SavingState />
      </div>
      <LanguageButton />
      <Tooltip label={`${keys.label} (F1)`}>
        <ActionIcon aria-label={keys.label} aria-keyshortcuts="F1 ?" onClick={keys.run}>
          <IconHelp aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Button
        variant="default"
        size="sm"
        h={44}
        aria-label={`${name}: ${lock.label}`}
        aria-keyshortcuts="Ctrl+L"
        leftSection={<IconUserCircle aria-hidden />}
        rightSection={<KeyHint chord="Ctrl+L" />}
        onClick={lock.run}
      >
        {name}
      </Button>
    </section>
  );
}

function SavingState() {
  const { t } = useTranslation('app');
  const connection = useTill((till) => till.connection.name);
  const saving = useTillPart((till) => till.saving);
  if (connection !== 'open') return <State icon={IconPlugX} text={t('state.offline')} />;
  if (saving !== 'ready') return <State icon={IconAlertTriangle} text={t('state.not-saved')} />;
  return <State icon={IconCircleCheck} text={t('state.ready')} />;
}

function MemoryState() {
  const { t } = useTranslation('app');
  const kept = useProjection((projection) => projection.keeping);
  if (kept !== 'memory') return null;
  return (
    <Tooltip label={t('banner.memory-why')} multiline w={320}>
      <span>
        <State icon={IconDatabaseOff} text={t('banner.memory')} />
      </span>
    </Tooltip>
  );
}

/** Papers that need a person, as a way to where they are looked at; else how many are on their way. */
function PrintState() {
  const { t } = useTranslation('app');
  const { jobs, toLookAt } = usePrintJobs();
  const waiting = jobs.filter((job) => job.state === 'queued' || job.state === 'sending').length;
  if (toLookAt.length > 0) {
    return (
      <Link href="/health" className={classes.papers}>
        <State icon={IconAlertTriangle} text={t('print.to-look-at', { count: toLookAt.length })} />
      </Link>
    );
  }
  return waiting > 0 ? <State icon={IconPrinter} text={t('print.waiting', { count: waiting })} /> : null;
}

function State({ icon: Icon, text }: { readonly icon: typeof IconHelp; readonly text: string }) {
  return (
    <span className={classes.state}>
      <Icon size={20} stroke={1.7} aria-hidden />
      {text}
    </span>
  );
}

import { Button, Center, Loader, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConnectionState } from '../../shared/contract/define.ts';
import type { Problem } from '../../shared/problem.ts';
import { ProblemNote } from '../ui/problem.tsx';
import { WorkProgress } from '../ui/WorkProgress.tsx';
import { LanguageButton } from './LanguageButton.tsx';

/** The calm page around whatever is said before the till can be used. */
function Plain({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const { t } = useTranslation('app');
  return (
    <Center component="main" h="100%" p="md">
      <Stack w="100%" maw={520} gap="md">
        <Text fw={700} c="indigo" size="lg">
          {t('name')}
        </Text>
        <Title order={1} size="h2">
          {title}
        </Title>
        {children}
        <LanguageButton />
      </Stack>
    </Center>
  );
}

export function Connecting({ connection }: { readonly connection: ConnectionState }) {
  const { t } = useTranslation('app');
  const problem = connection.name === 'connecting' ? connection.problem : undefined;
  const attempt = connection.name === 'connecting' ? connection.attempt : 1;
  return (
    <Plain title={t('connecting.title')}>
      {problem && attempt > 2 ? <ProblemNote problem={problem} /> : <Text>{t('connecting.text')}</Text>}
      <Loader aria-label={t('connecting.title')} />
      {attempt > 2 && <Text c="dimmed">{t('connecting.attempt', { attempt })}</Text>}
    </Plain>
  );
}

const RELOADED = 'haat.reloaded-for';

/** After an update the page loads itself again, once; if that did not help, a person is asked. */
export function Closed({ problem }: { readonly problem: Problem | undefined }) {
  const { t } = useTranslation('app');
  useEffect(() => {
    const wanted = problem?.code === 'other-version' ? String(problem.params?.host) : undefined;
    if (wanted === undefined || sessionStorage.getItem(RELOADED) === wanted) return;
    sessionStorage.setItem(RELOADED, wanted);
    location.reload();
  }, [problem]);
  return (
    <Plain title={t('closed.title')}>
      <ProblemNote problem={problem ?? { code: 'connection-closed' }} />
      <Button onClick={() => location.reload()}>{t('closed.reload')}</Button>
    </Plain>
  );
}

interface StartingProps {
  readonly done: number;
  readonly total: number;
  readonly records: number;
}

/** `done` and `total` are bytes of the journal; people are told records. */
export function Starting({ done, total, records }: StartingProps) {
  const { t } = useTranslation('app');
  const expected = done > 0 ? Math.max(records, Math.round((records / done) * total)) : undefined;
  return (
    <Plain title={t('starting.title')}>
      <Text>{t('starting.text')}</Text>
      <WorkProgress
        label={t('starting.records')}
        done={records}
        {...(expected !== undefined && { total: expected })}
      />
    </Plain>
  );
}

export function Stuck({ problem }: { readonly problem: Problem }) {
  const { t } = useTranslation('app');
  return (
    <Plain title={t('stuck.title')}>
      <ProblemNote problem={problem} />
      <Text>{t('stuck.safe')}</Text>
    </Plain>
  );
}

export function Missing() {
  const { t } = useTranslation('app');
  return (
    <Plain title={t('name')}>
      <Text>{t('no-setup')}</Text>
    </Plain>
  );
}

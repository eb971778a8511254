import { Button, Group, SegmentedControl, Tabs, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../data/me.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { useAction } from '../../../ui/keys/use-action.tsx';
import { WorkProgress } from '../../../ui/WorkProgress.tsx';
import { BadRows } from './BadRows.tsx';
import type { CheckSummary } from './check.ts';
import classes from './import.module.css';
import { Preview } from './Preview.tsx';
import { bringInGood, changeKnown, checkAll, type KnownRule, stopChecking, useImport } from './session.ts';

/** What will come of the file, before anything is saved. */
export function CheckStep() {
  const { t } = useTranslation('items');
  const [tab, setTab] = useState<string | null>('items');
  const known = useImport((session) => session.known);
  return (
    <section className={classes.check} aria-label={t('import.step-check')}>
      <Group justify="space-between" gap="xs">
        <SegmentedControl
          size="sm"
          aria-label={t('import.known')}
          data={(['update', 'skip'] as const).map((rule) => ({
            value: rule,
            label: t(`import.known-${rule}`),
          }))}
          value={known}
          onChange={(rule) => changeKnown(rule as KnownRule)}
        />
        <Summary />
      </Group>
      <Tabs value={tab} onChange={setTab} className={classes.tabs} keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="items" h={44}>
            {t('import.tab-items')}
          </Tabs.Tab>
          <Tabs.Tab value="bad" h={44}>
            <BadCount />
          </Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="items" className={classes.panel}>
          <Preview />
        </Tabs.Panel>
        <Tabs.Panel value="bad" className={classes.panel}>
          <BadRows />
        </Tabs.Panel>
      </Tabs>
      <Take />
    </section>
  );
}

function BadCount() {
  const { t } = useTranslation('items');
  const count = useImport(({ summary, bad }) => summary?.bad ?? bad.length);
  return t('import.tab-bad', { count });
}

function Summary() {
  const { t } = useTranslation('items');
  const summary = useImport((session) => session.summary);
  if (!summary) return null;
  const parts = (['added', 'changed', 'unchanged', 'skipped', 'repaired'] as const).filter(
    (part) => summary[part] > 0,
  );
  return (
    <Text size="sm" c="dimmed" role="status">
      {parts.map((part) => t(`import.summary-${part}`, { count: summary[part] })).join(' · ')}
    </Text>
  );
}

/** Progress of the check, and then the one button that saves. */
function Take() {
  const { t } = useTranslation('items');
  const mayEdit = useMay('edit-items');
  const isChecking = useImport((session) => session.isChecking);
  const summary = useImport((session) => session.summary);
  const good = summary ? summary.added + summary.changed : 0;
  const take = useAction({
    id: 'import.take',
    keys: ['Ctrl+Enter'],
    label:
      summary && summary.bad > 0
        ? t('import.take-good', { good, bad: summary.bad })
        : t('import.take-all', { good }),
    run: () => void bringInGood(),
    enabled: good > 0 && mayEdit,
  });
  if (isChecking) return <Checking />;
  if (!summary) {
    return (
      <Group>
        <Text flex={1}>{t('import.check-stopped')}</Text>
        <Button onClick={() => void checkAll()}>{t('import.check-again')}</Button>
      </Group>
    );
  }
  const why = whyNot(summary, mayEdit);
  if (why) {
    return (
      <Text role="status" fw={500}>
        {t(why)}
      </Text>
    );
  }
  return (
    <Group justify="flex-end">
      <ActionButton action={take} />
    </Group>
  );
}

/** Why nothing can be brought in. */
function whyNot({ added, changed, unchanged, skipped, bad }: CheckSummary, mayEdit: boolean) {
  if (!mayEdit) return 'import.may-not';
  if (added + changed > 0) return undefined;
  if (bad === 0) return 'import.no-changes';
  return unchanged + skipped > 0 ? 'import.nothing-new' : 'import.none-good';
}

function Checking() {
  const { t } = useTranslation('items');
  const done = useImport((session) => session.done);
  const total = useImport((session) => session.total);
  return <WorkProgress label={t('import.checking')} done={done} total={total} onStop={stopChecking} />;
}

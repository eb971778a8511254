import { Group, List, Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { useAction } from '../../../ui/keys/use-action.tsx';
import { ProblemNote, useProblemText } from '../../../ui/problem.tsx';
import { LABELS } from '../../labels/places.ts';
import { beginLabels } from '../../labels/run.ts';
import { FIRST_VIEW, useListView } from '../list/list-store.ts';
import { LIST } from '../places.ts';
import { closeFile, goOn, useImport } from './session.ts';

const MOST_NAMED = 20;

/** What came of it. */
export function DoneStep() {
  const { t } = useTranslation('items');
  const problemText = useProblemText();
  const [, goTo] = useLocation();
  const result = useImport((session) => session.result);
  const summary = useImport((session) => session.summary);
  const look = useAction({
    id: 'import.look',
    keys: ['Enter'],
    label: t('import.look'),
    run: () => {
      closeFile();
      useListView.setState({ ...FIRST_VIEW, sorting: { key: 'newest', descending: false } });
      goTo(LIST);
    },
  });
  const savedIds = useImport((session) => session.savedIds);
  const labels = useAction({
    id: 'import.labels',
    keys: ['F9', 'Ctrl+P'],
    label: t('labels'),
    run: () => {
      beginLabels(savedIds);
      closeFile();
      goTo(LABELS);
    },
    enabled: savedIds.length > 0,
  });
  const again = useAction({
    id: 'import.again',
    keys: ['F6'],
    label: t('import.other-file'),
    run: closeFile,
  });
  const isWhole = result !== undefined && !result.stopped && result.failed === undefined;
  const rest = useAction({
    id: 'import.go-on',
    keys: ['F8'],
    label: t('import.go-on'),
    run: goOn,
    enabled: !isWhole,
  });
  if (!result || !summary) return null;
  const { saved, stocked, refused, stopped, failed, tookMs } = result;
  return (
    <Paper withBorder p="lg" maw={760}>
      <Stack>
        <div role="status">
          <Title order={2} size="h3">
            {t(stopped ? 'import.stopped' : failed ? 'import.broke-off' : 'import.done', { count: saved })}
          </Title>
        </div>
        {failed && <ProblemNote problem={failed} />}
        <List>
          {stocked > 0 && <List.Item>{t('import.done-stocked', { count: stocked })}</List.Item>}
          {summary.bad > 0 && <List.Item>{t('import.done-bad', { count: summary.bad })}</List.Item>}
          {summary.unchanged > 0 && (
            <List.Item>{t('import.summary-unchanged', { count: summary.unchanged })}</List.Item>
          )}
          {summary.skipped > 0 && (
            <List.Item>{t('import.summary-skipped', { count: summary.skipped })}</List.Item>
          )}
          <List.Item>{t('import.took', { seconds: (tookMs / 1000).toFixed(1) })}</List.Item>
        </List>
        {refused.length > 0 && (
          <div>
            <Text fw={500}>{t('import.refused', { count: refused.length })}</Text>
            <List size="sm">
              {refused.slice(0, MOST_NAMED).map(({ item, problem }) => (
                <List.Item key={item.id}>
                  {item.sku}: {problemText(problem)}
                </List.Item>
              ))}
            </List>
          </div>
        )}
        <Group>
          <ActionButton action={look} />
          {!isWhole && <ActionButton action={rest} variant="light" />}
          <ActionButton action={labels} variant="default" />
          <ActionButton action={again} variant="default" />
        </Group>
      </Stack>
    </Paper>
  );
}

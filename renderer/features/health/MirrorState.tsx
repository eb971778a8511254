import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { HealthReport } from '../../../shared/contract/views.ts';
import { problem as problemOf } from '../../../shared/problem.ts';
import { useProblemText } from '../../ui/problem.tsx';

/** How far the second copy has come, or why it cannot be written. */
export function MirrorState({ report }: { readonly report: HealthReport }) {
  const { t } = useTranslation('health');
  const problemText = useProblemText();
  const { mirror, journal } = report;
  if (!mirror) return <Text>{t('copy.not-set')}</Text>;
  const { folder, seq, at, problem } = mirror;
  if (problem !== undefined)
    return <Text>{problemText(problemOf('mirror-not-reached', { cause: problem }))}</Text>;
  if (seq === undefined || at === undefined) return <Text>{t('copy.beginning', { folder })}</Text>;
  return (
    <Text>
      {seq >= journal.head.seq
        ? t('copy.whole', { folder, seq, at })
        : t('copy.behind', { folder, seq, of: journal.head.seq })}
    </Text>
  );
}

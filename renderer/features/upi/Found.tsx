import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Comparison } from './compare.ts';

/** How much of a statement was found to be what, in words. */
export function Found({ comparison, passed }: { readonly comparison: Comparison; readonly passed: number }) {
  const { t } = useTranslation('upi');
  const { matches, wrong, known, back } = comparison;
  const by = (way: string) => matches.filter((match) => match.by === way).length;
  const again = known.length + back.known.length;
  return (
    <Text data-testid="found">
      {[
        t('statement.found', {
          count: matches.length,
          reference: by('reference'),
          utr: by('utr'),
          amount: by('amount'),
        }),
        wrong > 0 && t('statement.wrong', { count: wrong }),
        back.found.length > 0 && t('statement.back', { count: back.found.length }),
        again > 0 && t('statement.known', { count: again }),
        passed > 0 && t('statement.passed', { count: passed }),
      ]
        .filter(Boolean)
        .join(' ')}
    </Text>
  );
}

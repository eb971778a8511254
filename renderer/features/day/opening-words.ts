import { useTranslation } from 'react-i18next';
import type { OpeningWhy } from '../../../shared/till/drawer-openings.ts';
import { useReasonText } from './reasons.ts';

/** Why the drawer was opened, in words: for what, and the number, reason or printer that belongs to it. */
export function useOpeningWords(): {
  readonly kind: (why: OpeningWhy) => string;
  readonly detail: (why: OpeningWhy) => string;
} {
  const { t } = useTranslation('day');
  const reasonText = useReasonText();
  return {
    kind: ({ kind }) => t(`openings.kind.${kind}`),
    detail(why) {
      if ('number' in why) return why.number;
      return 'reason' in why ? reasonText(why.reason) : why.printer;
    },
  };
}

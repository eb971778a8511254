import { useTranslation } from 'react-i18next';

/**
 * Reasons at a key's press, as they are kept and printed: in English, which every printer has the letters for and
 * every auditor of the corporation reads. The screen shows them in its own language.
 */
export const VOID_REASONS = {
  'wrong-item': 'Wrong item on the bill',
  'wrong-amount': 'Wrong price or quantity',
  'not-paid': 'Payment did not come',
  'not-wanted': 'Buyer did not want it after all',
  twice: 'Billed twice',
} as const;
export type VoidReason = keyof typeof VOID_REASONS;

const KEYS = Object.keys(VOID_REASONS) as VoidReason[];

/** A reason as it was kept, in the language of the screen where it is one of the quick ones. */
export function useReasonText(): (kept: string) => string {
  const { t } = useTranslation('bills');
  return (kept) => {
    const key = KEYS.find((one) => VOID_REASONS[one] === kept);
    return key ? t(`void.reason.${key}`) : kept;
  };
}

import { useTranslation } from 'react-i18next';
import type { QuickReason } from '../../ui/ReasonField.tsx';

/**
 * Reasons at a key's press, as they are kept and printed: in English, which every printer has the letters for and
 * every auditor of the corporation reads. The screen shows them in its own language.
 */
const REASONS = {
  in: { change: 'Change from the bank', float: 'Float added', back: 'Advance returned' },
  out: {
    bank: 'Deposited in the bank',
    safe: 'Put in the safe',
    expense: 'Small shop expense',
    freight: 'Freight and carriage',
  },
  drawer: { change: 'Give change', check: 'Check the drawer', forgotten: 'Change forgotten' },
} as const;

type Occasion = keyof typeof REASONS;

/** The usual reasons of an occasion, in the language of the screen. */
export function useQuickReasons(occasion: Occasion): readonly QuickReason[] {
  const { t } = useTranslation('day');
  return Object.entries(REASONS[occasion]).map(([key, kept]) => ({
    kept,
    label: t(`reason.${occasion}.${key}`),
  }));
}

/** A reason as it was kept, in the language of the screen where it is one of the usual ones. */
export function useReasonText(): (kept: string) => string {
  const all = [...useQuickReasons('in'), ...useQuickReasons('out'), ...useQuickReasons('drawer')];
  return (kept) => all.find((reason) => reason.kept === kept)?.label ?? kept;
}

import { useTranslation } from 'react-i18next';
import type { QuickReason } from '../../ui/ReasonField.tsx';

/**
 * Reasons at a key's press, as they are kept and printed: in English, which every printer has the letters for and
 * every auditor of the corporation reads. The screen shows them in its own language.
 */
const REASONS = {
  return: {
    size: 'Size does not fit',
    damaged: 'Damaged or faulty',
    colour: 'Colour not as wanted',
    unwanted: 'Not wanted after all',
    overcharged: 'Charged too much',
  },
  debit: {
    undercharged: 'Charged too little',
    count: 'More pieces given than billed',
    wrong: 'Wrong item billed',
  },
  advance: {
    'not-made': 'Goods could not be made',
    cancelled: 'Order cancelled by the buyer',
    late: 'Goods came too late',
  },
  clear: {
    mended: 'Mended',
    fine: 'Nothing wrong with it',
    beyond: 'Beyond repair',
    moth: 'Moth or damp',
  },
} as const;

export type Occasion = keyof typeof REASONS;

/** The usual reasons of an occasion, in the language of the screen. */
export function useQuickReasons(occasion: Occasion): readonly QuickReason[] {
  const { t } = useTranslation('returns');
  return Object.entries(REASONS[occasion]).map(([key, kept]) => ({
    kept,
    label: t(`reason.${occasion}.${key}`),
  }));
}

/** A reason as it was kept, in the language of the screen where it is one of the usual ones. */
export function useReasonWords(): (kept: string) => string {
  const { t } = useTranslation('returns');
  return (kept) => {
    for (const [occasion, reasons] of Object.entries(REASONS)) {
      const key = Object.entries(reasons).find(([, words]) => words === kept)?.[0];
      if (key !== undefined) return t(`reason.${occasion}.${key}`);
    }
    return kept;
  };
}

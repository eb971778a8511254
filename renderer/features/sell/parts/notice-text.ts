import { useTranslation } from 'react-i18next';
import { nameIn, useLanguage } from '../../../i18n/language.ts';
import { useProblemText } from '../../../ui/problem.tsx';
import type { Notice } from '../store/sale.ts';

/** Whether a notice only confirms what the cashier did. */
export function isQuiet({ kind }: Notice): boolean {
  return kind === 'removed' || kind === 'held' || kind === 'recalled';
}

/** A notice in the cashier's words. */
export function useNoticeText(): (notice: Notice) => string {
  const { t } = useTranslation(['sell', 'common']);
  const language = useLanguage();
  const problemText = useProblemText();
  return (notice) => {
    switch (notice.kind) {
      case 'unknown-code':
        return t('sell:notice.unknown-code', { code: notice.code });
      case 'one-of-a-kind':
        return t('sell:notice.one-of-a-kind', { name: nameIn(language, notice.item) });
      case 'short-stock':
        return t('sell:notice.short-stock', {
          name: nameIn(language, notice.item),
          left: -notice.left,
          unit: t(`common:unit.${notice.item.unit}`),
        });
      case 'removed':
        return t('sell:notice.removed', { name: notice.item ? nameIn(language, notice.item) : '' });
      case 'held':
        return notice.label === ''
          ? t('sell:notice.held')
          : t('sell:notice.held-as', { label: notice.label });
      case 'billed-before':
        return t('sell:notice.billed-before', { number: notice.number });
      case 'problem':
        return problemText(notice.problem);
      case 'cart-full':
        return t('sell:notice.cart-full');
      case 'recalled':
        return t('sell:notice.recalled');
    }
  };
}

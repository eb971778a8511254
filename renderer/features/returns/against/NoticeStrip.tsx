import { useTranslation } from 'react-i18next';
import type { Language } from '../../../../shared/access/user.ts';
import { nameIn, useLanguage } from '../../../i18n/language.ts';
import { useProblemText } from '../../../ui/problem.tsx';
import classes from '../returns.module.css';
import type { Notice } from './store.ts';

/** Why a scan did nothing. */
export function NoticeStrip({ notice }: { readonly notice: Notice }) {
  const { t } = useTranslation('returns');
  const language = useLanguage();
  const problemText = useProblemText();
  return (
    <div className={classes.notice} role="alert">
      {notice.kind === 'problem'
        ? problemText(notice.problem)
        : t(`notice.${notice.kind}`, paramsOf(notice, language))}
    </div>
  );
}

function paramsOf(
  notice: Exclude<Notice, { readonly kind: 'problem' }>,
  language: Language,
): Record<string, string> {
  switch (notice.kind) {
    case 'unknown-code':
      return { code: notice.code };
    case 'finish-first':
      return { number: notice.number };
    case 'cart-full':
      return {};
    default:
      return { name: nameIn(language, notice.item) };
  }
}

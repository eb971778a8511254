import { useTranslation } from 'react-i18next';
import { problem } from '../../../shared/problem.ts';
import { useReadyTill } from '../../data/me.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { useAction } from '../../ui/keys/use-action.tsx';
import { showProblem } from '../../ui/problem.tsx';
import { openCustomerWindow } from './open-window.ts';
import { showLanguage, useShown } from './shown.ts';

/** The other language, written in it: who reads it knows it at once. */
const OTHER = { en: { language: 'hi', name: 'हिन्दी' }, hi: { language: 'en', name: 'English' } } as const;

/** The customer's window, and in which language it speaks. */
export function CustomerActions() {
  const { t } = useTranslation('customer');
  const usual = useReadyTill()?.settings.language ?? 'en';
  const other = OTHER[useShown((shown) => shown.language) ?? usual];
  const open = useAction({
    id: 'customer.open',
    keys: ['Alt+W'],
    label: t('open'),
    run: () => {
      if (!openCustomerWindow()) showProblem(problem('window-blocked'));
    },
  });
  const language = useAction({
    id: 'customer.language',
    keys: ['Alt+H'],
    label: t('in-language', { name: other.name }),
    run: () => showLanguage(other.language),
  });
  return (
    <>
      <ActionButton action={open} variant="default" size="sm" h={44} fullWidth px={4} />
      <ActionButton action={language} variant="default" size="sm" h={44} fullWidth px={4}>
        <span lang={other.language}>{other.name}</span>
      </ActionButton>
    </>
  );
}

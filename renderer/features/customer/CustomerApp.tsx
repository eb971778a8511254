import { useEffect, useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { i18n } from '../../i18n/i18n.ts';
import { CustomerWindow } from './CustomerWindow.tsx';
import { type CustomerView, openCustomerChannel } from './view.ts';

/** How long thanks stand, ms, where nobody comes after. */
const THANKS_MS = 60_000;

/**
 * The whole of the customer's window. It has no link to the host, no keys and nobody signed in: it shows what the
 * selling window tells it, in the buyer's language.
 */
export function CustomerApp() {
  const view = useToldView();
  const { language = 'en' } = view ?? {};
  useEffect(() => {
    document.documentElement.lang = language;
    if (i18n.language !== language) void i18n.changeLanguage(language);
  }, [language]);
  return (
    <I18nextProvider i18n={i18n}>
      <CustomerWindow view={view} />
    </I18nextProvider>
  );
}

function useToldView(): CustomerView | undefined {
  const [view, setView] = useState<CustomerView>();
  useEffect(() => {
    const channel = openCustomerChannel((message) => message.kind === 'view' && setView(message.view));
    channel.postMessage({ kind: 'hello' });
    return () => channel.close();
  }, []);
  const isThanks = view?.scene.kind === 'thanks';
  useEffect(() => {
    if (!isThanks) return;
    const leave = () => setView((shown) => shown && { ...shown, scene: { kind: 'idle' } });
    const timer = setTimeout(leave, THANKS_MS);
    return () => clearTimeout(timer);
  }, [isThanks]);
  return view;
}

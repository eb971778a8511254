import { useEffect, useMemo } from 'react';
import { useTill } from '../../data/till.ts';
import { useShown } from './shown.ts';
import { useShop, viewOfSale } from './use-customer-window.ts';
import { showOnPole, usePole } from './use-pole.ts';
import { type CustomerView, openCustomerChannel } from './view.ts';

/**
 * Shows the code of a payment that is taken outside of a sale, of an advance or a debit note, on the customer's window
 * and the pole; when it is gone, what was there before.
 */
export function useCodeOnWindow(): void {
  const shop = useShop();
  const code = useShown((shown) => shown.code);
  const view = useMemo(
    (): CustomerView | undefined => shop && code && { ...shop, scene: { kind: 'code', ...code } },
    [shop, code],
  );
  usePole(view);
  useEffect(() => {
    if (!view) return;
    const channel = openCustomerChannel(
      ({ kind }) => kind === 'hello' && channel.postMessage({ kind: 'view', view }),
    );
    channel.postMessage({ kind: 'view', view });
    return () => {
      const before = useTill.getState().locked ? undefined : viewOfSale();
      const after: CustomerView = before ?? { ...view, scene: { kind: 'idle' } };
      channel.postMessage({ kind: 'view', view: after });
      channel.close();
      showOnPole(after);
    };
  }, [view]);
}

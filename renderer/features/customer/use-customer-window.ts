import { useEffect, useMemo, useRef, useState } from 'react';
import type { Problem } from '../../../shared/problem.ts';
import type { Result } from '../../../shared/result.ts';
import { MAIN_SELLER } from '../../../shared/sale/seller.ts';
import type { Settlement } from '../../../shared/sale/settle.ts';
import { itemById } from '../../data/catalogue.ts';
import { useTillPart } from '../../data/me.ts';
import { ask, useTill } from '../../data/till.ts';
import { useSale } from '../sell/store/sale.ts';
import { sceneOf } from './scene.ts';
import { useShown } from './shown.ts';
import { usePole } from './use-pole.ts';
import { type CustomerView, openCustomerChannel } from './view.ts';

/** Shows the running sale on the customer's window, wherever it is open, for as long as somebody sells. */
export function useCustomerWindow(settled: Result<Settlement, Problem>): void {
  const shop = useShop();
  const cart = useSale((sale) => sale.cart);
  const done = useSale((sale) => sale.done);
  const code = useShown((shown) => shown.code);
  const view = useMemo((): CustomerView | undefined => {
    if (!shop) return undefined;
    return {
      ...shop,
      scene: sceneOf({
        cart,
        settled: settled.ok
          ? { lines: settled.value.lines, payable: settled.value.totals.payable }
          : undefined,
        code,
        done: done && { payable: done.totals.payable, change: done.change },
        item: itemById,
      }),
    };
  }, [shop, cart, done, code, settled]);
  useTold(view);
  usePole(view);
}

/** What stands on the window whatever is shown: whose shop, in which language. */
export function useShop(): Omit<CustomerView, 'scene'> | undefined {
  const usual = useTillPart((till) => till.settings.language);
  const name = useTillPart((till) => till.organisation);
  const logo = useLogo(useTillPart((till) => till.sellers.find(({ id }) => id === MAIN_SELLER)?.logo));
  const language = useShown((shown) => shown.language);
  return useMemo(() => {
    if (!usual || !name) return undefined;
    const { nameEnglish, nameHindi } = name;
    return { language: language ?? usual, shop: { nameEnglish, nameHindi }, ...(logo && { logo }) };
  }, [usual, name, language, logo]);
}

/** What the sale showed last: it stands on the window while the seller looks something up. */
let ofSale: CustomerView | undefined;

/** What of the sale is to stand on the window now; nothing where it showed nothing, or only thanks. */
export function viewOfSale(): CustomerView | undefined {
  return ofSale?.scene.kind === 'thanks' ? undefined : ofSale;
}

/** Tells the view when it changes and when a window asks; nothing of a sale stays in sight of who comes later. */
function useTold(view: CustomerView | undefined): void {
  const last = useRef(view);
  const channel = useRef<BroadcastChannel>(undefined);
  last.current = view;
  useEffect(() => {
    const tell = (told: CustomerView | undefined) => {
      ofSale = told;
      if (told) channel.current?.postMessage({ kind: 'view', view: told });
    };
    const tellIdle = () => tell(last.current && { ...last.current, scene: { kind: 'idle' } });
    channel.current = openCustomerChannel(({ kind }) => kind === 'hello' && tell(last.current));
    window.addEventListener('pagehide', tellIdle);
    return () => {
      window.removeEventListener('pagehide', tellIdle);
      // Whoever only looks something up comes back to the sale: it stays.
      if (useTill.getState().locked) tellIdle();
      channel.current?.close();
    };
  }, []);
  useEffect(() => {
    if (!view) return;
    ofSale = view;
    channel.current?.postMessage({ kind: 'view', view });
  }, [view]);
}

/** The logo as an address of its bytes: the customer's window cannot ask for it. */
function useLogo(hash: string | undefined): string | undefined {
  const [logo, setLogo] = useState<string>();
  useEffect(() => {
    setLogo(undefined);
    if (hash === undefined) return;
    let left = false;
    void ask('photo.read', { hash }).then((answer) => {
      if (left || !answer.ok || !answer.value) return;
      setLogo(`data:${answer.value.type};base64,${answer.value.base64}`);
    });
    return () => {
      left = true;
    };
  }, [hash]);
  return logo;
}

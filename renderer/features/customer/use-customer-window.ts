import { useEffect, useMemo, useRef, useState } from 'react';
import { POLE_WIDTH } from '../../../shared/device/pole.ts';
import type { Problem } from '../../../shared/problem.ts';
import type { Result } from '../../../shared/result.ts';
import { MAIN_SELLER } from '../../../shared/sale/seller.ts';
import type { Settlement } from '../../../shared/sale/settle.ts';
import { itemById } from '../../data/catalogue.ts';
import { useTillPart } from '../../data/me.ts';
import { ask, useTill } from '../../data/till.ts';
import { useSale } from '../sell/store/sale.ts';
import { poleTextOf } from './pole-text.ts';
import { sceneOf } from './scene.ts';
import { useShown } from './shown.ts';
import { type CustomerView, openCustomerChannel } from './view.ts';

/** Shows the running sale on the customer's window, wherever it is open, for as long as somebody sells. */
export function useCustomerWindow(settled: Result<Settlement, Problem>): void {
  const organisation = useTillPart((till) => till.organisation);
  const settings = useTillPart((till) => till.settings);
  const logoHash = useTillPart((till) => till.sellers.find(({ id }) => id === MAIN_SELLER)?.logo);
  const cart = useSale((sale) => sale.cart);
  const done = useSale((sale) => sale.done);
  const { language, code } = useShown();
  const logo = useLogo(logoHash);
  const view = useMemo((): CustomerView | undefined => {
    if (!organisation || !settings) return undefined;
    const { nameEnglish, nameHindi } = organisation;
    return {
      language: language ?? settings.language,
      shop: { nameEnglish, nameHindi },
      ...(logo && { logo }),
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
  }, [organisation, settings, cart, done, language, code, logo, settled]);
  useTold(view);
  usePole(settings?.devices?.pole !== undefined, view);
}

/** The same on the pole display, where one is set. */
function usePole(hasPole: boolean, view: CustomerView | undefined): void {
  const text = view && poleTextOf(view);
  const { top, bottom } = text ?? {};
  useEffect(() => {
    if (hasPole && top !== undefined && bottom !== undefined) {
      void ask('pole.show', { top: top.slice(0, POLE_WIDTH), bottom });
    }
  }, [hasPole, top, bottom]);
}

/** Tells the view when it changes and when a window asks; nothing of a sale stays in sight of who comes later. */
function useTold(view: CustomerView | undefined): void {
  const last = useRef(view);
  const channel = useRef<BroadcastChannel>(undefined);
  last.current = view;
  useEffect(() => {
    const tell = (told: CustomerView | undefined) =>
      told && channel.current?.postMessage({ kind: 'view', view: told });
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
    if (view) channel.current?.postMessage({ kind: 'view', view });
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

import { useEffect } from 'react';
import { POLE_WIDTH } from '../../../shared/device/pole.ts';
import { readyTill, useTillPart } from '../../data/me.ts';
import { ask } from '../../data/till.ts';
import { poleTextOf } from './pole-text.ts';
import type { CustomerView } from './view.ts';

/** Shows on the pole display, where one is set, what the customer's window shows. */
export function usePole(view: CustomerView | undefined): void {
  const hasPole = useTillPart((till) => till.settings.devices?.pole !== undefined) === true;
  const text = view && poleTextOf(view);
  const { top, bottom } = text ?? {};
  useEffect(() => {
    if (hasPole && top !== undefined && bottom !== undefined) show(top, bottom);
  }, [hasPole, top, bottom]);
}

/** The same at once, by what is gone from the screen a moment later. */
export function showOnPole(view: CustomerView): void {
  if (readyTill()?.settings.devices?.pole === undefined) return;
  const { top, bottom } = poleTextOf(view);
  show(top, bottom);
}

function show(top: string, bottom: string): void {
  void ask('pole.show', { top: top.slice(0, POLE_WIDTH), bottom });
}

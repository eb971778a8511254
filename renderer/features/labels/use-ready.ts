import { useEffect, useState } from 'react';
import type { Item } from '../../../shared/item/item.ts';
import { type LabelLayout, layoutLabel } from '../../../shared/label/layout.ts';
import type { Problem } from '../../../shared/problem.ts';
import { itemById } from '../../data/catalogue.ts';
import { inSlices } from '../../data/slices.ts';
import type { Choice } from './choice.ts';
import type { RunRow } from './run.ts';

/** Which labels have room for all that is on them, and which have not, with the reason. */
export interface Ready {
  readonly layouts: ReadonlyMap<string, LabelLayout>;
  readonly refused: readonly { readonly item: Item; readonly problem: Problem }[];
  /** Whether every row has been looked at. */
  readonly isDone: boolean;
}

const NOTHING: Ready = { layouts: new Map(), refused: [], isDone: false };

/** Lays every row out, of pieces the first, letting the page go on meanwhile. How many are wanted makes no difference to it. */
export function useReady(rows: readonly RunRow[], choice: Choice, hasFonts: boolean): Ready {
  const [ready, setReady] = useState(NOTHING);
  const key = JSON.stringify(rows.map(({ itemId, net, pieces }) => [itemId, net, pieces?.[0]]));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for what the rows say
  useEffect(() => {
    if (!hasFonts) return;
    let isWanted = true;
    const layouts = new Map<string, LabelLayout>();
    const refused: { readonly item: Item; readonly problem: Problem }[] = [];
    function* all() {
      for (const { itemId, net, pieces } of rows) {
        if (!isWanted) return;
        const item = itemById(itemId);
        if (!item) continue;
        const layout = layoutLabel(choice.template, choice.subjectOf(item, net, pieces?.[0]), choice.options);
        if (layout.ok) layouts.set(itemId, layout.value);
        else refused.push({ item, problem: layout.error });
        yield;
      }
    }
    setReady((before) => ({ ...before, isDone: false }));
    void inSlices(all()).then(() => isWanted && setReady({ layouts, refused, isDone: true }));
    return () => {
      isWanted = false;
    };
  }, [key, choice, hasFonts]);
  return ready;
}

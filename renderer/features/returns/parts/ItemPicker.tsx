import { useCallback } from 'react';
import type { Item } from '../../../../shared/item/item.ts';
import { searchItems } from '../../../data/catalogue.ts';
import type { Scan } from '../../../data/scanner/scan.ts';
import { FindItem, MOST_RESULTS } from '../../find-item/FindItem.tsx';
import { paperKindOf } from '../papers.ts';

interface ItemPickerProps {
  readonly label: string;
  /** Only these items are offered; of all that are for sale where nothing is said. */
  readonly only?: ReadonlySet<string>;
  readonly onScan: (scan: Scan) => void;
  readonly onChoose: (item: Item) => void;
}

/** Where goods that came back are scanned and looked for, and the papers they came with. */
export function ItemPicker({ label, only, onScan, onChoose }: ItemPickerProps) {
  const search = useCallback((words: string) => found(words, only), [only]);
  return <FindItem label={label} search={search} isCode={isPaper} onScan={onScan} onChoose={onChoose} />;
}

function found(words: string, only: ReadonlySet<string> | undefined): readonly Item[] {
  if (!only) return searchItems(words, MOST_RESULTS);
  // What was sold may be sold no longer.
  return searchItems(words, MOST_RESULTS, true).filter(({ id }) => only.has(id));
}

function isPaper(text: string): boolean {
  return paperKindOf(text) !== undefined;
}

import { create } from 'zustand';
import type { Asked } from './arrange.ts';
import { NO_FILTER } from './filter.ts';

interface ListView extends Omit<Asked, 'language'> {
  readonly selected: ReadonlySet<string>;
  /** Key of the row the keyboard is at. */
  readonly cursor: string | undefined;
  readonly filtersShown: boolean;
}

export const FIRST_VIEW: ListView = {
  text: '',
  filter: NO_FILTER,
  sorting: undefined,
  grouped: true,
  openStyles: new Set(),
  selected: new Set(),
  cursor: undefined,
  filtersShown: false,
};

/** How the list is looked at; it is found again as it was left, after an item was opened and closed. */
export const useListView = create<ListView>()(() => FIRST_VIEW);

export function changeView(change: Partial<ListView>): void {
  useListView.setState(change);
}

export function toggleStyle(style: string, open: boolean): void {
  useListView.setState(({ openStyles }) => ({ openStyles: toggled(openStyles, [style], open) }));
}

export function select(ids: readonly string[], selected: boolean): void {
  useListView.setState((view) => ({ selected: toggled(view.selected, ids, selected) }));
}

function toggled(before: ReadonlySet<string>, ids: readonly string[], present: boolean): ReadonlySet<string> {
  const after = new Set(before);
  for (const id of ids) {
    if (present) after.add(id);
    else after.delete(id);
  }
  return after;
}

import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { focusHome, setFocusHome } from '../../ui/focus.ts';
import { KeyHint } from '../../ui/KeyHint.tsx';
import { useAction } from '../../ui/keys/use-action.tsx';
import { BillList } from './BillList.tsx';
import classes from './bills.module.css';
import { clearSearch, openBill, openFirst, pickItem, setCurrent, typeText, useBills } from './bills-store.ts';
import { type Entry, entryDomId, entryId, useEntries } from './entries.ts';
import { FilterChips, FilterPanel } from './Filters.tsx';
import { FoundNote } from './FoundNote.tsx';
import { isFiltered } from './queries.ts';
import { isBillNumber } from './readings.ts';

const LIST_ID = 'bills-found';

/** One box that understands what is typed, and the bills that fit. The focus stays in the box; arrows move the list. */
export function BillFinder({ showFilters }: { readonly showFilters: boolean }) {
  const { t } = useTranslation('bills');
  const text = useBills((bills) => bills.text);
  const filters = useBills((bills) => bills.filters);
  const current = useBills((bills) => bills.current);
  const entries = useEntries();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => (box.current ? setFocusHome(box.current) : undefined), []);

  const search = useAction({ id: 'bills.search', keys: ['F3', '/'], label: t('search'), run: focusHome });
  useAction({
    id: 'bills.clear',
    keys: ['Escape'],
    label: t('clear-search'),
    run: () => {
      if (document.activeElement === box.current && (text !== '' || isFiltered(filters))) clearSearch();
      focusHome();
    },
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const to = moved(event.key, entries, current);
    if (to) {
      event.preventDefault();
      setCurrent(entryId(to));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const entry = entries.find((one) => entryId(one) === current);
      if (entry) choose(entry);
      else if (isBillNumber(text.trim())) openBill(text.trim().toUpperCase());
      else if (entries[0]?.kind === 'item') choose(entries[0]);
      else openFirst();
    }
  };

  return (
    <section className={classes.finder} aria-label={t('find')}>
      <TextInput
        ref={box}
        role="combobox"
        aria-label={search.label}
        aria-keyshortcuts="F3 /"
        aria-expanded={entries.length > 0}
        aria-controls={LIST_ID}
        aria-autocomplete="list"
        aria-activedescendant={current && entryDomId(current)}
        autoComplete="off"
        spellCheck={false}
        placeholder={t('search-hint')}
        leftSection={<IconSearch size={20} aria-hidden />}
        rightSection={<KeyHint chord="F3" />}
        value={text}
        onChange={(event) => typeText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {showFilters && <FilterPanel />}
      <FilterChips />
      <FoundNote />
      <BillList id={LIST_ID} entries={entries} onChoose={choose} onKeyDown={onKeyDown} />
    </section>
  );
}

/** An item is looked for; a bill is gone into, so that its keys and its paper are at hand. */
function choose(entry: Entry): void {
  if (entry.kind === 'item') pickItem(entry);
  else {
    setCurrent(entryId(entry));
    document.getElementById('bill-detail')?.focus();
  }
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };

function moved(key: string, entries: readonly Entry[], current: string | undefined): Entry | undefined {
  const step = STEPS[key];
  if (step === undefined || entries.length === 0) return undefined;
  const at = entries.findIndex((entry) => entryId(entry) === current);
  if (at < 0) return entries[0];
  return entries[Math.max(0, Math.min(entries.length - 1, at + step))];
}

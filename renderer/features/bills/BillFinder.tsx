import { Group, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { focusHome, setFocusHome } from '../../ui/focus.ts';
import { KeyHint } from '../../ui/KeyHint.tsx';
import { useAction } from '../../ui/keys/use-action.tsx';
import { BillList } from './BillList.tsx';
import classes from './bills.module.css';
import { clearSearch, pickItem, setCurrent, typeText, useBills } from './bills-store.ts';
import { type Entry, entryDomId, entryId, useEntries } from './entries.ts';
import { FilterChips, FilterPanel } from './Filters.tsx';
import { FoundNote } from './FoundNote.tsx';
import { isFiltered } from './queries.ts';

const LIST_ID = 'bills-found';

/** One box that understands what is typed, and the bills that fit. The focus stays in the box; arrows move the list. */
export function BillFinder() {
  const { t } = useTranslation('bills');
  const text = useBills((bills) => bills.text);
  const filters = useBills((bills) => bills.filters);
  const current = useBills((bills) => bills.current);
  const entries = useEntries();
  const box = useRef<HTMLInputElement>(null);
  const [showFilters, setShowFilters] = useState(false);
  useEffect(() => (box.current ? setFocusHome(box.current) : undefined), []);

  const search = useAction({ id: 'bills.search', keys: ['F3', '/'], label: t('search'), run: focusHome });
  const toggle = useAction({
    id: 'bills.filters',
    keys: ['F4'],
    label: showFilters ? t('filters-hide') : t('filters-show'),
    run: () => setShowFilters(!showFilters),
  });
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
      const entry = entries.find((one) => entryId(one) === current) ?? entries[0];
      if (entry) choose(entry);
    }
  };

  return (
    <section className={classes.finder} aria-label={t('find')}>
      <Group gap={8} wrap="nowrap" align="flex-end">
        <TextInput
          ref={box}
          flex={1}
          role="combobox"
          aria-label={search.label}
          aria-keyshortcuts="F3 /"
          aria-expanded="true"
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
        <ActionButton action={toggle} variant="default" aria-expanded={showFilters}>
          {t('filters')}
        </ActionButton>
      </Group>
      {showFilters && <FilterPanel />}
      <FilterChips />
      <FoundNote />
      <BillList id={LIST_ID} entries={entries} onChoose={choose} />
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

import { TextInput } from '@mantine/core';
import { IconBarcode } from '@tabler/icons-react';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Item } from '../../../../shared/item/item.ts';
import { itemByCode, searchItems, useProjection } from '../../../data/catalogue.ts';
import { normaliseScan, type Scan } from '../../../data/scanner/scan.ts';
import { setFocusHome } from '../../../ui/focus.ts';
import { KeyHint } from '../../../ui/KeyHint.tsx';
import { useAction } from '../../../ui/keys/use-action.tsx';
import { optionId, SearchResults } from '../../sell/parts/SearchResults.tsx';
import { useTyped } from '../../sell/parts/use-typed.ts';
import { paperKindOf } from '../papers.ts';
import classes from '../returns.module.css';

const MOST_RESULTS = 100;

interface ItemPickerProps {
  readonly label: string;
  /** Only these items are offered; of all that are for sale where nothing is said. */
  readonly only?: ReadonlySet<string>;
  readonly onScan: (scan: Scan) => void;
  readonly onChoose: (item: Item) => void;
}

/** Where codes are typed and items are looked for by name. The focus of the screen is at home here. */
export function ItemPicker({ label, only, onScan, onChoose }: ItemPickerProps) {
  const { t } = useTranslation('returns');
  const box = useRef<HTMLInputElement>(null);
  const listId = useId();
  const { text, query, show: showText } = useTyped();
  const [active, setActive] = useState(0);
  const version = useProjection((projection) => projection.itemsVersion);
  const results = useMemo(() => resultsOf(query, only, version), [query, only, version]);
  const isOpen = results.length > 0;

  useEffect(() => (box.current ? setFocusHome(box.current) : undefined), []);
  useAction({
    id: 'search',
    keys: ['F2'],
    label,
    run() {
      box.current?.focus();
      box.current?.select();
    },
  });

  const show = (next: string) => {
    showText(next);
    setActive(0);
  };
  const choose = (item: Item | undefined) => {
    show('');
    box.current?.focus();
    if (item) onChoose(item);
  };
  const enter = () => {
    const scan = normaliseScan(text);
    if (!scan) return;
    const found = query === text ? results : resultsOf(text, only, version);
    if (itemByCode(scan.text) || paperKindOf(scan.text) || found.length === 0) {
      show('');
      onScan(scan);
    } else choose(found[query === text ? active : 0]);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (text === '' || event.nativeEvent.isComposing) return;
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Enter') enter();
    else if (event.key === 'Escape') show('');
    else if (move === undefined || !isOpen) return;
    else setActive((active + move + results.length) % results.length);
    event.preventDefault();
  };

  return (
    <div className={classes.picker}>
      <TextInput
        ref={box}
        role="combobox"
        aria-label={label}
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-activedescendant={isOpen ? optionId(listId, active) : undefined}
        aria-keyshortcuts="F2"
        placeholder={label}
        leftSection={<IconBarcode aria-hidden />}
        rightSection={<KeyHint chord="F2" />}
        autoComplete="off"
        spellCheck={false}
        data-keys="through"
        value={text}
        onChange={(event) => show(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={() => show('')}
      />
      {isOpen && (
        <SearchResults id={listId} items={results} active={active} onActive={setActive} onChoose={choose} />
      )}
      {query.trim() !== '' && !isOpen && <p className={classes.nothing}>{t('nothing-found')}</p>}
    </div>
  );
}

function resultsOf(text: string, only: ReadonlySet<string> | undefined, _version: number): readonly Item[] {
  if (!only) return searchItems(text, MOST_RESULTS);
  // What was sold may be sold no longer.
  return searchItems(text, MOST_RESULTS, true).filter(({ id }) => only.has(id));
}

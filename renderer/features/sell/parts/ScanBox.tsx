import { TextInput } from '@mantine/core';
import { IconBarcode } from '@tabler/icons-react';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Item } from '../../../../shared/item/item.ts';
import { itemByCode, searchItems, useProjection } from '../../../data/catalogue.ts';
import { normaliseScan } from '../../../data/scanner/scan.ts';
import { setFocusHome } from '../../../ui/focus.ts';
import { KeyHint } from '../../../ui/KeyHint.tsx';
import { useAction } from '../../../ui/keys/use-action.tsx';
import classes from '../sell.module.css';
import { addItem, scanIntoSale } from '../store/scan.ts';
import { optionId, SearchResults } from './SearchResults.tsx';
import { useTyped } from './use-typed.ts';

/** More than anybody reads; the list draws only what is in sight. */
const MOST_RESULTS = 100;

/** Where codes are typed and items are looked for. The focus of the screen is at home here. */
export function ScanBox() {
  const { t } = useTranslation('sell');
  const box = useRef<HTMLInputElement>(null);
  const listId = useId();
  const { text, query, show: showText } = useTyped();
  const [active, setActive] = useState(0);
  const version = useProjection((projection) => projection.itemsVersion);
  const results = useMemo(() => resultsOf(query, version), [query, version]);
  const isOpen = results.length > 0;

  useEffect(() => (box.current ? setFocusHome(box.current) : undefined), []);
  useAction({
    id: 'search',
    keys: ['F2'],
    label: t('search'),
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
    if (item) addItem(item);
  };
  const enter = () => {
    const scan = normaliseScan(text);
    if (!scan) return;
    const found = query === text ? results : resultsOf(text, version);
    // A whole code is that item, whatever else the words of it would find.
    if (itemByCode(scan.text) || found.length === 0) {
      show('');
      scanIntoSale(scan);
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
    <div className={classes.scan}>
      <TextInput
        ref={box}
        size="lg"
        role="combobox"
        aria-label={t('scan-or-search')}
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-activedescendant={isOpen ? optionId(listId, active) : undefined}
        aria-keyshortcuts="F2"
        placeholder={t('scan-or-search')}
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
      {query.trim().length > 1 && !isOpen && <p className={classes.nothing}>{t('nothing-found')}</p>}
    </div>
  );
}

/** One letter finds half the shop, and is how every scan begins. */
function resultsOf(text: string, _version: number): readonly Item[] {
  return text.trim().length < 2 ? [] : searchItems(text, MOST_RESULTS);
}

import { type MantineSize, TextInput } from '@mantine/core';
import { IconBarcode } from '@tabler/icons-react';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Item } from '../../../shared/item/item.ts';
import { itemByCode, useProjection } from '../../data/catalogue.ts';
import { normaliseScan, type Scan } from '../../data/scanner/scan.ts';
import { setFocusHome } from '../../ui/focus.ts';
import { KeyHint } from '../../ui/KeyHint.tsx';
import { useAction } from '../../ui/keys/use-action.tsx';
import classes from './find-item.module.css';
import { optionId, Results } from './Results.tsx';
import { useTyped } from './use-typed.ts';

/** More than anybody reads; the list draws only what is in sight. */
export const MOST_RESULTS = 100;

/** One letter finds half the shop, and is how every scan begins. */
const FEWEST_LETTERS = 2;

interface FindItemProps {
  readonly label: string;
  /** What some words find, best first. The same function for as long as it finds the same. */
  readonly search: (words: string) => readonly Item[];
  /** Whether a text is a code of this screen, beside those of items. */
  readonly isCode?: (text: string) => boolean;
  /** A whole code, or words that found nothing. */
  readonly onScan: (scan: Scan) => void;
  readonly onChoose: (item: Item) => void;
  readonly size?: MantineSize;
}

/** Where codes are typed and items are looked for by name. The focus of the screen is at home here. */
export function FindItem({ label, search, isCode, onScan, onChoose, size = 'md' }: FindItemProps) {
  const { t } = useTranslation('sell');
  const box = useRef<HTMLInputElement>(null);
  const listId = useId();
  const { text, query, show: showText } = useTyped();
  const [active, setActive] = useState(0);
  const version = useProjection((projection) => projection.itemsVersion);
  const results = useMemo(() => resultsOf(query, search, version), [query, search, version]);
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
    const found = query === text ? results : resultsOf(text, search, version);
    // A whole code is what it names, whatever else the words of it would find.
    if (itemByCode(scan.text) || isCode?.(scan.text) || found.length === 0) {
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
    <div className={classes.find}>
      <TextInput
        ref={box}
        size={size}
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
        <Results id={listId} items={results} active={active} onActive={setActive} onChoose={choose} />
      )}
      {isWord(query) && !isOpen && <p className={classes.nothing}>{t('nothing-found')}</p>}
    </div>
  );
}

function isWord(text: string): boolean {
  return text.trim().length >= FEWEST_LETTERS;
}

/** The catalogue changes in place; its version stands for what it holds. */
function resultsOf(text: string, search: FindItemProps['search'], _version: number): readonly Item[] {
  return isWord(text) ? search(text) : [];
}

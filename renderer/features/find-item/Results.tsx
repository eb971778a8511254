import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Item } from '../../../shared/item/item.ts';
import { stockOf, useProjection } from '../../data/catalogue.ts';
import { nameIn, otherName, useLanguage } from '../../i18n/language.ts';
import { Money } from '../../ui/Money.tsx';
import { Quantity } from '../../ui/Quantity.tsx';
import classes from './find-item.module.css';

const ROW = 60;
const ROWS_IN_SIGHT = 7;

interface ResultsProps {
  readonly id: string;
  readonly items: readonly Item[];
  readonly active: number;
  readonly onActive: (index: number) => void;
  readonly onChoose: (item: Item) => void;
}

export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

/** What was found, best first, under the box, which keeps the focus. */
export function Results({ id, items, active, onActive, onChoose }: ResultsProps) {
  const { t } = useTranslation('sell');
  const list = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => list.current,
    estimateSize: () => ROW,
    initialRect: { width: 600, height: ROW * ROWS_IN_SIGHT },
    overscan: 2,
  });
  useEffect(() => rows.scrollToIndex(active), [rows, active]);
  return (
    <div className={classes.results} ref={list} id={id} role="listbox" aria-label={t('results')}>
      <div style={{ height: rows.getTotalSize(), position: 'relative' }}>
        {rows.getVirtualItems().map(({ index, start }) => {
          const item = items[index];
          if (!item) return null;
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are with the box, as a combobox wants it
            // biome-ignore lint/a11y/useFocusableInteractive: the active option is named by aria-activedescendant
            <div
              key={item.id}
              id={optionId(id, index)}
              role="option"
              aria-selected={index === active}
              className={classes.result}
              style={{ transform: `translateY(${start}px)`, height: ROW }}
              onPointerDown={(event) => event.preventDefault()}
              onPointerMove={() => index !== active && onActive(index)}
              onClick={() => onChoose(item)}
            >
              <Result item={item} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

function Result({ item }: { readonly item: Item }) {
  const { t } = useTranslation('sell');
  const language = useLanguage();
  useProjection((projection) => projection.stockVersion);
  const other = otherName(language, item);
  return (
    <>
      <span className={classes.names}>
        <span className={classes.name}>{nameIn(language, item)}</span>
        <span className={classes.detail}>
          {item.sku}
          {other !== '' && <span lang={language === 'hi' ? 'en' : 'hi'}> · {other}</span>}
        </span>
      </span>
      <span className={classes.figures}>
        <strong>
          <Money paise={item.price} show="auto" />
        </strong>
        <span className={classes.detail}>
          {t('in-stock')} <Quantity thousandths={stockOf(item.id)} unit={item.unit} />
        </span>
      </span>
    </>
  );
}

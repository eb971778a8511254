import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useProjection } from '../../../data/catalogue.ts';
import { GridHeader } from './GridHeader.tsx';
import { ItemRow, StyleRow } from './GridRow.tsx';
import classes from './list.module.css';
import { changeView, select, toggleStyle, useListView } from './list-store.ts';
import { type ListRow, rowKey } from './rows.ts';

export const GRID_ID = 'item-grid';
const ROW_HEIGHT = 60;
const HEADER_HEIGHT = 44;

interface ItemGridProps {
  readonly rows: readonly ListRow[];
  readonly onOpen: (id: string) => void;
}

/** The list: one stop of the Tab key, moved through by arrows. Only the rows in sight are drawn. */
export function ItemGrid({ rows, onOpen }: ItemGridProps) {
  const { t } = useTranslation('items');
  const scroller = useRef<HTMLTableElement>(null);
  const cursor = useListView((view) => view.cursor);
  const selected = useListView((view) => view.selected);
  // What rows show of stock is read when they are drawn.
  useProjection((projection) => projection.stockVersion);
  const at = useMemo(() => rows.findIndex((row) => rowKey(row) === cursor), [rows, cursor]);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    scrollMargin: HEADER_HEIGHT,
    scrollPaddingStart: HEADER_HEIGHT,
  });

  const first = useRef(at);
  useEffect(() => {
    if (first.current > 0) virtual.scrollToIndex(first.current, { align: 'center' });
    first.current = -1;
  }, [virtual]);

  const goTo = (index: number) => {
    const place = Math.max(0, Math.min(rows.length - 1, index));
    const row = rows[place];
    if (!row) return;
    changeView({ cursor: rowKey(row) });
    virtual.scrollToIndex(place);
  };
  const perPage = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT) - 1);

  const moveOf = (
    { key, code, ctrlKey }: KeyboardEvent,
    row: ListRow | undefined,
  ): (() => void) | undefined => {
    if (ctrlKey) return code === 'KeyA' ? () => select(rows.flatMap(idsOf), true) : undefined;
    switch (key) {
      case 'ArrowDown':
        return () => goTo(at + 1);
      case 'ArrowUp':
        return () => goTo(at - 1);
      case 'PageDown':
        return () => goTo(at + perPage);
      case 'PageUp':
        return () => goTo(at - perPage);
      case 'Home':
        return () => goTo(0);
      case 'End':
        return () => goTo(rows.length - 1);
      case 'Enter':
        return () => row && openRow(row, onOpen);
      case ' ':
        return () => row && select(idsOf(row), !isSelected(row, selected));
      case 'ArrowRight':
        return () => row?.kind === 'style' && toggleStyle(row.style, true);
      case 'ArrowLeft':
        return () => row && close(row);
      default:
        return undefined;
    }
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.altKey) return;
    const row = rows[at];
    const move = moveOf(event, row);
    if (!move) return;
    event.preventDefault();
    move();
  };

  return (
    <table
      ref={scroller}
      id={GRID_ID}
      className={classes.grid}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is walked through by arrows
      role="treegrid"
      tabIndex={0}
      aria-label={t('list')}
      aria-rowcount={rows.length + 1}
      aria-multiselectable
      aria-activedescendant={at < 0 ? undefined : rowId(at)}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        if (event.target === event.currentTarget && at < 0) goTo(0);
      }}
    >
      <GridHeader />
      <tbody className={classes.body} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          if (!row) return null;
          const shared = {
            id: rowId(index),
            rowIndex: index + 2,
            top: start - HEADER_HEIGHT,
            isCurrent: index === at,
            isSelected: isSelected(row, selected),
            onSelect: (chosen: boolean) => select(idsOf(row), chosen),
            onPress: () => {
              changeView({ cursor: rowKey(row) });
              openRow(row, onOpen);
            },
          };
          return row.kind === 'style' ? (
            <StyleRow key={rowKey(row)} row={row} {...shared} />
          ) : (
            <ItemRow key={rowKey(row)} row={row} {...shared} />
          );
        })}
      </tbody>
    </table>
  );
}

function rowId(index: number): string {
  return `item-row-${index}`;
}

function idsOf(row: ListRow): string[] {
  return row.kind === 'style' ? row.items.map((item) => item.id) : [row.item.id];
}

function isSelected(row: ListRow, selected: ReadonlySet<string>): boolean {
  if (row.kind === 'item') return selected.has(row.item.id);
  return selected.size > 0 && row.items.every((item) => selected.has(item.id));
}

function openRow(row: ListRow, onOpen: (id: string) => void): void {
  if (row.kind === 'style') toggleStyle(row.style, !row.open);
  else onOpen(row.item.id);
}

/** Closes a style, from its own row or from one of its variants. */
function close(row: ListRow): void {
  if (row.kind === 'style') toggleStyle(row.style, false);
  else if (row.inStyle) {
    toggleStyle(row.item.style, false);
    changeView({ cursor: `style:${row.item.style}` });
  }
}

import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type ReactNode, useEffect, useRef } from 'react';
import classes from './table.module.css';

export interface TableColumn {
  readonly key: string;
  readonly title: string;
  /** Pixels; at least, where it grows. */
  readonly width: number;
  readonly grows?: boolean;
  /** At the right, as figures stand. */
  readonly isFigure?: boolean;
  /** Stays at the left while the rest is scrolled past it; only the first ones may. */
  readonly stays?: boolean;
}

interface VirtualTableProps {
  readonly label: string;
  readonly columns: readonly TableColumn[];
  readonly count: number;
  readonly rowHeight: number;
  /** The cells of a row, `td` each. */
  readonly cells: (index: number) => ReactNode;
  /** The cells of the last row, which stays in sight. */
  readonly totals?: ReactNode;
  /** Told which rows are on the screen. */
  readonly onLook?: (first: number, last: number) => void;
}

/** A table of many rows of which only those in sight are drawn; titles and totals stay. */
export function VirtualTable(props: VirtualTableProps) {
  const { label, columns, count, rowHeight, cells, totals, onLook } = props;
  const box = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: 10,
  });
  const shown = virtual.getVirtualItems();
  const first = shown[0];
  const last = shown.at(-1);
  const [from, to] = [first?.index ?? 0, last?.index ?? 0];
  useEffect(() => onLook?.(from, to), [onLook, from, to]);
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const stays = columns.filter((column) => column.stays).length;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keys too
    <section ref={box} className={classes.box} tabIndex={0} aria-label={label}>
      <table
        className={classes.table}
        data-stays={stays || undefined}
        style={{ minWidth: width, '--second': `${columns[0]?.width ?? 0}px` } as CSSProperties}
        aria-label={label}
        aria-rowcount={count + 1}
      >
        <colgroup>
          {columns.map((column) => (
            <col key={column.key} style={column.grows ? undefined : { width: column.width }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={column.isFigure ? classes.figure : undefined}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Space height={first?.start ?? 0} span={columns.length} />
          {shown.map(({ index }) => (
            <tr key={index} aria-rowindex={index + 2} style={{ height: rowHeight }}>
              {cells(index)}
            </tr>
          ))}
          <Space height={virtual.getTotalSize() - (last?.end ?? 0)} span={columns.length} />
        </tbody>
        {totals && (
          <tfoot>
            <tr>{totals}</tr>
          </tfoot>
        )}
      </table>
    </section>
  );
}

/** The room of rows that are not drawn. */
function Space({ height, span }: { readonly height: number; readonly span: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden>
      <td colSpan={span} style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}

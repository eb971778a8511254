import type { Align } from './document.ts';
import { aligned, wrapped } from './wrap.ts';

interface TableHead {
  readonly title: string;
  readonly align: Align;
}

interface TableRow {
  readonly text: string;
  readonly bold: boolean;
}

/**
 * Rows of a table with a bold head, spread over the paper. Where the widest entries do not stand side by side,
 * each row becomes its first entry with the others below it, each behind its title.
 */
export function layoutTable(
  head: readonly TableHead[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly TableRow[] {
  const widths = head.map(({ title }, index) =>
    Math.max(title.length, ...rows.map((row) => row[index]?.length ?? 0)),
  );
  const spare = width - widths.reduce((sum, one) => sum + one, 0);
  const gaps = head.length - 1;
  if (spare < gaps) return rows.flatMap((row) => asList(head, row, width));
  const gap = gaps === 0 ? 0 : Math.floor(spare / gaps);
  const slack = ' '.repeat(gaps === 0 ? 0 : spare - gap * gaps);
  const joined = (entries: readonly string[]) =>
    entries
      .map(
        (entry, index) => aligned(entry, widths[index] ?? 0, head[index]?.align) + (index === 0 ? slack : ''),
      )
      .join(' '.repeat(gap));
  return [
    { text: joined(head.map(({ title }) => title)), bold: true },
    ...rows.map((row) => ({ text: joined(row), bold: false })),
  ];
}

function asList(head: readonly TableHead[], row: readonly string[], width: number): readonly TableRow[] {
  const [first = '', ...others] = row;
  return [
    ...wrapped(first, width).map((text) => ({ text, bold: true })),
    ...others.flatMap((entry, index) => asPair(`  ${head[index + 1]?.title ?? ''}`, entry, width)),
  ];
}

function asPair(title: string, entry: string, width: number): readonly TableRow[] {
  const room = width - title.length - 1;
  const texts =
    entry.length <= room ? [`${title} ${entry.padStart(room)}`] : [title, ...wrapped(entry, width)];
  return texts.map((text) => ({ text, bold: false }));
}

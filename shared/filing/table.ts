/** One text in both languages. */
export interface Words {
  readonly en: string;
  readonly hi: string;
}

/**
 * How a column is read: text, the number of a document, a day `YYYY-MM-DD`, paise, thousandths, basis points, a
 * whole number.
 */
export type ColumnKind = 'text' | 'document' | 'day' | 'money' | 'quantity' | 'rate' | 'count';

export interface Column {
  readonly key: string;
  readonly kind: ColumnKind;
  readonly title: Words;
}

/** What stands in a row under a column; nothing where the column says nothing of it. */
export type Cell = string | number | Words | null;
export type Row = readonly Cell[];

/** Rows under columns, with no knowledge of screen, paper or file: all three are made of it. */
export interface Table {
  readonly id: string;
  readonly title: Words;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Sums under the columns that have one. */
  readonly totals?: Row;
}

/** The sums of columns: of money, counts and quantities where `keys` names them, else nothing. */
export function totalsOf(columns: readonly Column[], rows: readonly Row[], keys: readonly string[]): Row {
  return columns.map(({ key }, place) => {
    if (!keys.includes(key)) return null;
    return rows.reduce<number>((sum, row) => {
      const cell = row[place];
      return typeof cell === 'number' ? sum + cell : sum;
    }, 0);
  });
}

/** A column of a table. */
export function column(key: string, kind: ColumnKind, title: Words): Column {
  return { key, kind, title };
}

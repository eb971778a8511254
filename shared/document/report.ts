import { formatAmount } from '../money/format.ts';
import type { Words } from '../receipt/document.ts';
import { LABELS } from '../receipt/labels.ts';
import { dateAndTime } from '../receipt/lines.ts';
import { join, plain } from '../receipt/words.ts';
import { sum } from '../sale/sums.ts';
import type { Cell, Fact, Paper, PaperLanguage } from './paper.ts';

/** A figure in paise, a text, or a text in both languages; an empty text where there is nothing. */
export type ReportValue = number | string | Words;

export interface ReportColumn {
  readonly title: Words;
  /** `text` takes the room that is left; `code` and `count` are as wide as what they hold; `money` is in paise. */
  readonly kind: 'text' | 'code' | 'count' | 'money';
}

export interface ReportInput {
  readonly language: PaperLanguage;
  readonly title: Words;
  /** From when to when, or of what day. */
  readonly period: Words;
  readonly issuer: Words;
  readonly gstin?: string;
  /** When it was asked for, ms since 1970. */
  readonly at: number;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly ReportValue[])[];
  /** The last row; where nothing is said, the sums of the columns of money. */
  readonly totals?: readonly ReportValue[];
  /** Beneath the table. */
  readonly notes?: readonly Words[];
  /** More than about seven columns want the paper on its side. */
  readonly landscape?: boolean;
}

/** A list for the house or the auditor: day book, tax register, tender register. Breaks over pages with sums. */
export function tableDocument(input: ReportInput): Paper {
  const { columns, rows } = input;
  const hasText = columns.some(({ kind }) => kind === 'text');
  const facts: readonly Fact[] = [
    { label: { en: 'Period', hi: 'अवधि' }, value: input.period, strong: true },
    ...(input.gstin ? [{ label: LABELS.gstin, value: plain(input.gstin) }] : []),
    { label: { en: 'Made', hi: 'बनाया गया' }, value: plain(dateAndTime(input.at)) },
    { label: { en: 'Rows', hi: 'पंक्तियाँ' }, value: plain(String(rows.length)) },
  ];
  return {
    language: input.language,
    title: input.title,
    number: '',
    issuer: input.issuer,
    foot: join([input.title, input.period], ' · '),
    at: input.at,
    copiesMarked: false,
    ...(input.landscape && { landscape: true }),
    blocks: [
      {
        kind: 'heading',
        seller: input.issuer,
        lines: [],
        facts: [],
        title: input.title,
        notes: [],
        marks: [],
      },
      { kind: 'facts', facts },
      {
        kind: 'table',
        columns: columns.map(({ title, kind }, index) => ({
          title,
          align: kind === 'count' || kind === 'money' ? 'right' : 'left',
          ...((kind === 'text' || (!hasText && index === 0)) && { grows: true }),
        })),
        rows: rows.map((values) => ({
          cells: values.map((value, index) => cellOf(value, columns[index])),
          carried: values.map((value, index) => moneyOf(value, columns[index])),
        })),
        totals: (input.totals ?? sumsOf(input)).map((value, index) => cellOf(value, columns[index])),
      },
      ...(input.notes && input.notes.length > 0 ? [{ kind: 'text' as const, lines: input.notes }] : []),
    ],
  };
}

function cellOf(value: ReportValue, column: ReportColumn | undefined): Cell {
  if (typeof value === 'number') {
    return { text: plain(column?.kind === 'money' ? formatAmount(value) : String(value)) };
  }
  return { text: typeof value === 'string' ? plain(value) : value };
}

function moneyOf(value: ReportValue, column: ReportColumn | undefined): number | undefined {
  return column?.kind === 'money' && typeof value === 'number' ? value : undefined;
}

function sumsOf({ columns, rows }: ReportInput): readonly ReportValue[] {
  const first = columns.findIndex(({ kind }) => kind === 'text' || kind === 'code');
  return columns.map(({ kind }, index) => {
    if (kind === 'money') return sum(rows.map((row) => (typeof row[index] === 'number' ? row[index] : 0)));
    return index === first ? LABELS.total : '';
  });
}

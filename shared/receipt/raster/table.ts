import { englishOf, hindiOf, type PaperLanguage, type ReceiptLine, type Words } from '../document.ts';
import type { DrawingTools } from './drawing.ts';
import type { Face } from './face.ts';
import type { Placed } from './layout.ts';
import { rowOf, rowsOf } from './rows.ts';

type Table = Extract<ReceiptLine, { kind: 'table' }>;

/**
 * A table with a bold head, spread over the paper. Where the widest entries do not stand side by side, each row
 * becomes its first entry with the others below it, each behind its title.
 */
export function tableRows(
  { columns, rows }: Table,
  language: PaperLanguage,
  face: Face,
  tools: DrawingTools,
): readonly (readonly Placed[])[] {
  const width = (text: string, bold: boolean) =>
    Math.ceil(tools.measure(text, { size: face.size, weight: bold ? 700 : 500 }));
  const heads = columns.map(({ title }) => headOf(title, language));
  const body = rows.map((row) => row.map((words) => rowOf(words, language)));
  const widths = columns.map((_, index) =>
    Math.max(
      ...(heads[index] ?? []).map((text) => width(text, true)),
      ...body.map((row) => width(row[index] ?? '', false)),
    ),
  );
  const spare = face.width - widths.reduce((sum, one) => sum + one, 0);
  const gaps = columns.length - 1;
  if (spare < gaps * face.gap)
    return rows.flatMap((row) => asList({ columns, rows: [row] }, language, face, tools));
  const gap = gaps === 0 ? 0 : Math.floor(spare / gaps);
  let from = 0;
  const places = columns.map(({ align = 'left' }, index) => {
    const isLast = index === gaps;
    const place = { align, from, room: isLast ? face.width - from : (widths[index] ?? 0) };
    from += (widths[index] ?? 0) + gap;
    return place;
  });
  const placed = (texts: readonly string[], bold: boolean) =>
    places.map((place, index): Placed => ({ ...place, text: texts[index] ?? '', bold }));
  const headRows = Math.max(...heads.map((texts) => texts.length));
  return [
    ...Array.from({ length: headRows }, (_, row) =>
      placed(
        heads.map((texts) => texts[row] ?? ''),
        true,
      ),
    ),
    ...body.map((row) => placed(row, false)),
  ];
}

function headOf(title: Words, language: PaperLanguage): readonly string[] {
  const [english, hindi] = [englishOf(title), hindiOf(title)];
  if (language === 'hi') return [hindi];
  return language === 'en' || hindi === english ? [english] : [english, hindi];
}

function asList(
  { columns, rows }: Omit<Table, 'kind'>,
  language: PaperLanguage,
  face: Face,
  tools: DrawingTools,
) {
  const measure = (bold: boolean) => (text: string) =>
    tools.measure(text, { size: face.size, weight: bold ? 700 : 500 });
  const whole = { from: 0, room: face.width } as const;
  return rows.flatMap(([first = { en: '' }, ...others]) => [
    ...rowsOf(first, language, face.width, measure(true)).map((text): readonly Placed[] => [
      { ...whole, text, align: 'left', bold: true },
    ]),
    ...others.flatMap((words, index): readonly (readonly Placed[])[] => {
      const title = `  ${rowOf(columns[index + 1]?.title ?? { en: '' }, language)}`;
      const entry = rowOf(words, language);
      const label = { ...whole, text: title, align: 'left' } as const;
      const figure = { ...whole, text: entry, align: 'right' } as const;
      const isBeside = measure(false)(title) + face.gap + measure(false)(entry) <= face.width;
      return isBeside ? [[label, figure]] : [[label], [figure]];
    }),
  ]);
}

import { describe, expect, it } from 'vitest';
import writeWorkbook from 'write-excel-file/universal';
import { layoutOf, rememberLayout } from '../../../../renderer/features/upi/layouts.ts';
import { linesOfText, readStatementFile } from '../../../../renderer/features/upi/read-statement-file.ts';
import { findLayout } from '../../../../shared/upi/columns.ts';
import { readStatement } from '../../../../shared/upi/statement.ts';

const ROWS = [
  ['State Bank of India, Bhopal; Branch 1'],
  ['Account, 1234'],
  [],
  ['Txn Date', 'Narration', 'Debit', 'Credit'],
  ['28/11/2026', 'UPI/CR/612345678901/ASHA', '', '1,234.00'],
];
const written = (separator: string) =>
  ROWS.map((row) => row.map((cell) => (cell.includes(separator) ? `"${cell}"` : cell)).join(separator)).join(
    '\r\n',
  );
const read = async (content: BlobPart) => {
  const file = await readStatementFile(new File([content], 'bank.csv'));
  if (!file.ok) return file.error.code;
  const layout = findLayout(file.value.lines);
  return layout && readStatement(file.value.lines, layout).rows.map(({ utr, amount }) => [utr, amount]);
};
const GOOD = [['612345678901', 1_234_00]];

describe('the file of a statement', () => {
  it.each([[','], ['\t'], [';'], ['|']])('is read with %j between its cells', async (separator) => {
    expect(await read(written(separator))).toEqual(GOOD);
  });

  it('is cut by what its headings are cut by, whatever stands above them', () => {
    const above = 'Branch, Street, Town, District, State, Country, PIN, Phone, Code, Name';
    const lines = linesOfText(`${above}\n${written('\t')}`);
    expect(findLayout(lines)?.heading).toBe(4);
  });

  it('is read with a mark of its encoding and in UTF-16', async () => {
    expect(await read(`\ufeff${written(';')}`)).toEqual(GOOD);
    const wide = new Uint8Array([0xff, 0xfe, ...Buffer.from(written('\t'), 'utf16le')]);
    expect(await read(wide)).toEqual(GOOD);
  });

  it('is read as a workbook, where a moment keeps its time', async () => {
    const book = await writeWorkbook([
      ['Date', 'UTR', 'Amount'].map((value) => ({ value })),
      [
        { value: new Date('2026-11-28T14:05:10Z'), format: 'dd/mm/yyyy hh:mm:ss' },
        { value: '612345678901' },
        { value: 1234 },
      ],
      [
        { value: new Date('2026-11-28T00:00:00Z'), format: 'dd/mm/yyyy' },
        { value: '612345678902' },
        { value: 1 },
      ],
    ]).toBlob();
    const file = await readStatementFile(new File([await book.arrayBuffer()], 'bank.xlsx'));
    if (!file.ok) throw new Error(file.error.code);
    const layout = findLayout(file.value.lines);
    if (!layout) throw new Error('no headings');
    const day = Date.parse('2026-11-28T00:00+05:30');
    expect(readStatement(file.value.lines, layout).rows).toEqual([
      { line: 2, utr: '612345678901', amount: 1_234_00, at: Date.parse('2026-11-28T14:05:10+05:30'), day },
      { line: 3, utr: '612345678902', amount: 1_00, day },
    ]);
  });

  it('is refused where it is empty, of an old kind or damaged', async () => {
    expect(await read(' \n ,')).toBe('file-empty');
    expect(await read(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))).toBe('file-old-excel');
    expect(await read(new Uint8Array([0x50, 0x4b, 3, 4, 9]))).toBe('file-unreadable');
  });
});

describe('the columns that a person told', () => {
  const storage = () => {
    const kept = new Map<string, string>();
    return {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    };
  };
  const odd = (lead: readonly string[]) => [lead, ['Kab', 'Kitna', 'Kya'], ['28/11/2026', '5', 'UPI']];

  it('hold for the next file with the same headings, wherever they stand', () => {
    const kept = storage();
    expect(layoutOf(kept, odd(['Bank']))).toBeUndefined();
    rememberLayout(kept, odd(['Bank']), { heading: 1, columns: { day: 0, amount: 1, note: 2 } });
    const next = [['Another bank'], ['of'], ...odd([]).slice(1)];
    expect(layoutOf(kept, next)).toEqual({ heading: 2, columns: { day: 0, amount: 1, note: 2 } });
    expect(
      layoutOf(kept, [
        ['Kab', 'Kitna'],
        ['28/11/2026', '5'],
      ]),
    ).toBeUndefined();
  });

  it('go before what the headings say, and hold for files without headings by their columns', () => {
    const kept = storage();
    const known = [['Date', 'Narration', 'Credit']];
    rememberLayout(kept, known, { heading: 0, columns: { amount: 2, note: 1 } });
    expect(layoutOf(kept, known)?.columns).toEqual({ amount: 2, note: 1 });
    rememberLayout(kept, [['1', '2', '3', '4']], { heading: -1, columns: { amount: 3, utr: 1 } });
    expect(layoutOf(kept, [['a', 'b', 'c', 'd']])).toEqual({ heading: -1, columns: { amount: 3, utr: 1 } });
    expect(layoutOf(kept, [['a', 'b', 'c']])).toBeUndefined();
  });

  it('are asked for again where what was kept is damaged', () => {
    const damaged = { getItem: () => '[["3",{"amount":"x"}],7]', setItem: () => undefined };
    expect(layoutOf(damaged, [['a', 'b', 'c']])).toBeUndefined();
    expect(layoutOf({ ...damaged, getItem: () => '{' }, [['a']])).toBeUndefined();
  });
});

it('a file without headings is cut by what gives the most cells', () => {
  expect(linesOfText('28/11/2026;5,00;UPI\n29/11/2026;6,00;UPI')[0]).toEqual(['28/11/2026', '5,00', 'UPI']);
});

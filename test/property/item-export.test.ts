import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { exportHeaders, exportRow } from '../../shared/item/export.ts';
import { suggestMapping } from '../../shared/item/import/field.ts';
import { guard, unguard } from '../../shared/item/import/formula-guard.ts';
import { undoMojibake } from '../../shared/item/import/repair.ts';
import { createItemImport } from '../../shared/item/import.ts';
import { type Item, itemSchema } from '../../shared/item/item.ts';

const awkward = fc.constantFrom(
  '"',
  ',',
  '\n',
  '\r\n',
  '\t',
  "'",
  '=',
  '+',
  '-',
  '@',
  ' ',
  '  ',
  'ज़',
  'क्‍ष',
  '₹',
  '0',
  ';',
);
const text = (max: number) =>
  fc
    .array(fc.oneof(awkward, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 12 })
    .map((parts) => parts.join('').trim().slice(0, max).trim())
    .filter((each) => undoMojibake(each) === each);
const named = (max: number) => text(max).filter((each) => each !== '');
const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });
const amount = fc.integer({ min: 1, max: 1_00_00_000_00 });
const barcode = fc
  .oneof(
    digits(13),
    digits(8),
    fc.string({
      unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)),
      minLength: 3,
      maxLength: 20,
    }),
  )
  .filter((code) => !/^\d(\.\d+)?E\+?\d+$/i.test(code));

const item: fc.Arbitrary<Item> = fc
  .record(
    {
      id: fc.uuid(),
      sku: fc.stringMatching(/^[A-Z0-9][A-Z0-9._/-]{0,31}$/),
      barcodes: fc.array(barcode, { maxLength: 4 }),
      nameEnglish: named(160),
      nameHindi: text(160),
      hsn: fc.oneof(digits(4), digits(6), digits(8)),
      taxClass: fc.constantFrom('MADEUP', 'SHAWL_HANDICRAFT'),
      unit: fc.constantFrom('piece', 'metre', 'gram', 'pair', 'set'),
      price: amount,
      mrp: amount,
      cost: fc.nat(1_00_00_000_00),
      floor: fc.nat(1_00_00_000_00),
      craft: text(80),
      district: text(80),
      gi: text(120),
      odop: fc.boolean(),
      maker: text(120),
      village: text(80),
      photo: fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 }),
      style: text(80),
      size: text(32),
      colour: text(48),
      oneOfAKind: fc.boolean(),
      handicraft: fc.boolean(),
      prepacked: fc.boolean(),
      byPiece: fc.boolean(),
      retired: fc.boolean(),
    },
    {
      requiredKeys: [
        'id',
        'sku',
        'barcodes',
        'nameEnglish',
        'nameHindi',
        'hsn',
        'taxClass',
        'unit',
        'price',
        'craft',
        'district',
        'gi',
        'odop',
        'maker',
        'village',
        'style',
        'size',
        'colour',
        'oneOfAKind',
        'retired',
      ],
    },
  )
  .map((each) =>
    itemSchema.parse(each.mrp === undefined ? each : { ...each, price: Math.min(each.price, each.mrp) }),
  );

function importOf(rows: readonly (readonly string[])[]): readonly Item[] {
  const [headers = [], ...cells] = rows;
  const bringing = createItemImport(suggestMapping(headers), {
    isTaxClass: () => true,
    findByKey: () => undefined,
    findById: () => undefined,
    newId: () => 'not-to-be-used',
    known: 'update',
  });
  cells.forEach((row, index) => {
    const outcome = bringing.read(row, index + 2);
    expect(outcome.kind, JSON.stringify(outcome)).toBe('added');
  });
  return bringing.items();
}

it('an export brought in again gives the same item', () => {
  fc.assert(
    fc.property(item, (each) => {
      expect(importOf([exportHeaders(), exportRow(each)])).toEqual([each]);
    }),
    { numRuns: 300 },
  );
});

it('an export from before there were conditions on tax is an export too', () => {
  fc.assert(
    fc.property(item, ({ handicraft: _, prepacked: __, byPiece: ___, ...each }) => {
      const [headers, row] = [exportHeaders(), exportRow(each)].map((cells) => cells.slice(0, 24));
      expect(suggestMapping(headers ?? []).asWritten).toBe(true);
      expect(importOf([headers ?? [], row ?? []])).toEqual([each]);
    }),
    { numRuns: 50 },
  );
});

it('an export written to CSV and read again gives the same item', () => {
  fc.assert(
    fc.property(item, (each) => {
      const csv = Papa.unparse([[...exportHeaders()], [...exportRow(each)]]);
      const { data } = Papa.parse<string[]>(csv, { delimiter: ',', newline: '\r\n' });
      expect(importOf(data)).toEqual([each]);
    }),
    { numRuns: 200 },
  );
});

it('no cell of an export is a formula, and the guard comes off again', () => {
  fc.assert(
    fc.property(item, text(60), (each, any) => {
      for (const cell of exportRow(each)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      expect(unguard(guard(any))).toBe(any);
    }),
    { numRuns: 100 },
  );
});

import { describe, expect, it } from 'vitest';
import {
  classHolding,
  type Draft,
  draftOf,
  duplicateOf,
  emptyDraft,
  isSameDraft,
  itemOf,
  problemsOf,
  warningsOf,
} from '../../../../renderer/features/items/edit/draft.ts';
import {
  FIRST_SERIAL,
  freeInStoreCode,
  freeSerial,
} from '../../../../renderer/features/items/edit/in-store.ts';
import { hsnFor } from '../../../../renderer/features/items/edit/usual-hsn.ts';
import { fitted } from '../../../../renderer/features/items/photo/shrink.ts';
import { inStoreSerial } from '../../../../shared/item/barcode.ts';
import { standardTaxTable } from '../../../../shared/tax/standard/table.ts';
import { item } from './item.ts';

const nobody = () => undefined;
const PRACTICE = {
  table: standardTaxTable,
  khadiOutlet: false,
  turnover: undefined,
  day: '2026-11-22',
};

function codes(found: object): Record<string, string> {
  return Object.fromEntries(Object.entries(found).map(([field, { code }]) => [field, code]));
}

describe('what stands in the way of saving', () => {
  it('is everything that is missing, at once', () => {
    expect(codes(problemsOf(emptyDraft('item-0001'), nobody, standardTaxTable))).toEqual({
      nameEnglish: 'item-name-missing',
      sku: 'sku-missing',
      taxClass: 'tax-class-missing',
      hsn: 'hsn-missing',
      price: 'price-missing',
    });
  });

  it('is nothing for an item that was saved before', () => {
    expect(problemsOf(draftOf(item()), nobody, standardTaxTable)).toEqual({});
  });

  it('is a code of another item, and not one of its own', () => {
    const holder = { id: 'other-001', sku: 'MP0003', nameEnglish: 'Other' };
    const draft = draftOf(item({ barcodes: ['8901030865275'] }));
    expect(codes(problemsOf(draft, () => holder, standardTaxTable))).toEqual({
      sku: 'sku-taken',
      barcodes: 'barcode-taken',
    });
    expect(problemsOf(draft, () => ({ ...holder, id: draft.id }), standardTaxTable)).toEqual({});
  });

  it.each([
    [{ sku: 'ch 1' }, { sku: 'sku-shape' }],
    [{ barcodes: ['हिन्दी'] }, { barcodes: 'barcode-shape' }],
    [{ barcodes: ['036000291452', '0036000291452'] }, { barcodes: 'barcode-twice' }],
    [{ hsn: '62' }, { hsn: 'hsn-digits' }],
    [{ hsn: '7711' }, { hsn: 'hsn-chapter' }],
    [{ taxClass: 'NOTHING' }, { taxClass: 'tax-class-unknown' }],
    [{ mrp: 300_000 }, { mrp: 'above-mrp' }],
    [{ floor: 345_001 }, { floor: 'floor-above-price' }],
  ] satisfies [Partial<Draft>, object][])('%o', (part, expected) => {
    expect(codes(problemsOf({ ...draftOf(item()), ...part }, nobody, standardTaxTable))).toEqual(expected);
  });
});

describe('warnings', () => {
  const kurta = { ...draftOf(item()), taxClass: 'APPAREL_WOVEN', hsn: '6211' };

  it('name a tag in the band where the higher rate leaves less than a lower tag', () => {
    const at = (price: number) => codes(warningsOf({ ...kurta, price }, PRACTICE, 0));
    expect([at(262_500), at(262_501), at(295_000), at(295_001)]).toEqual([
      {},
      { price: 'dead-band' },
      { price: 'dead-band' },
      {},
    ]);
  });

  it('name a loss, an unusual HSN, a wrong check digit, and a single piece of which there are two', () => {
    const draft = { ...kurta, cost: 400_000, hsn: '5007', barcodes: ['8901030865270'], oneOfAKind: true };
    expect(codes(warningsOf(draft, PRACTICE, 2000))).toEqual({
      cost: 'cost-above-price',
      hsn: 'hsn-unusual',
      barcodes: 'barcode-check-digit',
      oneOfAKind: 'one-of-a-kind-many',
    });
  });
});

describe('what the law asks of the goods', () => {
  const shawl = { ...draftOf(item()), taxClass: 'SHAWL_HANDICRAFT', hsn: '621420', price: 270_000 };

  it('lets a shawl that is no handicraft fall into the band of garments', () => {
    expect(codes(warningsOf(shawl, PRACTICE, 0))).toEqual({});
    expect(codes(warningsOf({ ...shawl, handicraft: false }, PRACTICE, 0))).toEqual({ price: 'dead-band' });
  });

  it('names the class whose rate is charged', () => {
    const khadi = { taxClass: 'KHADI_FABRIC_KVIC', handicraft: undefined, prepacked: undefined };
    expect(classHolding(khadi, PRACTICE)?.id).toBe('FABRIC_COTTON_SAREE');
    expect(classHolding(khadi, { ...PRACTICE, khadiOutlet: true })?.id).toBe('KHADI_FABRIC_KVIC');
    const honey = { ...khadi, taxClass: 'HONEY_PACKED' };
    expect(classHolding({ ...honey, prepacked: false }, PRACTICE)?.id).toBe('HONEY_LOOSE');
    expect(classHolding(honey, PRACTICE)?.id).toBe('HONEY_PACKED');
  });

  it('wants the listed name of an exempt instrument, in either language', () => {
    const named = (nameEnglish: string, nameHindi = '') =>
      codes(
        warningsOf(
          { ...shawl, taxClass: 'MUSIC_INDIGENOUS', hsn: '920290', nameEnglish, nameHindi },
          PRACTICE,
          0,
        ),
      );
    expect(named('Sitar')).toEqual({});
    expect(named('Folk instrument', 'रावणहत्था')).toEqual({});
    expect(named('Guitar')).toEqual({ taxClass: 'instrument-not-named' });
    expect(named('Electronic tanpura')).toEqual({ taxClass: 'instrument-not-named' });
  });

  it('asks for six digits of HSN once the turnover is known to be above five crore', () => {
    const four = { ...shawl, hsn: '6214' };
    expect(codes(warningsOf(four, PRACTICE, 0))).toEqual({});
    expect(codes(warningsOf(four, { ...PRACTICE, turnover: 5_00_00_000_01 }, 0))).toEqual({
      hsn: 'hsn-digits-few',
    });
  });
});

it('leaves behind in a duplicate what names one piece alone', () => {
  const draft = draftOf(item({ barcodes: ['8901030865275'], retired: true }));
  const copy = { ...emptyDraft('item-0002'), ...duplicateOf(draft) };
  expect(copy).toMatchObject({ id: 'item-0002', sku: '', barcodes: [], retired: false, price: draft.price });
});

it('makes an item of a draft and says at which field it cannot', () => {
  const draft = draftOf(item({ mrp: 400_000 }));
  expect(itemOf(draft)).toEqual({ ok: true, value: item({ mrp: 400_000 }) });
  expect(itemOf({ ...draft, village: 'x'.repeat(81) })).toMatchObject({
    ok: false,
    error: { field: 'village' },
  });
});

it('sees whether anything was changed', () => {
  const draft = draftOf(item({ barcodes: ['A1B2'] }));
  expect(isSameDraft(draft, { ...draft, barcodes: ['A1B2'] })).toBe(true);
  expect(isSameDraft(draft, { ...draft, barcodes: ['A1B3'] })).toBe(false);
  expect(isSameDraft(draft, { ...draft, mrp: 1 })).toBe(false);
});

describe('codes of our own', () => {
  it('begin above those of the sample and follow on', () => {
    expect(freeSerial(() => false)).toBe(FIRST_SERIAL);
    expect(freeSerial((serial) => serial < FIRST_SERIAL + 100_000)).toBe(FIRST_SERIAL + 100_000);
  });

  it('are never taken, whatever gaps there are', () => {
    const taken = new Set([0, 1, 2, 4, 5, 8, 9, 16].map((place) => FIRST_SERIAL + place));
    expect(taken.has(freeSerial((serial) => taken.has(serial)))).toBe(false);
    expect(inStoreSerial(freeInStoreCode(() => false))).toBe(FIRST_SERIAL);
  });
});

it('puts the usual HSN in place of the usual one before, and not of one written by hand', () => {
  expect(hsnFor('', '', 'FABRIC_SILK_SAREE', standardTaxTable)).toBe('5007');
  expect(hsnFor('5007', 'FABRIC_SILK_SAREE', 'BASKETRY', standardTaxTable)).toBe('4601');
  expect(hsnFor('50072010', 'FABRIC_SILK_SAREE', 'BASKETRY', standardTaxTable)).toBe('50072010');
});

it('makes a photo fit without ever enlarging it', () => {
  expect(fitted({ width: 4000, height: 3000 }, 800)).toEqual({ width: 800, height: 600 });
  expect(fitted({ width: 10, height: 4000 }, 800)).toEqual({ width: 2, height: 800 });
  expect(fitted({ width: 640, height: 480 }, 800)).toEqual({ width: 640, height: 480 });
});

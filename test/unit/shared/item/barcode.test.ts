import { describe, expect, it } from 'vitest';
import {
  checkDigitProblem,
  inStoreCode,
  inStoreSerial,
  kindOfCode,
  LAST_IN_STORE_SERIAL,
  lookupKey,
  lookupKeys,
  readWeighedCode,
  weighedCode,
} from '../../../../shared/item/barcode.ts';
import { checkDigit, isGtin } from '../../../../shared/item/gtin.ts';

const FNC1 = '\u001d';

describe('check digits', () => {
  it.each([
    ['400638133393', 1],
    ['890103072361', 2],
    ['7351353', 7],
    ['03600029145', 2],
    ['1890103072361', 9],
  ])('%s closes with %i', (body, digit) => {
    expect(checkDigit(body)).toBe(digit);
    expect(isGtin(`${body}${digit}`)).toBe(true);
    expect(isGtin(`${body}${(digit + 1) % 10}`)).toBe(false);
  });

  it('names the digit that would check, for lengths of a GTIN only', () => {
    expect(checkDigitProblem('4006381333930')).toEqual({
      code: 'barcode-check-digit',
      params: { code: '4006381333930', expected: 1 },
    });
    expect(checkDigitProblem('4006381333931')).toBeUndefined();
    expect(checkDigitProblem('123456')).toBeUndefined();
    expect(checkDigitProblem('CH00123')).toBeUndefined();
  });
});

describe('kind of a code', () => {
  it.each([
    ['4006381333931', 'ean-13'],
    ['8901030723612', 'gs1-890'],
    ['73513537', 'ean-8'],
    ['036000291452', 'upc-a'],
    ['0036000291452', 'upc-a'],
    ['2000000000015', 'in-store'],
    ['0412345678903', 'in-store'],
    ['20123451', 'in-store'],
    ['4006381333930', 'code-128'],
    ['CH00123', 'code-128'],
    ['SRTEH2FF9KEDEFGF', 'code-128'],
  ])('%s is %s', (code, kind) => {
    expect(kindOfCode(code)).toBe(kind);
  });
});

describe('lookup key', () => {
  it.each([
    ['036000291452', '0036000291452'],
    ['0036000291452', '0036000291452'],
    ['00036000291452', '0036000291452'],
    ['  8901030723612\r\n', '8901030723612'],
    [']E08901030723612', '8901030723612'],
    [']E473513537', '73513537'],
    ['00000073513537', '73513537'],
    ['0000073513537', '73513537'],
    [']C10108901030723612', '8901030723612'],
    [`]C10108901030723612${FNC1}10LOT5`, '8901030723612'],
    [`]C110LOT5${FNC1}0108901030723612`, '8901030723612'],
    [`]d2${FNC1}17261231${'0108901030723612'}21A1`, '8901030723612'],
    [`]C131030012500108901030723612`, '8901030723612'],
    [`${FNC1}0108901030723612`, '8901030723612'],
    ['(01)08901030723612(10)LOT5', '8901030723612'],
    ['010890103072361210LOT5', '8901030723612'],
    ['https://id.example.in/01/08901030723612?17=261231', '8901030723612'],
    ['ch00123', 'CH00123'],
    [']C0rhe-00123', 'RHE-00123'],
    ['SRTEH2FF9KEDEFGF', 'SRTEH2FF9KEDEFGF'],
    ['036000291453', '036000291453'],
    ['0108901030723611', '0108901030723611'],
  ])('%j is looked up as %s', (scanned, key) => {
    expect(lookupKey(scanned)).toBe(key);
    expect(lookupKey(key)).toBe(key);
  });

  it('keeps a carton apart from the piece in it', () => {
    expect(lookupKey('18901030723619')).toBe('18901030723619');
    expect(lookupKey(']C10118901030723619')).toBe('18901030723619');
  });

  it('gives the SKU and every barcode of an item once', () => {
    expect(lookupKeys({ sku: 'CH00123', barcodes: ['036000291452', '0036000291452', 'ch00123'] })).toEqual([
      'CH00123',
      '0036000291452',
    ]);
  });
});

describe('in-store codes', () => {
  it('gives our own EAN-13 in the range of the shop, and the number back', () => {
    expect(inStoreCode(1)).toBe('2000000000015');
    expect(inStoreSerial('2000000000015')).toBe(1);
    expect(kindOfCode(inStoreCode(LAST_IN_STORE_SERIAL))).toBe('in-store');
    expect(inStoreSerial('8901030723612')).toBeUndefined();
    expect(inStoreSerial('2000000000016')).toBeUndefined();
    expect(() => inStoreCode(LAST_IN_STORE_SERIAL + 1)).toThrow(RangeError);
    expect(() => inStoreCode(1.5)).toThrow(RangeError);
  });

  it('reads item and grams from a weighed packet', () => {
    const code = weighedCode(417, 1250);
    expect(code.slice(0, 12)).toBe('210041701250');
    expect(readWeighedCode(code)).toEqual({ key: '2100417', grams: 1250 });
    expect(readWeighedCode(inStoreCode(5))).toBeUndefined();
    expect(readWeighedCode(weighedCode(417, 0))).toBeUndefined();
    expect(readWeighedCode(`${code.slice(0, 12)}${(Number(code[12]) + 1) % 10}`)).toBeUndefined();
  });
});

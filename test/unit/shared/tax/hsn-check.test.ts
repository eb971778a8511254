import { describe, expect, it } from 'vitest';
import { problem } from '../../../../shared/problem.ts';
import { checkHsn } from '../../../../shared/tax/hsn.ts';
import { checkItemHsn, currentCodes } from '../../../../shared/tax/hsn-check.ts';
import { hsnCodesUnder, hsnDescription } from '../../../../shared/tax/hsn-description.ts';
import { HSN_CHAPTERS } from '../../../../shared/tax/standard/hsn-chapters.ts';
import { HSN_CODES, HSN_HEADINGS } from '../../../../shared/tax/standard/hsn-codes.ts';
import { standardTaxTable } from '../../../../shared/tax/standard/table.ts';

const FIVE_CRORE = 5_00_00_000_00;

describe('checkItemHsn', () => {
  const saree = standardTaxTable.get('FABRIC_SILK_SAREE');

  it('has nothing against a full code of the class', () => {
    expect(checkItemHsn({ hsn: '50072010', taxClass: saree, turnover: FIVE_CRORE + 1 })).toEqual([]);
  });

  it('asks for six digits only above five crore', () => {
    expect(checkItemHsn({ hsn: '5007', taxClass: saree, turnover: FIVE_CRORE })).toEqual([]);
    expect(checkItemHsn({ hsn: '5007', taxClass: saree, turnover: FIVE_CRORE + 1 })).toEqual([
      problem('hsn-digits-few', { needed: 6, digits: 4 }),
    ]);
  });

  it('doubts a code of another chapter', () => {
    expect(checkItemHsn({ hsn: '621410', taxClass: saree })).toEqual([
      problem('hsn-unusual', { usual: '5007, 50072010' }),
    ]);
  });

  it('knows a code of services without comparing it with goods', () => {
    expect(checkItemHsn({ hsn: '998821', taxClass: saree })).toEqual([problem('hsn-service')]);
  });

  it('gives the new numbers of an old code', () => {
    const painting = standardTaxTable.get('PAINTING');
    expect(checkItemHsn({ hsn: '97011010', taxClass: painting })).toEqual([
      problem('hsn-renumbered', { hsn: '97011010', now: '970191, 970121' }),
    ]);
    expect(currentCodes('940490')).toEqual([]);
  });

  it('takes the new number of a class that names the old one', () => {
    expect(checkItemHsn({ hsn: '741980', taxClass: { hsn: ['741999'] } })).toEqual([]);
  });

  it('leaves what is no code to the check of the code', () => {
    expect(checkItemHsn({ hsn: '12345', taxClass: saree, turnover: FIVE_CRORE + 1 })).toEqual([]);
  });
});

describe('hsnCodesUnder', () => {
  it('offers the codes below a heading and the heading itself, in order, and no chapter', () => {
    expect(hsnCodesUnder(['9701'])).toEqual(['9701', '970121', '970191']);
    expect(hsnCodesUnder(['69', '6913'])).toEqual([
      '691110',
      '691200',
      '69120040',
      '6913',
      '691310',
      '691390',
    ]);
    expect(hsnCodesUnder([])).toEqual([]);
  });
});

describe('hsnDescription', () => {
  it('falls back from the code to six digits, heading and chapter', () => {
    expect(hsnDescription('50072010')?.english).toBe('Silk sarees');
    expect(hsnDescription('50072090')?.english).toBe('Silk fabric, 85% or more silk');
    expect(hsnDescription('500710')?.english).toBe('Woven fabrics of silk');
    expect(hsnDescription('5001')?.english).toBe('Silk');
    expect(hsnDescription('7700')).toBeUndefined();
  });

  it.each([...HSN_CHAPTERS, ...HSN_HEADINGS, ...HSN_CODES])(
    '%s is a code with a name that fits a return, and one in Hindi',
    (code, english, hindi) => {
      expect(checkHsn(code).ok).toBe(true);
      expect(english.length).toBeLessThanOrEqual(30);
      expect(english).toMatch(/^[\x20-\x7e]+$/);
      expect(english).not.toMatch(/["\\]/);
      expect(hindi).toMatch(/[\u0900-\u097f]/);
    },
  );

  it('holds no code twice, and every heading of the standard classes', () => {
    const codes = [...HSN_CHAPTERS, ...HSN_HEADINGS, ...HSN_CODES].map(([code]) => code);
    expect(new Set(codes).size).toBe(codes.length);
    const headings = [...standardTaxTable.values()]
      .flatMap(({ hsn }) => hsn)
      .filter((one) => one.length === 4);
    expect(headings.filter((heading) => !codes.includes(heading))).toEqual([]);
  });

  it('has every chapter of the tariff', () => {
    expect(HSN_CHAPTERS).toHaveLength(98);
  });
});

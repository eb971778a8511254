import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BillReceiptInput, billReceipt } from '../../../../shared/receipt/bill.ts';
import { textsOf } from '../../../../shared/receipt/document.ts';
import { isDue, isHsnAlwaysDue } from '../../../../shared/receipt/due.ts';
import { logoOf, lookOf } from '../../../../shared/receipt/look.ts';
import { noteReceipt } from '../../../../shared/receipt/note.ts';
import { sampleReceipt } from '../../../../shared/receipt/sample.ts';
import {
  firstReceiptSettings,
  firstReturnTerms,
  LETTER_SIZES,
  type ReceiptPart,
  type ReceiptSettings,
  receiptSettingsSchema,
} from '../../../../shared/receipt/settings.ts';
import type { Note } from '../../../../shared/sale/note.ts';
import { MAIN_SELLER, sellerOf } from '../../../../shared/sale/seller.ts';
import { AT, BILL, RECEIPT } from '../../../fixtures/printer/sample.ts';

const FIRST = RECEIPT.settings;
const PARTS = Object.keys(FIRST.show) as readonly ReceiptPart[];
const NONE = Object.fromEntries(PARTS.map((part) => [part, false])) as ReceiptSettings['show'];
const HOUSE_LOGO = 'a'.repeat(64);
const OWN_LOGO = 'b'.repeat(64);

/** Everything that a paper says, in English. */
function said(input: BillReceiptInput): string {
  const { lines } = billReceipt(input);
  return lines
    .flatMap((line) => ('value' in line ? [line.value] : textsOf(line).map(({ en }) => en)))
    .join('\n');
}

function withShow(show: Partial<ReceiptSettings['show']>): ReceiptSettings {
  return { ...FIRST, show: { ...FIRST.show, ...show } };
}

function look(settings: ReceiptSettings) {
  return lookOf(settings, { id: MAIN_SELLER }, undefined);
}

describe('what may be left off', () => {
  const bill = { ...BILL, lines: BILL.lines.map((line) => ({ ...line, makerPlace: 'Pranpur, Ashoknagar' })) };
  const buyer = { name: 'Meera Joshi' };
  const whole = said({ ...RECEIPT, bill, buyer, look: look(FIRST) });

  test.each([
    ['site', 'New Market showroom'],
    ['phone', 'Phone 0755-2554162'],
    ['cashier', 'Asha Verma'],
    ['buyer', 'Meera Joshi'],
    ['hsn', 'HSN 50072010'],
    ['maker', 'Ramesh Koli'],
    ['makerPlace', 'Pranpur, Ashoknagar'],
    ['itemCount', 'Items 2'],
    ['taxTable', '2.5%+2.5%'],
    ['saved', 'You saved'],
    ['record', 'Record a1b2c3d4e5'],
  ] as const)('%s stands on the paper, and does not where the manager left it off', (part, words) => {
    expect(whole).toContain(words);
    const settings = withShow({ [part]: false });
    expect(said({ ...RECEIPT, bill, buyer, settings, look: look(settings) })).not.toContain(words);
  });

  test('the barcode goes, the number stays', () => {
    const { lines } = billReceipt({ ...RECEIPT, settings: withShow({ barcode: false }) });
    expect(lines.some(({ kind }) => kind === 'barcode')).toBe(false);
    expect(said({ ...RECEIPT, settings: withShow({ barcode: false }) })).toContain(BILL.number);
  });

  test('a maker without a name is a place', () => {
    const [line] = BILL.lines;
    const nameless = { ...BILL, lines: [{ ...line, maker: '', makerPlace: 'Pranpur' }] } as typeof BILL;
    expect(said({ ...RECEIPT, bill: nameless })).toContain('Made in Pranpur');
  });
});

describe('what the law wants', () => {
  test('stands on every bill, whatever a manager turns off', () => {
    const settings = { ...FIRST, show: NONE };
    fc.assert(
      fc.property(fc.record(Object.fromEntries(PARTS.map((part) => [part, fc.boolean()]))), (show) => {
        const chosen = withShow(show as ReceiptSettings['show']);
        const paper = said({ ...RECEIPT, settings: chosen, look: look(chosen) });
        for (const words of [
          'Mrignayani Emporium',
          'Hastshilp Vikas Nigam, GTB Complex',
          'GSTIN 23AAACM1234A1Z5',
          'TAX INVOICE',
          BILL.number,
          '22-11-2026 14:05',
          '1. Chanderi silk saree',
          '1 PCS x 9,000.00',
          'GST 5%',
          '8,785.70',
          '219.65',
          '₹9,225.00',
          'Reverse charge: No',
        ])
          expect(paper).toContain(words);
      }),
      { numRuns: 60 },
    );
    expect(said({ ...RECEIPT, settings })).not.toContain('HSN');
  });

  const due = { bill: BILL, turnover: undefined, buyer: undefined };

  test('names a buyer with a GSTIN, an address, or in another State', () => {
    expect(isDue('buyer', { ...due, buyer: { name: 'Meera' } })).toBe(false);
    expect(isDue('buyer', { ...due, bill: { ...BILL, buyerGstin: '27AAPFU0939F1ZV' } })).toBe(true);
    expect(isDue('buyer', { ...due, buyer: { name: 'Meera', address: ['Pune'] } })).toBe(true);
    expect(isDue('buyer', { ...due, bill: { ...BILL, interState: true } })).toBe(true);
    expect(isDue('buyer', { ...due, bill: { ...BILL, supply: 'export-lut' } })).toBe(true);
  });

  test('keeps the table of tax where a bill has several rates', () => {
    const other = { rate: 1800, taxable: 100, cgst: 9, sgst: 9, igst: 0 };
    const bill = { ...BILL, taxByRate: [...BILL.taxByRate, other] };
    expect(isDue('taxTable', { ...due, bill })).toBe(true);
    expect(said({ ...RECEIPT, bill, settings: { ...FIRST, show: NONE } })).toContain('9%+9%');
  });

  test('shows HSN to everybody above five crore of turnover, and to nobody of who is not registered', () => {
    const turnover = 6_00_00_000_00;
    expect(isHsnAlwaysDue({ registration: 'regular', turnover })).toBe(true);
    expect(isHsnAlwaysDue({ registration: 'regular' })).toBe(false);
    expect(isHsnAlwaysDue({ registration: 'exempt', turnover })).toBe(false);
  });

  test('says nothing of what is not its matter', () => {
    for (const part of PARTS.filter((one) => !['buyer', 'hsn', 'taxTable'].includes(one)))
      expect(isDue(part, { ...due, turnover: 6_00_00_000_00 })).toBe(false);
  });
});

describe('the words', () => {
  test('stand in their places, the house’s for everybody who has none of his own', () => {
    const own = { ...FIRST, headerEnglish: ['By Ramkali'], thanksEnglish: ['Ramkali thanks you'] };
    const settings = { ...FIRST, headerEnglish: ['Open on Sundays'], sellers: { ramkali: own } };
    const house = said({ ...RECEIPT, settings });
    expect(house.indexOf('Open on Sundays')).toBeLessThan(house.indexOf('TAX INVOICE'));
    expect(house.indexOf('Thank you.')).toBeLessThan(house.indexOf('Exchange within 7 days'));
    const artisan = said({ ...RECEIPT, settings, bill: { ...BILL, seller: 'ramkali' } });
    expect(artisan).toContain('By Ramkali');
    expect(artisan).toContain('Ramkali thanks you');
    expect(artisan).not.toContain('Open on Sundays');
    expect(said({ ...RECEIPT, settings, bill: { ...BILL, seller: 'other' } })).toContain('Open on Sundays');
  });

  test('of return begin with the days of the till', () => {
    expect(firstReturnTerms(1).returnsEnglish[0]).toContain('within 1 day,');
    expect(firstReturnTerms(15).returnsHindi[0]).toContain('15 दिन');
    expect(firstReturnTerms(0).returnsEnglish).toEqual(['Goods once sold are not taken back.']);
  });
});

describe('the logo', () => {
  const house = { id: MAIN_SELLER, gstin: '23AAACM1234A1Z5', logo: HOUSE_LOGO };

  test('is the seller’s own, or the house’s where it is the same legal person', () => {
    expect(logoOf(house, house)).toBe(HOUSE_LOGO);
    expect(logoOf({ id: 'x', gstin: '07AAACM1234A1ZA', logo: OWN_LOGO }, house)).toBe(OWN_LOGO);
    expect(logoOf({ id: 'fair', gstin: '07AAACM1234A1ZA' }, house)).toBe(HOUSE_LOGO);
    expect(logoOf({ id: 'artisan', gstin: '23ABCDE1234F1Z5' }, house)).toBeUndefined();
    expect(logoOf({ id: 'artisan' }, { id: MAIN_SELLER, logo: HOUSE_LOGO })).toBeUndefined();
  });

  test('stands at the head in the width chosen, and not at all where the roll is to have none', () => {
    const settings = { ...FIRST, logo: { width: 'large', tone: 'lines', darkness: 90 } } as const;
    const drawn = lookOf(settings, house, house);
    expect(billReceipt({ ...RECEIPT, settings, look: drawn }).lines[0]).toEqual({
      kind: 'logo',
      picture: { hash: HOUSE_LOGO, width: 'large', tone: 'lines', darkness: 90 },
    });
    const none = { ...settings, logo: { ...settings.logo, width: 'none' } } as const;
    expect(lookOf(none, house, house).logo).toBeUndefined();
  });

  test('and the sizes are those of notes as well', () => {
    const settings = { ...FIRST, nameSize: 'large', letters: 'small' } as const;
    const note = {
      number: 'MPD1/2627/C00001',
      kind: 'credit',
      at: AT,
      lines: [],
      refunds: [],
      tenders: [],
      totals: { ...BILL.totals },
      reason: '',
      supplierState: '23',
    } as unknown as Note;
    const { organisation, site, tillCode } = RECEIPT;
    const paper = noteReceipt({
      organisation,
      site,
      tillCode,
      look: lookOf(settings, house, house),
      language: 'en',
      cashierName: 'Asha',
      copy: 'original',
      hashPrefix: '',
      note,
    });
    expect(paper.letters).toBe('small');
    expect(paper.lines[0]?.kind).toBe('logo');
    expect(paper.lines[1]).toMatchObject({ text: { en: 'Mrignayani Emporium' }, size: 'large' });
  });
});

describe('a sample', () => {
  const { organisation: named, site, tillCode } = RECEIPT;
  const organisation = {
    ...named,
    addressEnglish: [...named.addressEnglish],
    addressHindi: [],
    gstin: named.gstin ?? '',
  };
  const seller = sellerOf({ ...organisation, phone: '' }, 'MPD');
  const input = { organisation: seller, site, tillCode, seller, settings: FIRST, at: AT };
  const words = (isSample: boolean) =>
    sampleReceipt({ ...input, isSample })
      .lines.flatMap(textsOf)
      .map(({ en }) => en)
      .join('\n');

  test('says at both ends that it is none, and has a number that no bill has', () => {
    const paper = words(true);
    expect(paper.match(/\*\* SAMPLE \*\*/g)).toHaveLength(2);
    expect(paper.match(/Not a bill/g)).toHaveLength(2);
    expect(paper).toContain('MPD1/2627/000000');
    expect(words(false)).not.toContain('SAMPLE');
  });

  test('adds up, and shows whatever can be chosen', () => {
    const paper = words(false);
    for (const shown of ['6,195.00', '5,900.00', '147.50', '-525.00', 'Pranpur, Ashoknagar', 'Meera Joshi'])
      expect(paper).toContain(shown);
  });

  test('of somebody who is not registered knows no tax', () => {
    const { gstin: _, ...rest } = organisation;
    const plain = sellerOf({ ...rest, phone: '' }, 'RAM');
    const paper = sampleReceipt({ ...input, organisation: plain, seller: plain, isSample: false });
    const text = paper.lines.flatMap(textsOf).map(({ en }) => en);
    expect(text).toContain('CASH MEMO');
    expect(text.join('\n')).not.toMatch(/CGST|GST 5%/);
  });
});

test('settings are refused where a line is too long, or a size is none', () => {
  const first = firstReceiptSettings('both');
  expect(receiptSettingsSchema.safeParse(first).success).toBe(true);
  expect(receiptSettingsSchema.safeParse({ ...first, thanksHindi: ['x'.repeat(81)] }).success).toBe(false);
  expect(receiptSettingsSchema.safeParse({ ...first, letters: 'tiny' }).success).toBe(false);
  expect(LETTER_SIZES).toHaveLength(3);
});

import { describe, expect, test } from 'vitest';
import { billReceipt } from '../../../../shared/receipt/bill.ts';
import { englishOf, textsOf } from '../../../../shared/receipt/document.ts';
import { layoutText } from '../../../../shared/receipt/layout.ts';
import { openPaymentOf, paySlip } from '../../../../shared/receipt/pay-code.ts';
import { layoutRaster } from '../../../../shared/receipt/raster/layout.ts';
import type { Tender } from '../../../../shared/sale/tender.ts';
import { upiLink } from '../../../../shared/upi/link.ts';
import { isOfCart, tenderReference } from '../../../../shared/upi/reference.ts';
import { TOOLS } from '../../../fixtures/printer/letters.ts';
import { AT, BILL, RECEIPT } from '../../../fixtures/printer/sample.ts';

const CART = '018f3b2c-9a44-7c10-8d3e-2f6a91c0b7e5';
const TR = tenderReference(CART, 4);
const PAYEE = { address: 'mrignayani@sbi', name: 'Mrignayani Emporium' };
const OPEN: Tender = { kind: 'upi', amount: 922_500, tr: TR };
const KNOWN = { voided: false, isSettled: () => false };

describe('the payment that a bill may still ask for', () => {
  const open = (tenders: readonly Tender[], known = KNOWN) => openPaymentOf({ ...BILL, tenders }, known);

  test('is the one that was shown and that nobody confirmed', () => {
    expect(open([OPEN])).toEqual({ tr: TR, amount: 922_500 });
  });

  test.each<[string, readonly Tender[]]>([
    ['typed with the bank’s reference', [{ ...OPEN, reference: '532718904412' }]],
    ['heard from the sound box', [{ ...OPEN, heard: true }]],
    ['paid in cash', [{ kind: 'cash', amount: 922_500, received: 922_500 }]],
    ['paid by card', [{ kind: 'card', amount: 922_500 }]],
    ['paid by an old code that had no reference', [{ kind: 'upi', amount: 922_500 }]],
    ['one of two, of which nobody knows which came', [OPEN, { ...OPEN, tr: `${TR}X` }]],
  ])('is none where it was %s', (_, tenders) => {
    expect(open(tenders)).toBeUndefined();
  });

  test('is none on a void bill, and where a statement has it', () => {
    expect(open([OPEN], { ...KNOWN, voided: true })).toBeUndefined();
    expect(open([OPEN], { ...KNOWN, isSettled: () => true })).toBeUndefined();
  });
});

describe('the code on a bill', () => {
  const input = {
    ...RECEIPT,
    organisation: { ...RECEIPT.organisation, upi: PAYEE },
    bill: { ...BILL, tenders: [OPEN] },
    openPayment: { tr: TR, amount: 922_500 },
    settings: { ...RECEIPT.settings, payCode: true },
  };
  const codes = (changes: object = {}) =>
    billReceipt({ ...input, ...changes }).lines.filter(({ kind }) => kind === 'qr');

  test('asks for the open payment under its own reference, with words against paying twice', () => {
    const value = upiLink({ payee: PAYEE, reference: TR, paise: 922_500, note: `Bill ${BILL.number}` });
    expect(codes()).toEqual([{ kind: 'qr', value, least: 4 }]);
    const words = billReceipt(input).lines.flatMap(textsOf).map(englishOf);
    expect(words.some((text) => text.includes('Never pay twice'))).toBe(true);
  });

  test('is not there unless a manager wants it, nor on a copy, nor for a bill that is paid', () => {
    expect(codes({ settings: { ...input.settings, payCode: false } })).toEqual([]);
    expect(codes({ copy: 'duplicate' })).toEqual([]);
    expect(codes({ openPayment: undefined })).toEqual([]);
    expect(codes({ organisation: RECEIPT.organisation })).toEqual([]);
  });

  test('stands once where a sale is two papers, on the one that says how it was paid', () => {
    const bill = { ...input.bill, exemptNumber: 'MPD1/2627/S00001' };
    expect(codes({ bill })).toHaveLength(1);
  });
});

describe('the slip to pay by', () => {
  const slip = paySlip({
    organisation: RECEIPT.organisation,
    site: RECEIPT.site,
    tillCode: 'MPD',
    language: 'both',
    payee: PAYEE,
    tr: TR,
    amount: 922_500,
    note: 'Bill of MPD',
    at: AT,
  });
  const words = slip.lines.flatMap(textsOf).flatMap(({ en, hi }) => [en, hi]);

  test('has the very code of the screen, the sum and whom it pays, and says that it is no receipt', () => {
    const value = upiLink({ payee: PAYEE, reference: TR, paise: 922_500, note: 'Bill of MPD' });
    expect(slip.lines).toContainEqual({ kind: 'qr', value, least: 4 });
    for (const text of ['₹9,225.00', 'mrignayani@sbi', 'This is not a receipt.', 'यह रसीद नहीं है।'])
      expect(words).toContain(text);
    expect(words.some((text) => text?.includes('Pay once'))).toBe(true);
  });

  test.each([576, 384])('has modules of six dots on paper of %i', (width) => {
    const drawing = layoutRaster(slip, width, TOOLS);
    if (!drawing.ok) throw new Error(drawing.error.code);
    const modules = drawing.value.drawn.flatMap((one) =>
      one.kind === 'rectangle' && one.height === 6 ? [one] : [],
    );
    expect(modules.length).toBeGreaterThan(100);
    expect(modules.every((one) => one.width % 6 === 0)).toBe(true);
  });

  test('is refused rather than drawn finer than four dots', () => {
    const lines = [{ kind: 'qr', value: 'x'.repeat(700), least: 4 } as const];
    expect(layoutRaster({ language: 'en', lines }, 384, TOOLS)).toMatchObject({
      ok: false,
      error: { code: 'receipt-code-too-wide' },
    });
    const finer = [{ kind: 'qr', value: 'x'.repeat(700) } as const];
    expect(layoutRaster({ language: 'en', lines: finer }, 384, TOOLS).ok).toBe(true);
  });

  test('can be printed in letters', () => {
    expect(layoutText(slip, { columns: 32, codePage: 'pc437' }).ok).toBe(true);
  });
});

test('a reference belongs to its cart, whichever attempt it was', () => {
  expect(isOfCart(TR, CART)).toBe(true);
  expect(isOfCart(tenderReference(CART, 0), CART)).toBe(true);
  expect(isOfCart(tenderReference(CART.replace('e5', 'e6'), 4), CART)).toBe(false);
});

import type { DocumentKind } from '../sale/bill.ts';
import type { NoteKind } from '../sale/note.ts';
import type { Funder } from '../sale/rebate.ts';
import type { RefundKind, TenderKind } from '../sale/tender.ts';
import { STATES } from '../tax/states.ts';
import type { Words } from './table.ts';

/** Titles of columns, the same on screen, paper and in a file. */
export const TITLES = {
  day: { en: 'Date', hi: 'दिनांक' },
  number: { en: 'Number', hi: 'क्रमांक' },
  document: { en: 'Document', hi: 'दस्तावेज़' },
  party: { en: 'Buyer', hi: 'क्रेता' },
  gstin: { en: 'GSTIN', hi: 'जीएसटीआईएन' },
  place: { en: 'Place of supply', hi: 'आपूर्ति का स्थान' },
  taxable: { en: 'Taxable value', hi: 'कर योग्य मूल्य' },
  cgst: { en: 'CGST', hi: 'सीजीएसटी' },
  sgst: { en: 'SGST/UTGST', hi: 'एसजीएसटी/यूटीजीएसटी' },
  igst: { en: 'IGST', hi: 'आईजीएसटी' },
  tax: { en: 'Tax', hi: 'कर' },
  total: { en: 'Total', hi: 'योग' },
  roundOff: { en: 'Round-off', hi: 'पूर्णांकन' },
  payable: { en: 'Payable', hi: 'देय राशि' },
  advance: { en: 'Advance', hi: 'अग्रिम' },
  state: { en: 'Remark', hi: 'टिप्पणी' },
  rate: { en: 'Rate', hi: 'दर' },
  value: { en: 'Invoice value', hi: 'बीजक मूल्य' },
  way: { en: 'Way of payment', hi: 'भुगतान का तरीक़ा' },
  sales: { en: 'From sales', hi: 'बिक्री से' },
  advances: { en: 'From advances', hi: 'अग्रिम से' },
  refunds: { en: 'Paid back', hi: 'लौटाया' },
  net: { en: 'Net', hi: 'शुद्ध' },
  funder: { en: 'Paid by', hi: 'भुगतानकर्ता' },
  scheme: { en: 'Scheme', hi: 'योजना' },
  category: { en: 'Category', hi: 'वर्ग' },
  gross: { en: 'Price before rebate', hi: 'रिबेट से पहले मूल्य' },
  percent: { en: 'Rebate %', hi: 'रिबेट %' },
  rebate: { en: 'Rebate', hi: 'रिबेट' },
  bills: { en: 'Bills', hi: 'बिल' },
  kind: { en: 'Kind', hi: 'प्रकार' },
  against: { en: 'Against bill', hi: 'किस बिल पर' },
  shippingBill: { en: 'Shipping bill', hi: 'शिपिंग बिल' },
  hsn: { en: 'HSN', hi: 'एचएसएन' },
  goods: { en: 'Goods', hi: 'वस्तु' },
  unit: { en: 'Unit', hi: 'इकाई' },
  quantity: { en: 'Quantity', hi: 'मात्रा' },
  from: { en: 'From', hi: 'से' },
  to: { en: 'To', hi: 'तक' },
  count: { en: 'In all', hi: 'कुल संख्या' },
  cancelled: { en: 'Cancelled', hi: 'रद्द' },
  issued: { en: 'Issued', hi: 'जारी' },
} as const satisfies Record<string, Words>;

export const BILL_WORDS: Readonly<Record<DocumentKind, Words>> = {
  'tax-invoice': { en: 'Tax invoice', hi: 'कर बीजक' },
  'bill-of-supply': { en: 'Bill of supply', hi: 'आपूर्ति बिल' },
  'invoice-cum-bill': { en: 'Invoice-cum-bill of supply', hi: 'बीजक-सह-आपूर्ति बिल' },
  'cash-memo': { en: 'Cash memo', hi: 'नकद मेमो' },
  'small-sale': { en: 'Small sale', hi: 'छोटी बिक्री' },
};

export const NOTE_WORDS: Readonly<Record<NoteKind, Words>> = {
  credit: { en: 'Credit note', hi: 'क्रेडिट नोट' },
  debit: { en: 'Debit note', hi: 'डेबिट नोट' },
  commercial: { en: 'Commercial refund', hi: 'व्यावसायिक वापसी' },
};

export const VOUCHER_WORDS: Readonly<Record<'receipt' | 'refund', Words>> = {
  receipt: { en: 'Receipt voucher', hi: 'प्राप्ति वाउचर' },
  refund: { en: 'Refund voucher', hi: 'वापसी वाउचर' },
};

export const DAY_INVOICE_WORDS: Words = { en: 'Invoice for the day', hi: 'दिन का बीजक' };

export const WAY_WORDS: Readonly<Record<TenderKind | RefundKind, Words>> = {
  cash: { en: 'Cash', hi: 'नकद' },
  upi: { en: 'UPI', hi: 'यूपीआई' },
  card: { en: 'Card', hi: 'कार्ड' },
  'credit-note': { en: 'Credit note spent', hi: 'क्रेडिट नोट से' },
  advance: { en: 'Advance used', hi: 'अग्रिम से' },
  balance: { en: 'Kept as credit', hi: 'क्रेडिट में रखा' },
  exchange: { en: 'Exchange', hi: 'बदले में' },
};

export const FUNDER_WORDS: Readonly<Record<Funder, Words>> = {
  institution: { en: 'Institution', hi: 'संस्था' },
  state: { en: 'State Government', hi: 'राज्य शासन' },
  kvic: { en: 'KVIC', hi: 'केवीआईसी' },
};

/** A State by its code and name: `07 Delhi`. */
export function placeWords(code: string): Words {
  const state = STATES.get(code);
  if (code === '96') return { en: '96 Other countries', hi: '96 विदेश' };
  return state ? { en: `${code} ${state.english}`, hi: `${code} ${state.hindi}` } : { en: code, hi: code };
}

/** A text that is the same in both languages. */
export function same(text: string): Words {
  return { en: text, hi: text };
}

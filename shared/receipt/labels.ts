import type { DocumentKind } from '../sale/bill.ts';
import type { NoteKind } from '../sale/note.ts';
import type { Funder } from '../sale/rebate.ts';
import type { Supply } from '../sale/supply.ts';
import type { Words } from './document.ts';

/** CGST Rules 46, 49 and 46A; the last two are names of the trade, for papers the rules do not name. */
export const BILL_TITLES: Readonly<Record<DocumentKind, Words>> = {
  'tax-invoice': { en: 'TAX INVOICE', hi: 'कर बीजक' },
  'bill-of-supply': { en: 'BILL OF SUPPLY', hi: 'आपूर्ति बिल' },
  'invoice-cum-bill': { en: 'INVOICE-CUM-BILL OF SUPPLY', hi: 'बीजक-सह-आपूर्ति बिल' },
  'cash-memo': { en: 'CASH MEMO', hi: 'नकद मेमो' },
  'small-sale': { en: 'SALE SLIP', hi: 'बिक्री पर्ची' },
};

/** CGST Rule 53(1A). A commercial note moves no tax and must not be taken for one that does. */
export const NOTE_TITLES: Readonly<Record<NoteKind, Words>> = {
  credit: { en: 'CREDIT NOTE', hi: 'क्रेडिट नोट' },
  debit: { en: 'DEBIT NOTE', hi: 'डेबिट नोट' },
  commercial: { en: 'COMMERCIAL REFUND NOTE', hi: 'व्यावसायिक वापसी नोट' },
};

/** CGST Rules 50 and 51. */
export const VOUCHER_TITLES: Readonly<Record<'receipt' | 'refund', Words>> = {
  receipt: { en: 'RECEIPT VOUCHER', hi: 'प्राप्ति वाउचर' },
  refund: { en: 'REFUND VOUCHER', hi: 'वापसी वाउचर' },
};

export const FUNDER_NAMES: Readonly<Record<Funder, Words>> = {
  institution: { en: 'own', hi: 'संस्था' },
  state: { en: 'State Government', hi: 'राज्य शासन' },
  kvic: { en: 'KVIC', hi: 'केवीआईसी' },
};

/** As the second proviso to CGST Rule 46 words it; nothing where it words nothing. */
export const ENDORSEMENTS: Readonly<Record<Supply, Words | undefined>> = {
  domestic: undefined,
  'export-paid': {
    en: 'SUPPLY MEANT FOR EXPORT ON PAYMENT OF INTEGRATED TAX',
    hi: 'एकीकृत कर चुकाकर निर्यात के लिए आपूर्ति',
  },
  'export-lut': {
    en: 'SUPPLY MEANT FOR EXPORT UNDER BOND OR LETTER OF UNDERTAKING WITHOUT PAYMENT OF INTEGRATED TAX',
    hi: 'बंधपत्र या वचनपत्र के अधीन, एकीकृत कर चुकाए बिना निर्यात के लिए आपूर्ति',
  },
  'sez-paid': {
    en: 'SUPPLY TO SEZ UNIT OR SEZ DEVELOPER FOR AUTHORISED OPERATIONS ON PAYMENT OF INTEGRATED TAX',
    hi: 'एकीकृत कर चुकाकर एसईज़ेड इकाई या विकासकर्ता को अधिकृत कार्यों के लिए आपूर्ति',
  },
  'sez-lut': {
    en: 'SUPPLY TO SEZ UNIT OR SEZ DEVELOPER FOR AUTHORISED OPERATIONS UNDER BOND OR LETTER OF UNDERTAKING WITHOUT PAYMENT OF INTEGRATED TAX',
    hi: 'बंधपत्र या वचनपत्र के अधीन, एकीकृत कर चुकाए बिना एसईज़ेड इकाई या विकासकर्ता को अधिकृत कार्यों के लिए आपूर्ति',
  },
  'deemed-export': { en: 'DEEMED EXPORT', hi: 'मानित निर्यात' },
};

/** CGST (Composition) Rule 5(1)(f), at the top of the paper. */
export const COMPOSITION: Words = {
  en: 'Composition taxable person, not eligible to collect tax on supplies',
  hi: 'कंपोज़ीशन करदाता, आपूर्ति पर कर लेने के पात्र नहीं',
};

/** What stands on papers again and again. */
export const LABELS = {
  number: { en: 'Number', hi: 'क्रमांक' },
  invoiceNumber: { en: 'Invoice no.', hi: 'बीजक सं.' },
  billNumber: { en: 'Bill no.', hi: 'बिल सं.' },
  noteNumber: { en: 'Note no.', hi: 'नोट सं.' },
  voucherNumber: { en: 'Voucher no.', hi: 'वाउचर सं.' },
  date: { en: 'Date', hi: 'दिनांक' },
  placeOfSupply: { en: 'Place of supply', hi: 'आपूर्ति का स्थान' },
  reverseCharge: { en: 'Reverse charge', hi: 'विपरीत प्रभार' },
  no: { en: 'No', hi: 'नहीं' },
  cashier: { en: 'Cashier', hi: 'कैशियर' },
  record: { en: 'Record', hi: 'अभिलेख' },
  challan: { en: 'Challan', hi: 'चालान' },
  lut: { en: 'LUT reference', hi: 'वचनपत्र संदर्भ' },
  country: { en: 'Country', hi: 'देश' },
  port: { en: 'Port code', hi: 'बंदरगाह कोड' },
  shippingBill: { en: 'Shipping bill', hi: 'शिपिंग बिल' },
  against: { en: 'Against bill', hi: 'मूल बिल' },
  againstVoucher: { en: 'Against voucher', hi: 'मूल वाउचर' },
  reason: { en: 'Reason', hi: 'कारण' },
  companion: { en: 'Issued with', hi: 'साथ में जारी' },
  billedTo: { en: 'BILLED TO', hi: 'क्रेता' },
  deliveredTo: { en: 'DELIVERED TO', hi: 'सुपुर्दगी का पता' },
  customer: { en: 'Customer', hi: 'ग्राहक' },
  gstin: { en: 'GSTIN', hi: 'जीएसटीआईएन' },
  notVerified: { en: '(not verified)', hi: '(सत्यापित नहीं)' },
  pan: { en: 'PAN', hi: 'पैन' },
  passport: { en: 'Passport', hi: 'पासपोर्ट' },
  phone: { en: 'Phone', hi: 'फ़ोन' },
  email: { en: 'Email', hi: 'ईमेल' },
  state: { en: 'State', hi: 'राज्य' },
  khadi: { en: 'Khadi certificate', hi: 'खादी प्रमाणपत्र' },
  casual: { en: 'Casual registration', hi: 'आकस्मिक पंजीकरण' },
  goods: { en: 'Description of goods', hi: 'वस्तु का विवरण' },
  hsn: { en: 'HSN', hi: 'एचएसएन' },
  quantity: { en: 'Qty', hi: 'मात्रा' },
  price: { en: 'Price', hi: 'दाम' },
  discount: { en: 'Discount', hi: 'छूट' },
  rebate: { en: 'Rebate', hi: 'रिबेट' },
  taxable: { en: 'Taxable value', hi: 'कर योग्य मूल्य' },
  exemptValue: { en: 'Exempt value', hi: 'कर मुक्त मूल्य' },
  value: { en: 'Value', hi: 'मूल्य' },
  rate: { en: 'GST', hi: 'जीएसटी' },
  amount: { en: 'Amount', hi: 'राशि' },
  total: { en: 'Total', hi: 'योग' },
  gross: { en: 'Gross', hi: 'सकल' },
  grossInclusive: { en: 'Gross with GST', hi: 'कर सहित सकल' },
  roundOff: { en: 'Round off', hi: 'पूर्णांकन' },
  payable: { en: 'Payable', hi: 'देय राशि' },
  refunded: { en: 'Refund', hi: 'वापसी राशि' },
  advance: { en: 'Advance', hi: 'अग्रिम राशि' },
  words: { en: 'Amount in words', hi: 'शब्दों में राशि' },
  hsnSummary: { en: 'HSN SUMMARY', hi: 'एचएसएन सार' },
  bothPapers: { en: 'Both papers together', hi: 'दोनों काग़ज़ मिलाकर' },
  paidWith: { en: 'Paid with', hi: 'इसके साथ चुकाया' },
  paidBy: { en: 'PAID BY', hi: 'भुगतान' },
  refundedBy: { en: 'REFUNDED BY', hi: 'वापसी का तरीक़ा' },
  change: { en: 'Change given', hi: 'लौटाए गए' },
  bank: { en: 'BANK DETAILS', hi: 'बैंक विवरण' },
  bankName: { en: 'Bank', hi: 'बैंक' },
  account: { en: 'Account', hi: 'खाता' },
  ifsc: { en: 'IFSC', hi: 'आईएफ़एससी' },
  upi: { en: 'UPI', hi: 'यूपीआई' },
  terms: { en: 'TERMS', hi: 'शर्तें' },
  signatory: { en: 'Authorised signatory', hi: 'अधिकृत हस्ताक्षरकर्ता' },
  irn: { en: 'IRN', hi: 'आईआरएन' },
  acknowledgement: { en: 'Ack. no.', hi: 'पावती सं.' },
  acknowledged: { en: 'Ack. date', hi: 'पावती दिनांक' },
  eInvoice: { en: 'E-INVOICE', hi: 'ई-बीजक' },
  madeBy: { en: 'Made by', hi: 'शिल्पी' },
  piece: { en: 'Piece', hi: 'नग' },
  madeIn: { en: 'Made in', hi: 'स्थान' },
} as const satisfies Readonly<Record<string, Words>>;

import type { ColumnKind } from '../table.ts';

/** Labels of a sheet and how their columns are read. */
export type Labels = readonly (readonly [label: string, kind: ColumnKind])[];

const CESS = ['Cess Amount', 'money'] as const;
const APPLICABLE = ['Applicable % of Tax Rate', 'text'] as const;
const OPERATOR = ['E-Commerce GSTIN', 'text'] as const;
const RATE_AND_VALUE = [
  ['Rate', 'rate'],
  ['Taxable Value', 'money'],
] as const;

export const B2B: Labels = [
  ['GSTIN/UIN of Recipient', 'text'],
  ['Receiver Name', 'text'],
  ['Invoice Number', 'text'],
  ['Invoice date', 'day'],
  ['Invoice Value', 'money'],
  ['Place Of Supply', 'text'],
  ['Reverse Charge', 'text'],
  APPLICABLE,
  ['Invoice Type', 'text'],
  OPERATOR,
  ...RATE_AND_VALUE,
  CESS,
];
export const B2CL: Labels = [
  ['Invoice Number', 'text'],
  ['Invoice date', 'day'],
  ['Invoice Value', 'money'],
  ['Place Of Supply', 'text'],
  APPLICABLE,
  ...RATE_AND_VALUE,
  CESS,
  OPERATOR,
];
export const B2CS: Labels = [
  ['Type', 'text'],
  ['Place Of Supply', 'text'],
  APPLICABLE,
  ...RATE_AND_VALUE,
  CESS,
  OPERATOR,
];
export const EXP: Labels = [
  ['Export Type', 'text'],
  ['Invoice Number', 'text'],
  ['Invoice date', 'day'],
  ['Invoice Value', 'money'],
  ['Port Code', 'text'],
  ['Shipping Bill Number', 'text'],
  ['Shipping Bill Date', 'day'],
  ...RATE_AND_VALUE,
  CESS,
];
const NOTE: Labels = [
  ['Note Number', 'text'],
  ['Note Date', 'day'],
  ['Note Type', 'text'],
  ['Place Of Supply', 'text'],
];
export const CDNR: Labels = [
  ['GSTIN/UIN of Recipient', 'text'],
  ['Receiver Name', 'text'],
  ...NOTE,
  ['Reverse Charge', 'text'],
  ['Note Supply Type', 'text'],
  ['Note Value', 'money'],
  APPLICABLE,
  ...RATE_AND_VALUE,
  CESS,
];
export const CDNUR: Labels = [
  ['UR Type', 'text'],
  ...NOTE,
  ['Note Value', 'money'],
  APPLICABLE,
  ...RATE_AND_VALUE,
  CESS,
];
export const ADVANCES: Labels = [
  ['Place Of Supply', 'text'],
  APPLICABLE,
  ['Rate', 'rate'],
  ['Gross Advance Received', 'money'],
  CESS,
];
export const ADJUSTED: Labels = [
  ['Place Of Supply', 'text'],
  APPLICABLE,
  ['Rate', 'rate'],
  ['Gross Advance Adjusted', 'money'],
  CESS,
];
export const EXEMP: Labels = [
  ['Description', 'text'],
  ['Nil Rated Supplies', 'money'],
  ['Exempted(other than nil rated/non GST supply)', 'money'],
  ['Non-GST Supplies', 'money'],
];
export const HSN: Labels = [
  ['HSN', 'text'],
  ['Description', 'text'],
  ['UQC', 'text'],
  ['Total Quantity', 'quantity'],
  ['Total Value', 'money'],
  ...[...RATE_AND_VALUE].reverse(),
  ['Integrated Tax Amount', 'money'],
  ['Central Tax Amount', 'money'],
  ['State/UT Tax Amount', 'money'],
  CESS,
];
export const DOCS: Labels = [
  ['Nature of Document', 'text'],
  ['Sr. No. From', 'text'],
  ['Sr. No. To', 'text'],
  ['Total Number', 'count'],
  ['Cancelled', 'count'],
];

export const DOCUMENT_LABELS = {
  1: 'Invoices for outward supply',
  4: 'Debit Note',
  5: 'Credit Note',
  6: 'Receipt Voucher',
  8: 'Refund Voucher',
} as const;

export const NIL_LABELS = {
  INTRB2B: 'Inter-State supplies to registered persons',
  INTRB2C: 'Inter-State supplies to unregistered persons',
  INTRAB2B: 'Intra-State supplies to registered persons',
  INTRAB2C: 'Intra-State supplies to unregistered persons',
} as const;

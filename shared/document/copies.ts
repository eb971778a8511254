import type { Words } from '../receipt/document.ts';

export const COPY_KINDS = ['original', 'duplicate', 'triplicate', 'extra'] as const;
export type CopyKind = (typeof COPY_KINDS)[number];

/** What each copy of an invoice for goods is marked with (CGST Rule 48(1)); further ones are only called extra. */
export const COPY_MARKS: Readonly<Record<CopyKind, Words>> = {
  original: { en: 'ORIGINAL FOR RECIPIENT', hi: 'मूल प्रति – क्रेता के लिए' },
  duplicate: { en: 'DUPLICATE FOR TRANSPORTER', hi: 'दूसरी प्रति – परिवहनकर्ता के लिए' },
  triplicate: { en: 'TRIPLICATE FOR SUPPLIER', hi: 'तीसरी प्रति – विक्रेता के लिए' },
  extra: { en: 'EXTRA COPY', hi: 'अतिरिक्त प्रति' },
};

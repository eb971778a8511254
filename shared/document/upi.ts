import type { Seller } from '../sale/seller.ts';

/** Longest note that payment apps show. */
const LONGEST_NOTE = 50;

/**
 * The link a payment app opens: to whom, how much (paise, written as `123.00`), and the document's number as the
 * merchant's reference, which has letters and digits only (UPI Linking Specifications 1.6).
 */
export function upiLink(upi: NonNullable<Seller['upi']>, number: string, paise: number): string {
  const fields: readonly (readonly [string, string])[] = [
    ['pa', upi.address],
    ['pn', upi.name],
    ['am', `${Math.trunc(paise / 100)}.${String(paise % 100).padStart(2, '0')}`],
    ['cu', 'INR'],
    ['tr', number.replace(/[^A-Za-z0-9]/g, '')],
    ['tn', `Bill ${number}`.slice(0, LONGEST_NOTE)],
  ];
  return `upi://pay?${fields.map(([name, value]) => `${name}=${escaped(name, value)}`).join('&')}`;
}

/** An address keeps its `@`: apps read it unescaped, and it means nothing else in a query. */
function escaped(name: string, value: string): string {
  const all = encodeURIComponent(value);
  return name === 'pa' ? all.replaceAll('%40', '@') : all;
}

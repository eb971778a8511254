/** Whom a code pays: the address of his account and his name as payment apps show it. */
export interface Payee {
  readonly address: string;
  readonly name: string;
}

/** What one code asks for. */
export interface Asked {
  readonly payee: Payee;
  /** The merchant's reference; letters and digits only, at most 35. */
  readonly reference: string;
  readonly paise: number;
  readonly note: string;
}

/** Longest note that payment apps show. */
const LONGEST_NOTE = 50;
const LONGEST_REFERENCE = 35;
/** A code made for one payment, without a bank's signature (UPI Linking Specifications 1.6). */
const DYNAMIC = '15';

/**
 * The link a payment app opens: to whom, how much (paise, written as `123.00`), the merchant's reference and a note.
 * Everything is percent-encoded, so that a name with `&` ends no field.
 */
export function upiLink({ payee, reference, paise, note }: Asked): string {
  const fields: readonly (readonly [string, string])[] = [
    ['pa', payee.address],
    ['pn', payee.name],
    ['mode', DYNAMIC],
    ['tr', reference.replace(/[^A-Za-z0-9]/g, '').slice(0, LONGEST_REFERENCE)],
    ['tn', [...note].slice(0, LONGEST_NOTE).join('')],
    ['am', `${Math.trunc(paise / 100)}.${String(paise % 100).padStart(2, '0')}`],
    ['cu', 'INR'],
  ];
  return `upi://pay?${fields.map(([name, value]) => `${name}=${escaped(name, value)}`).join('&')}`;
}

/** An address keeps its `@`: apps read it unescaped, and it means nothing else in a query. */
function escaped(name: string, value: string): string {
  const all = encodeURIComponent(value);
  return name === 'pa' ? all.replaceAll('%40', '@') : all;
}

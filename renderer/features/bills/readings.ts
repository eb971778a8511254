import { plainDigits } from '../../../shared/money/digits.ts';
import { parseRupees } from '../../../shared/money/parse.ts';
import { readDays } from './days.ts';

/** What a person may have meant by what was typed. Amounts in paise, days `YYYY-MM-DD`. */
export type Reading =
  | { readonly kind: 'number'; readonly number: string }
  | { readonly kind: 'phone'; readonly phone: string }
  | { readonly kind: 'amount'; readonly amount: number }
  | { readonly kind: 'days'; readonly from: string; readonly to: string }
  | { readonly kind: 'item'; readonly text: string };

/** A bill's, or that of a slip (T) or of the second document of a mixed sale (S). */
const WHOLE_NUMBER = /^[A-Z][A-Z0-9]{2}[A-Z0-9]\/\d{4}\/(?:\d{1,6}|[ST]\d{5})$/;
/** The end of a number: `2627/000012`. */
const SERIAL_WITH_YEAR = /^\d{4}\/(\d{1,6})$/;
const PHONE = /^(?:\+91|91|0)?([6-9]\d{9})$/;
const FOREIGN_PHONE = /^\+\d{6,15}$/;
const FEW_DIGITS = /^\d{1,6}$/;
const SHORTEST_NAME = 2;

/**
 * Everything that a text in the search box may mean, likeliest first: `12` is the twelfth bill or ₹12, so both are
 * looked for. `today` decides what `22/11` and “yesterday” are.
 */
export function readingsOf(typed: string, today: string): readonly Reading[] {
  const text = plainDigits(typed).replace(/\s+/g, ' ').trim();
  if (text === '') return [];
  const days = readDays(text, today);
  if (days) return [{ kind: 'days', ...days }];
  const number = numberIn(text);
  if (number && !FEW_DIGITS.test(text)) return [{ kind: 'number', number }];
  const phone = phoneIn(text);
  if (phone) return [{ kind: 'phone', phone }];
  const amount = amountIn(text);
  if (number || amount !== undefined) {
    return [
      ...(number ? [{ kind: 'number', number } as const] : []),
      ...(amount === undefined ? [] : [{ kind: 'amount', amount } as const]),
    ];
  }
  return [...text].length >= SHORTEST_NAME ? [{ kind: 'item', text }] : [];
}

/** Whether a scanned text is a bill's own number, as the barcode of a receipt has it. */
export function isBillNumber(text: string): boolean {
  return WHOLE_NUMBER.test(text.toUpperCase());
}

function numberIn(text: string): string | undefined {
  const upper = text.toUpperCase().replaceAll(' ', '');
  if (WHOLE_NUMBER.test(upper)) return upper;
  const serial = SERIAL_WITH_YEAR.exec(upper)?.[1] ?? (FEW_DIGITS.test(text) ? text : undefined);
  return serial === undefined || Number(serial) === 0 ? undefined : serial;
}

function phoneIn(text: string): string | undefined {
  const digits = text.replace(/[\s().-]/g, '');
  if (PHONE.test(digits) || FOREIGN_PHONE.test(digits)) return digits;
  return undefined;
}

/** A figure that begins with noughts is the end of a bill number, never an amount. */
function amountIn(text: string): number | undefined {
  if (/^0\d/.test(text)) return undefined;
  const amount = parseRupees(text);
  return amount.ok && amount.value > 0 ? amount.value : undefined;
}

import type { Problem } from '../../../../shared/problem.ts';
import type { Buyer } from '../../../../shared/sale/buyer.ts';
import { checkGstin } from '../../../../shared/tax/gstin.ts';

const PHONE = /^\+?[0-9]{6,15}$/;
const LONGEST_LINE = 80;
const MOST_LINES = 4;

/** What is written of a buyer while it is written. */
export interface BuyerDraft {
  readonly phone: string;
  readonly name: string;
  readonly gstin: string;
  /** Line by line. */
  readonly address: string;
}

export const NO_BUYER: BuyerDraft = { phone: '', name: '', gstin: '', address: '' };

/** Nothing, or a number that can be one. */
export function isPhone(phone: string): boolean {
  return phone === '' || PHONE.test(phone);
}

/** Why a GSTIN cannot be one; nothing for none. */
export function gstinProblem(gstin: string): Problem | undefined {
  if (gstin === '') return undefined;
  const checked = checkGstin(gstin);
  return checked.ok ? undefined : checked.error;
}

/** As the till keeps it: what is empty is left out. */
export function buyerOf({ phone, name, gstin, address }: BuyerDraft): Buyer {
  const lines = address
    .split('\n')
    .map((line) => line.trim().slice(0, LONGEST_LINE))
    .filter((line) => line !== '')
    .slice(0, MOST_LINES);
  return {
    ...(phone !== '' && { phone }),
    ...(name.trim() !== '' && { name: name.trim() }),
    ...(gstin !== '' && { gstin }),
    ...(lines.length > 0 && { address: lines }),
  };
}

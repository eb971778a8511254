import { plainDigits } from '../../../../shared/money/digits.ts';
import type { Buyer } from '../../../../shared/sale/buyer.ts';
import type { Cart } from '../../../../shared/sale/cart.ts';
import { checkGstin } from '../../../../shared/tax/gstin.ts';

/** A buyer as he is typed; every field is text until it is taken. */
export interface BuyerDraft {
  readonly phone: string;
  readonly name: string;
  readonly gstin: string;
  readonly address: string;
  readonly stateCode: string;
  readonly placeAt: 'counter' | 'address';
  readonly isSent: boolean;
  readonly deliveryAddress: string;
  readonly deliveryState: string;
  readonly pan: string;
  readonly form60: boolean;
  readonly passport: string;
  readonly country: string;
}

const PHONE = /^\+?[0-9]{6,15}$/;
const PAN = /^[A-Z]{5}\d{4}[A-Z]$/;
const MOST_LINES = 4;
const LONGEST_LINE = 80;

export function draftOfBuyer({ buyer, placeAt }: Pick<Cart, 'buyer' | 'placeAt'>): BuyerDraft {
  return {
    phone: buyer?.phone ?? '',
    name: buyer?.name ?? '',
    gstin: buyer?.gstin ?? '',
    address: (buyer?.address ?? []).join('\n'),
    stateCode: buyer?.stateCode ?? '',
    placeAt: placeAt ?? 'counter',
    isSent: buyer?.delivery !== undefined,
    deliveryAddress: (buyer?.delivery?.address ?? []).join('\n'),
    deliveryState: buyer?.delivery?.stateCode ?? '',
    pan: buyer?.pan ?? '',
    form60: buyer?.form60 ?? false,
    passport: buyer?.passport ?? '',
    country: buyer?.country ?? '',
  };
}

/** What is not yet right. A field that is empty is never wrong here: what a sale needs, the sale says. */
export interface BuyerFaults {
  readonly phone: boolean;
  readonly gstin: boolean;
  readonly pan: boolean;
  readonly delivery: boolean;
}

export function faultsOfBuyer(draft: BuyerDraft): BuyerFaults {
  return {
    phone: draft.phone !== '' && !PHONE.test(draft.phone),
    gstin: draft.gstin !== '' && !checkGstin(draft.gstin).ok,
    pan: draft.pan !== '' && !PAN.test(draft.pan),
    delivery: draft.isSent && (draft.deliveryState === '' || linesOf(draft.deliveryAddress).length === 0),
  };
}

export function isRight(faults: BuyerFaults): boolean {
  return !Object.values(faults).includes(true);
}

/** The buyer for the cart; nothing where nothing was typed. */
export function buyerOfDraft(draft: BuyerDraft): Buyer {
  const { phone, name, gstin, stateCode, pan, form60, passport, country } = draft;
  const address = linesOf(draft.address);
  return {
    ...(phone !== '' && { phone }),
    ...(name.trim() !== '' && { name: name.trim() }),
    ...(gstin !== '' && { gstin }),
    ...(address.length > 0 && { address }),
    ...(stateCode !== '' && { stateCode }),
    ...(draft.isSent && {
      delivery: { address: linesOf(draft.deliveryAddress), stateCode: draft.deliveryState },
    }),
    ...(pan !== '' && { pan }),
    ...(form60 && { form60 }),
    ...(passport.trim() !== '' && { passport: passport.trim() }),
    ...(country.trim() !== '' && { country: country.trim() }),
  };
}

/**
 * What is known of somebody put into the fields that are still empty. Never the State or a delivery: to write those
 * down decides the tax, so they are said anew for every bill.
 */
export function filledIn(draft: BuyerDraft, known: Buyer): BuyerDraft {
  return {
    ...draft,
    name: draft.name || (known.name ?? ''),
    gstin: draft.gstin || (known.gstin ?? ''),
    address: draft.address || (known.address ?? []).join('\n'),
    pan: draft.pan || (known.pan ?? ''),
    passport: draft.passport || (known.passport ?? ''),
    country: draft.country || (known.country ?? ''),
  };
}

export function phoneTyped(text: string): string {
  return plainDigits(text)
    .replace(/[^\d+]/g, '')
    .slice(0, 16);
}

/** Numbers of letters and digits as they stand on cards and certificates. */
export function codeTyped(text: string, longest: number): string {
  return plainDigits(text)
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .slice(0, longest);
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim().slice(0, LONGEST_LINE))
    .filter((line) => line !== '')
    .slice(0, MOST_LINES);
}

/** How many attempts at paying one cart have a reference of their own. */
export const MOST_ATTEMPTS = 36 ** 3;

/** Digits of base 36 that hold the 128 bits of an id. */
const ID_LENGTH = 25;

/**
 * The merchant's reference of one attempt to pay a cart: letters and digits, short for the sake of the code. The id
 * is all in it, so no two carts share one; `attempt` (from 0) tells the attempts of a cart apart, because an app
 * refuses a reference that was paid, and a buyer who paid an older code must be told from the one who pays now.
 */
export function tenderReference(cartId: string, attempt: number): string {
  const count = (((attempt % MOST_ATTEMPTS) + MOST_ATTEMPTS) % MOST_ATTEMPTS).toString(36).padStart(3, '0');
  return `${idPart(cartId)}${count}`.toUpperCase();
}

/** Whether two references are of attempts to pay the same cart. */
export function areOfOneCart(one: string, other: string): boolean {
  return one.slice(0, -3) === other.slice(0, -3);
}

/** Whether a reference is of one of the attempts to pay a cart. */
export function isOfCart(reference: string, cartId: string): boolean {
  return areOfOneCart(reference, tenderReference(cartId, 0));
}

function idPart(id: string): string {
  const digits = id.replaceAll('-', '');
  if (/^[0-9a-f]{32}$/i.test(digits)) return BigInt(`0x${digits}`).toString(36).padStart(ID_LENGTH, '0');
  return digits.replace(/[^A-Za-z0-9]/g, '').slice(-ID_LENGTH);
}

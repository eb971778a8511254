import { groupIndian } from './digits.ts';

export interface AmountStyle {
  /** `auto` leaves `.00` off whole rupees. `always` where nothing is said. */
  readonly paise?: 'always' | 'auto';
}

export interface RupeeStyle extends AmountStyle {
  /** Whether to put ₹ in front; yes where nothing is said. */
  readonly symbol?: boolean;
}

/**
 * An amount in paise as people read it: `₹1,23,456.50`. Written here and not by `Intl`, whose output differs between
 * the page, the host and a printer's raster.
 */
export function formatRupees(paise: number, style: RupeeStyle = {}): string {
  const sign = paise < 0 ? '-' : '';
  return `${sign}${style.symbol === false ? '' : '₹'}${magnitude(paise, style)}`;
}

/** An amount in paise without the symbol, for columns: `1,23,456.50`. */
export function formatAmount(paise: number, style: AmountStyle = {}): string {
  return formatRupees(paise, { ...style, symbol: false });
}

/**
 * A quantity in thousandths of its unit with so many decimals: `2.50`. Where it is finer than that, all of it is
 * shown: a figure on a bill is never rounded away.
 */
export function formatQuantity(thousandths: number, decimals: number): string {
  const { whole, fraction } = split(thousandths, 1000);
  const shown = fraction.replace(/0+$/, '').padEnd(decimals, '0');
  return `${thousandths < 0 ? '-' : ''}${groupIndian(whole)}${shown === '' ? '' : `.${shown}`}`;
}

function magnitude(paise: number, style: AmountStyle): string {
  const { whole, fraction } = split(paise, 100);
  const short = style.paise === 'auto' && fraction === '00';
  return short ? groupIndian(whole) : `${groupIndian(whole)}.${fraction}`;
}

function split(amount: number, parts: 100 | 1000): { readonly whole: string; readonly fraction: string } {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`a whole number was needed, got ${amount}`);
  const size = Math.abs(amount);
  const rest = size % parts;
  return {
    whole: String((size - rest) / parts),
    fraction: String(rest).padStart(parts === 100 ? 2 : 3, '0'),
  };
}

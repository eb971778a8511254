import type { Language } from '../access/user.ts';
import type { Item } from '../item/item.ts';
import { formatRupees } from '../money/format.ts';
import { type Problem, problem } from '../problem.ts';
import { err, ok, type Result } from '../result.ts';
import { LABEL_WORDS } from './words.ts';

/** Who made and packed, as it must stand on a package. */
export interface Packer {
  readonly name: Readonly<Record<Language, string>>;
  readonly address: Readonly<Record<Language, string>>;
  readonly phone: string;
  readonly email: string;
}

/** What a seller says of himself, as far as a package must. */
interface Declared {
  readonly nameEnglish: string;
  readonly nameHindi: string;
  readonly addressEnglish: readonly string[];
  readonly addressHindi: readonly string[];
  readonly phone: string;
  readonly email?: string | undefined;
}

/** A seller as the packer of his packages. */
export function packerOf(seller: Declared): Packer {
  return {
    name: { en: seller.nameEnglish, hi: seller.nameHindi },
    address: { en: seller.addressEnglish.join(', '), hi: seller.addressHindi.join(', ') },
    phone: seller.phone,
    email: seller.email ?? '',
  };
}

/** What a package declares beside what its item says. */
export interface Packing {
  readonly packer: Packer;
  /** Month of manufacture, `2026-11`. */
  readonly month: string;
  /** As it is typed: `250 g`, `1 N`. */
  readonly net: string;
}

/** How a quantity is declared, and in what the price of a unit is said above and below one of the larger. */
const MEASURES = {
  n: { sign: 'N', small: 1 },
  g: { sign: 'g', small: 1, large: 'kg' },
  kg: { sign: 'kg', small: 1000, large: 'kg' },
  ml: { sign: 'ml', small: 1, large: 'l' },
  l: { sign: 'l', small: 1000, large: 'l' },
  cm: { sign: 'cm', small: 1, large: 'm' },
  m: { sign: 'm', small: 100, large: 'm' },
} as const;

const SMALL_SIGNS = { kg: 'g', l: 'ml', m: 'cm' } as const;
const PER_LARGE = { kg: 1000, l: 1000, m: 100 } as const;

export interface NetQuantity {
  readonly amount: number;
  readonly measure: keyof typeof MEASURES;
}

/** A net quantity as it is typed; fails with `label-net-unreadable {text}`. */
export function parseNet(text: string): Result<NetQuantity, Problem> {
  const [, figures = '', sign = ''] =
    /^(\d{1,6}(?:\.\d{1,3})?)\s*([a-z]{1,2})$/.exec(text.trim().toLowerCase()) ?? [];
  const amount = Number(figures);
  if (!(amount > 0) || !(sign in MEASURES)) return err(problem('label-net-unreadable', { text }));
  return ok({ amount, measure: sign as keyof typeof MEASURES });
}

/** A net quantity as it is declared. */
export function formatNet({ amount, measure }: NetQuantity): string {
  return `${amount} ${MEASURES[measure].sign}`;
}

/**
 * Unit sale price: per gram, millilitre or centimetre below one of the larger unit, else per that one, per number for
 * pieces; to the paisa. Nothing where it is the MRP itself, for then it need not be said (Legal Metrology (Packaged
 * Commodities) Rules, 2011, as amended from 2022).
 */
export function unitSalePrice(mrp: number, { amount, measure }: NetQuantity): string | undefined {
  const known = MEASURES[measure];
  if (!('large' in known)) return priceText(mrp, amount, 'N');
  const small = amount * known.small;
  const size = PER_LARGE[known.large];
  return small < size
    ? priceText(mrp, small, SMALL_SIGNS[known.large])
    : priceText(mrp, small / size, known.large);
}

function priceText(mrp: number, amount: number, sign: string): string | undefined {
  return amount === 1 ? undefined : `${formatRupees(Math.round(mrp / amount))}/${sign}`;
}

/**
 * All that a pre-packed retail package declares, line by line. Fails with `label-mrp-missing {sku}`,
 * `label-packer-missing` or as `parseNet` does: a package that declares half of it may not be sold.
 */
export function packedLines(
  item: Pick<Item, 'sku' | 'mrp' | 'nameEnglish' | 'nameHindi'>,
  packing: Packing | undefined,
  language: Language,
): Result<readonly string[], Problem> {
  const words = LABEL_WORDS[language];
  if (item.mrp === undefined) return err(problem('label-mrp-missing', { sku: item.sku }));
  if (!packing) return err(problem('label-packer-missing'));
  const { packer, month, net } = packing;
  const name = packer.name[language] || packer.name.en;
  const address = packer.address[language] || packer.address.en;
  const care = [packer.phone, packer.email].filter((way) => way !== '').join(', ');
  if (name === '' || address === '' || care === '') return err(problem('label-packer-missing'));
  const quantity = parseNet(net);
  if (!quantity.ok) return quantity;
  const [year, ofYear] = month.split('-');
  const perUnit = unitSalePrice(item.mrp, quantity.value);
  const generic = language === 'hi' && item.nameHindi !== '' ? item.nameHindi : item.nameEnglish;
  return ok([
    `${words.packedBy}: ${name}, ${address}`,
    `${words.generic}: ${generic}`,
    `${words.net}: ${formatNet(quantity.value)} · ${words.made}: ${ofYear}/${year}`,
    `${words.mrp} ${formatRupees(item.mrp)} ${words.withTaxes}${perUnit ? ` · ${words.unitPrice}: ${perUnit}` : ''}`,
    `${words.care}: ${name}, ${care}`,
  ]);
}

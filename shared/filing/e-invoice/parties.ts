import type { Buyer } from '../../sale/buyer.ts';
import type { Seller } from '../../sale/seller.ts';
import { isExport } from '../../sale/supply.ts';
import { OTHER_COUNTRIES } from '../../tax/states.ts';
import type { Entry } from '../entry.ts';
import { portalText } from '../portal-text.ts';

/** Someone's name and address as the invoice portal wants it. */
export interface PortalParty {
  readonly Gstin: string;
  readonly LglNm: string;
  readonly Addr1: string;
  readonly Addr2?: string;
  readonly Loc: string;
  readonly Pin: number;
  readonly Stcd: string;
  /** Only of the buyer. */
  readonly Pos?: string;
}

const PIN = /\b[1-9]\d{2} ?\d{3}\b/;
/** What stands for the PIN of an address abroad. */
const ABROAD_PIN = 999_999;
const UNREGISTERED = 'URP';

export function sellerParty(seller: Seller): PortalParty {
  const { addressEnglish, pin, place } = seller;
  return {
    Gstin: seller.gstin ?? '',
    LglNm: portalText(seller.nameEnglish, 100),
    ...addressOf(addressEnglish),
    Loc: portalText(place ?? placeIn(addressEnglish), 50),
    Pin: Number(pin ?? pinIn(addressEnglish)),
    Stcd: seller.stateCode,
  };
}

/** A bill holds a buyer's address as lines: PIN and place are found in them. */
export function buyerParty(buyer: Buyer | undefined, entry: Entry): PortalParty {
  const address = buyer?.address ?? [];
  const abroad = isExport(entry.supply);
  return {
    Gstin: abroad ? UNREGISTERED : (entry.gstin ?? ''),
    LglNm: portalText(buyer?.name ?? '', 100),
    ...addressOf(address),
    Loc: portalText(placeIn(address) || (abroad ? (buyer?.country ?? '') : ''), 50),
    Pin: abroad ? ABROAD_PIN : Number(pinIn(address)),
    Stcd: abroad ? OTHER_COUNTRIES : (entry.gstin?.slice(0, 2) ?? entry.placeOfSupply),
    Pos: entry.placeOfSupply,
  };
}

function addressOf(lines: readonly string[]): { Addr1: string; Addr2?: string } {
  const [first = '', ...rest] = lines.map((line) => line.trim()).filter((line) => line !== '');
  const second = portalText(rest.join(', '), 100);
  return { Addr1: portalText(first, 100), ...(second.length >= 3 && { Addr2: second }) };
}

function pinIn(lines: readonly string[]): string {
  const found = lines.toReversed().flatMap((line) => PIN.exec(line)?.[0] ?? []);
  return (found[0] ?? '0').replace(' ', '');
}

/** The last line that says more than a PIN, without it: `New Delhi` of `New Delhi - 110001`. */
function placeIn(lines: readonly string[]): string {
  const places = lines.map((line) =>
    line
      .replace(PIN, '')
      .replace(/[\s,.–-]+$/, '')
      .trim(),
  );
  return places.findLast((place) => place !== '') ?? '';
}

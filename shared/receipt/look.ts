import type { LogoPicture, Size } from './document.ts';
import type { LetterSize, ReceiptSettings, SellerPaper } from './settings.ts';

/** How the papers look that go to a buyer. */
export interface PaperLook {
  readonly logo?: LogoPicture;
  readonly nameSize: Size;
  readonly letters: LetterSize;
  readonly showSite: boolean;
  readonly showPhone: boolean;
}

/** What of a seller decides how his paper looks. */
interface Branded {
  readonly id: string;
  readonly gstin?: string | undefined;
  /** Hash of his picture. */
  readonly logo?: string | undefined;
}

/** The words and the logo's look of a seller: his own, or else the house's. */
export function paperOfSeller(settings: ReceiptSettings, seller: string): SellerPaper {
  return settings.sellers?.[seller] ?? settings;
}

/** How a seller's papers look; `house` is the till's own organisation as it is now. */
export function lookOf(settings: ReceiptSettings, seller: Branded, house: Branded | undefined): PaperLook {
  const { nameSize, letters, show } = settings;
  const { width, ...drawn } = paperOfSeller(settings, seller.id).logo;
  const hash = logoOf(seller, house);
  return {
    nameSize,
    letters,
    showSite: show.site,
    showPhone: show.phone,
    ...(hash !== undefined && width !== 'none' && { logo: { hash, width, ...drawn } }),
  };
}

/**
 * Hash of the picture on a seller's papers, roll and PDF alike. The house's logo stands in only for another
 * registration of the same legal person: under somebody else's name it would say that the house sells.
 */
export function logoOf(seller: Branded, house: Branded | undefined): string | undefined {
  if (seller.logo !== undefined || !house) return seller.logo;
  const isSame = seller.id === house.id || (seller.gstin !== undefined && panOf(seller) === panOf(house));
  return isSame ? house.logo : undefined;
}

/** The person's own number inside the registration's. */
function panOf({ gstin }: Branded): string | undefined {
  return gstin?.slice(2, 12);
}

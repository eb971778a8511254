import type { Payee } from '../upi/link.ts';
import { hindiOf, type ReceiptDocument, type ReceiptLine, type Words } from './document.ts';
import { labelled, text } from './lines.ts';
import type { PaperLook } from './look.ts';
import { ROLL } from './roll-labels.ts';

/** Who sells, as the law wants it on every bill (CGST Rules 46(a) and 49(a)). */
export interface ReceiptOrganisation {
  readonly nameEnglish: string;
  readonly nameHindi: string;
  readonly gstin?: string | undefined;
  readonly stateCode: string;
  readonly addressEnglish: readonly string[];
  readonly addressHindi: readonly string[];
  readonly phone: string;
  /** Aggregate turnover of the year before, paise; nothing where it is not known. */
  readonly turnover?: number | undefined;
  /** Whom a code pays. */
  readonly upi?: Payee | undefined;
}

/** Where it is sold. */
export interface ReceiptSite {
  readonly nameEnglish: string;
  readonly nameHindi: string;
}

/** The paper a document is issued from: seller, place and till, and how his papers look where somebody said so. */
export interface Issuer {
  readonly organisation: ReceiptOrganisation;
  readonly site: ReceiptSite;
  readonly tillCode: string;
  readonly look?: PaperLook;
}

/** Whether this is the paper first given, or another of the same. */
export type Copy = 'original' | 'duplicate';

/** Logo, name, place, address, GSTIN and telephone, centred. */
export function sellerHeading({ organisation, site, look }: Issuer): readonly ReceiptLine[] {
  const centred = { align: 'centre' } as const;
  const { showSite = true, showPhone = true, nameSize = 'normal', logo } = look ?? {};
  return [
    ...(logo ? [{ kind: 'logo', picture: logo } as const] : []),
    text(
      { en: organisation.nameEnglish, hi: organisation.nameHindi },
      { ...centred, size: nameSize, bold: true },
    ),
    ...(showSite ? [text({ en: site.nameEnglish, hi: site.nameHindi }, centred)] : []),
    ...centredLines(bilingual(organisation.addressEnglish, organisation.addressHindi)),
    ...(showPhone && organisation.phone ? [text(labelled(ROLL.phone, organisation.phone), centred)] : []),
    ...(organisation.gstin ? [text(`GSTIN ${organisation.gstin}`, { ...centred, bold: true })] : []),
  ];
}

/** The letters of a paper that goes to a buyer, as a part of its document. */
export function lettersOf({ look }: Issuer): Pick<ReceiptDocument, 'letters'> {
  return look === undefined || look.letters === 'usual' ? {} : { letters: look.letters };
}

/** Lines of free text in the middle of the paper. */
export function centredLines(lines: readonly Words[]): readonly ReceiptLine[] {
  return lines.map((line) => text(line, { align: 'centre' }));
}

/** Name and place only, for papers that stay in the house. */
export function shortHeading({ organisation, site }: Issuer): readonly ReceiptLine[] {
  return [
    text({ en: organisation.nameEnglish, hi: organisation.nameHindi }, { align: 'centre', bold: true }),
    text({ en: site.nameEnglish, hi: site.nameHindi }, { align: 'centre' }),
  ];
}

/** A mark that nobody can overlook, such as DUPLICATE. */
export function mark(words: Words): ReceiptLine {
  const [en, hi] = [`** ${words.en} **`, `** ${hindiOf(words)} **`];
  return text(hi === en ? { en } : { en, hi, both: [en, hi] }, {
    align: 'centre',
    size: 'large',
    bold: true,
  });
}

/**
 * Free lines written once in each language. They are paired by place; where one language has fewer, the other's
 * words stand in, so that nothing written is left off.
 */
export function bilingual(english: readonly string[], hindi: readonly string[]): readonly Words[] {
  return Array.from({ length: Math.max(english.length, hindi.length) }, (_, index) => {
    const en = english[index] ?? '';
    const hi = hindi[index] ?? '';
    return hi ? { en, hi } : { en };
  }).filter((words) => words.en !== '' || words.hi);
}

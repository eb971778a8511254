import type { Problem } from '../../../../../shared/problem.ts';
import {
  firstReceiptSettings,
  type LogoLook,
  type ReceiptSettings,
  type SellerPaper,
} from '../../../../../shared/receipt/settings.ts';
import { MAIN_SELLER, type Seller } from '../../../../../shared/sale/seller.ts';
import { linesOf, linesProblem } from '../../organisation/draft.ts';

const MOST_LINES = 6;

/** What is written freely, from the top of the paper to its foot, each in both languages. */
export const PLACES = ['header', 'thanks', 'returns', 'footer'] as const;
type Place = (typeof PLACES)[number];
export type TextField = `${Place}${'English' | 'Hindi'}`;
const TEXTS = PLACES.flatMap((place): readonly TextField[] => [`${place}English`, `${place}Hindi`]);

/** A seller's paper as it is typed, lines one under the other. */
export interface PaperDraft extends Readonly<Record<TextField, string>> {
  readonly logo: LogoLook;
}

/** What holds for the papers of every seller. */
export type CommonDraft = Pick<ReceiptSettings, 'show' | 'nameSize' | 'totalSize' | 'letters' | 'payCode'>;

export interface DesignDraft {
  readonly common: CommonDraft;
  /** By seller; the till's own organisation is always among them, the others where they have words of their own. */
  readonly papers: Readonly<Record<string, PaperDraft>>;
  /** Hash of each seller's picture, empty where he has none. */
  readonly pictures: Readonly<Record<string, string>>;
}

export function draftOf(receipt: ReceiptSettings, sellers: readonly Seller[]): DesignDraft {
  const { show, nameSize, totalSize, letters, payCode } = receipt;
  const own = Object.entries(receipt.sellers ?? {}).map(([id, paper]) => [id, paperDraft(paper)] as const);
  return {
    common: { show, nameSize, totalSize, letters, payCode },
    papers: { ...Object.fromEntries(own), [MAIN_SELLER]: paperDraft(receipt) },
    pictures: Object.fromEntries(sellers.map(({ id, logo }) => [id, logo ?? ''])),
  };
}

/** The settings that a draft stands for; the language is set elsewhere. Ask for the faults first. */
export function settingsOf(
  { common, papers }: DesignDraft,
  language: ReceiptSettings['language'],
): ReceiptSettings {
  const others = Object.entries(papers).filter(([id]) => id !== MAIN_SELLER);
  return {
    language,
    ...common,
    ...paperOf(paperFor({ papers }, MAIN_SELLER)),
    ...(others.length > 0 && {
      sellers: Object.fromEntries(others.map(([id, paper]) => [id, paperOf(paper)])),
    }),
  };
}

/** Whether a seller has words and a logo's look of his own. */
export function hasOwn({ papers }: Pick<DesignDraft, 'papers'>, seller: string): boolean {
  return seller in papers;
}

/** The paper of a seller: his own, or else the house's. */
export function paperFor({ papers }: Pick<DesignDraft, 'papers'>, seller: string): PaperDraft {
  return papers[seller] ?? papers[MAIN_SELLER] ?? paperDraft(firstReceiptSettings('en'));
}

/** The draft with words of a seller's own, begun with the house's, or without them again. */
export function withOwn(draft: DesignDraft, seller: string, own: boolean): DesignDraft {
  const { [seller]: _, ...others } = draft.papers;
  return { ...draft, papers: own ? { ...others, [seller]: paperFor(draft, seller) } : others };
}

export function withPaper(draft: DesignDraft, seller: string, change: Partial<PaperDraft>): DesignDraft {
  return {
    ...draft,
    papers: { ...draft.papers, [seller]: { ...paperFor(draft, seller), ...change } },
  };
}

/** Everything as a new till has it, but for the pictures, which nobody could draw again. */
export function standardDraft(draft: DesignDraft): DesignDraft {
  const first = draftOf(firstReceiptSettings('en'), []);
  return { ...first, pictures: draft.pictures };
}

/** What is wrong with the words of a seller, field by field. */
export function paperFaults(paper: PaperDraft): Readonly<Partial<Record<TextField, Problem>>> {
  return Object.fromEntries(
    TEXTS.flatMap((field) => {
      const fault = linesProblem(paper[field], MOST_LINES);
      return fault ? [[field, fault]] : [];
    }),
  );
}

/** Whether anybody's words are wrong; the id of the first seller of whom they are. */
export function wrongSeller({ papers }: DesignDraft): string | undefined {
  return Object.keys(papers).find((id) => Object.keys(paperFaults(paperFor({ papers }, id))).length > 0);
}

/** Sellers with the pictures that the draft gives them. */
export function withPictures(sellers: readonly Seller[], { pictures }: DesignDraft): readonly Seller[] {
  return sellers.map((seller) => {
    const logo = pictures[seller.id];
    const { logo: _, ...rest } = seller;
    return logo ? { ...rest, logo } : rest;
  });
}

function paperDraft(paper: SellerPaper): PaperDraft {
  const texts = TEXTS.map((field) => [field, paper[field].join('\n')] as const);
  return { ...(Object.fromEntries(texts) as Record<TextField, string>), logo: paper.logo };
}

function paperOf(draft: PaperDraft): SellerPaper {
  const texts = TEXTS.map((field) => [field, linesOf(draft[field])] as const);
  return { ...(Object.fromEntries(texts) as Record<TextField, string[]>), logo: draft.logo };
}

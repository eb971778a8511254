import type { Language } from '../access/user.ts';
import type { Item } from '../item/item.ts';
import { formatRupees } from '../money/format.ts';
import type { Problem } from '../problem.ts';
import { ok, type Result } from '../result.ts';
import { type Packing, packedLines } from './packing.ts';
import type { TextElement, TextField } from './template.ts';
import { LABEL_WORDS } from './words.ts';

/** What a label is about. */
export interface LabelSubject {
  readonly item: Item;
  /** The number of the piece, where the item is kept by the piece: it stands where else the SKU does. */
  readonly piece?: string | undefined;
  /** The language of this label. */
  readonly language: Language;
  /** The house, in both languages. */
  readonly shop: Readonly<Record<Language, string>>;
  /** What a package declares; only asked where a `packed` text is on the label. */
  readonly packing?: Packing;
}

/** Texts of which a part would be wrong: they get smaller type or are refused, never an ellipsis. */
const WHOLE: readonly TextField[] = ['price', 'mrp', 'packed', 'sku', 'odop'];

export function mustBeWhole(field: TextField): boolean {
  return WHOLE.includes(field);
}

/** In which language a text stands on this label. */
function languageOf(element: TextElement, subject: LabelSubject): Language {
  if (element.language === 'label') return subject.language;
  if (element.language === 'other') return subject.language === 'hi' ? 'en' : 'hi';
  return element.language;
}

/** What a text says on a label, lines parted by line feeds; empty where there is nothing to say. Fails as `packedLines`. */
export function textOf(element: TextElement, subject: LabelSubject): Result<string, Problem> {
  const { item, packing } = subject;
  const language = languageOf(element, subject);
  const words = LABEL_WORDS[language];
  switch (element.field) {
    case 'name':
      return ok(nameOf(item, language, element.language === 'other'));
    case 'price':
      return ok(formatRupees(item.price, { paise: 'auto' }));
    case 'mrp':
      return ok(item.mrp === undefined ? '' : `${words.mrp} ${formatRupees(item.mrp)} ${words.withTaxes}`);
    case 'packed': {
      const lines = packedLines(item, packing, language);
      return lines.ok ? ok(lines.value.join('\n')) : lines;
    }
    case 'maker':
      return ok(named(words.maker, item.maker));
    case 'village':
    case 'district':
    case 'craft':
      return ok(item[element.field]);
    case 'sku':
      return ok(subject.piece ?? item.sku);
    case 'place':
      return ok(joined([item.village, item.district], ', '));
    case 'gi':
      return ok(named(words.gi, item.gi));
    case 'odop':
      return ok(item.odop ? words.odop : '');
    case 'variant':
      return ok(joined([item.size, item.colour], ' · '));
    case 'shop':
      return ok(subject.shop[language] || subject.shop.en);
    case 'free':
      return ok(element.text[language] || element.text[language === 'hi' ? 'en' : 'hi']);
  }
}

/** A second name is not the first one again. */
function nameOf({ nameEnglish, nameHindi }: Item, language: Language, isSecond: boolean): string {
  if (language === 'en') return isSecond && nameHindi === '' ? '' : nameEnglish;
  return nameHindi === '' && !isSecond ? nameEnglish : nameHindi;
}

function named(word: string, value: string): string {
  return value === '' ? '' : `${word}: ${value}`;
}

function joined(parts: readonly string[], by: string): string {
  return parts.filter((part) => part !== '').join(by);
}

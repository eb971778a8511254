import type { Item } from '../item/item.ts';
import { LABEL_WORDS } from './words.ts';

type Told = Pick<
  Item,
  'nameEnglish' | 'nameHindi' | 'maker' | 'village' | 'district' | 'craft' | 'gi' | 'sku'
>;

const { en, hi } = LABEL_WORDS;

/**
 * The story of a piece as plain text that any phone shows without a network: name, maker, village, craft and GI, named
 * in both languages; its own number where it has one, else the SKU. What is not known is left out.
 */
export function storyOf(item: Told, piece?: string): string {
  const place = [item.village, item.district].filter((part) => part !== '').join(', ');
  return [
    item.nameHindi,
    item.nameEnglish,
    line(en.maker, hi.maker, item.maker),
    line(en.village, hi.village, place),
    line(en.craft, hi.craft, item.craft),
    line(en.gi, hi.gi, item.gi),
    line(en.number, hi.number, piece ?? item.sku),
  ]
    .filter((text) => text !== '')
    .join('\n');
}

function line(english: string, hindi: string, value: string): string {
  return value === '' ? '' : `${hindi} / ${english}: ${value}`;
}

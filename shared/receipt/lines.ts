import { dayInIndia, timeInIndia } from '../calendar.ts';
import { type Align, englishOf, hindiOf, type ReceiptLine, type Size, type Words } from './document.ts';

interface Style {
  readonly align?: Align;
  readonly size?: Size;
  readonly bold?: boolean;
  readonly hanging?: true;
}

/** A line of text. A plain string is English. */
export function text(words: string | Words, style: Style = {}): ReceiptLine {
  return { kind: 'text', text: asWords(words), ...style };
}

/** A label at the left, which may wrap, and a figure at the right, which does not. */
export function pair(
  label: string | Words,
  figure: string | Words,
  style: Omit<Style, 'align' | 'hanging'> = {},
): ReceiptLine {
  return {
    kind: 'columns',
    cells: [
      { text: asWords(label), weight: 1 },
      { text: asWords(figure), align: 'right' },
    ],
    ...style,
  };
}

export const rule: ReceiptLine = { kind: 'rule', weight: 'single' };
export const doubleRule: ReceiptLine = { kind: 'rule', weight: 'double' };
export const blank: ReceiptLine = { kind: 'blank' };
export const cut: ReceiptLine = { kind: 'cut' };

/** Date and time in India, `22-11-2026 14:05`, of milliseconds since 1970. */
export function dateAndTime(at: number): string {
  return `${dateOf(dayInIndia(at))} ${timeInIndia(at)}`;
}

/** A day `YYYY-MM-DD` as people write it, `22-11-2026`. */
export function dateOf(day: string): string {
  return day.split('-').reverse().join('-');
}

/** Basis points as a percentage: 250 is `2.5%`. */
export function percent(basisPoints: number): string {
  return `${basisPoints / 100}%`;
}

/**
 * A label with its value behind it, `Cashier Asha Verma`. In both languages the label stands twice and the value
 * once: `Cashier / कैशियर Asha Verma`.
 */
export function labelled(label: Words, value: string | Words, between = ' '): Words {
  const words = asWords(value);
  const [english, hindi] = [englishOf(words), hindiOf(words)];
  const both = hindi === english ? english : `${english} / ${hindi}`;
  return {
    en: `${label.en}${between}${english}`,
    hi: `${hindiOf(label)}${between}${hindi}`,
    both: [`${bothOf(label)}${between}${both}`],
  };
}

/** A text indented below another, in each language. */
export function indented(words: string | Words): Words {
  const { en, hi, both } = asWords(words);
  return {
    en: `  ${en}`,
    ...(hi && { hi: `  ${hi}` }),
    ...(both && { both: both.map((row) => `  ${row}`) }),
  };
}

/** A label in both languages on one row; once where they are the same. */
export function bothOf(label: Words): string {
  const hindi = hindiOf(label);
  return hindi === label.en ? label.en : `${label.en} / ${hindi}`;
}

function asWords(words: string | Words): Words {
  return typeof words === 'string' ? { en: words } : words;
}

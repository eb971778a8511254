/** Width in dots of a text in type of so many dots. */
export type Measure = (text: string, size: number, bold: boolean) => number;

export interface FittedText {
  /** Dots. */
  readonly size: number;
  readonly lines: readonly string[];
}

export interface TextRoom {
  /** Dots. */
  readonly width: number;
  readonly height: number;
  /** Sizes of type in dots: the wanted one and the smallest that can be read. */
  readonly size: number;
  readonly least: number;
  readonly bold: boolean;
  /** Whether it may end in an ellipsis where even the smallest type is too large. */
  readonly mayCut: boolean;
}

/** Line to line, as a multiple of the size: Devanagari has signs above and below. */
const LEADING = 1.38;

export function lineHeight(size: number): number {
  return Math.ceil(size * LEADING);
}

/** From the top of a line to its baseline. */
export function baselineOf(size: number): number {
  return Math.round(size * 1.02);
}

/**
 * A text in the largest type, up to the wanted size, in which all of it stands in its room; in the smallest with an
 * ellipsis where that is allowed; else nothing.
 */
export function fitText(text: string, room: TextRoom, measure: Measure): FittedText | undefined {
  for (let size = room.size; size >= room.least; size -= 1) {
    const lines = wrap(text, size, room, measure);
    if (lines && lines.length * lineHeight(size) <= room.height) return { size, lines };
  }
  return room.mayCut ? cut(text, room, measure) : undefined;
}

function wrap(text: string, size: number, room: TextRoom, measure: Measure): readonly string[] | undefined {
  const fits = (line: string) => measure(line, size, room.bold) <= room.width;
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(/\s+/).filter((each) => each !== '')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (fits(longer)) line = longer;
      else if (line === '' || !fits(word)) return undefined;
      else {
        lines.push(line);
        line = word;
      }
    }
    lines.push(line);
  }
  return lines;
}

const SEGMENTS = new Intl.Segmenter('hi', { granularity: 'grapheme' });

/** As many whole letters as there is room for on the lines of the smallest type. */
function cut(text: string, room: TextRoom, measure: Measure): FittedText | undefined {
  const size = room.least;
  const most = Math.floor(room.height / lineHeight(size));
  const letters = [...SEGMENTS.segment(text.replace(/\s+/g, ' '))].map(({ segment }) => segment);
  const lines: string[] = [];
  let from = 0;
  while (lines.length < most && from < letters.length) {
    const isLast = lines.length === most - 1;
    let to = from;
    const lineTo = (end: number) =>
      letters.slice(from, end).join('').trim() + (isLast && end < letters.length ? '…' : '');
    while (to < letters.length && measure(lineTo(to + 1), size, room.bold) <= room.width) to += 1;
    if (to === from) return undefined;
    lines.push(lineTo(to));
    from = to;
  }
  return lines.length > 0 ? { size, lines } : undefined;
}

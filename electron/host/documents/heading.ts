import type { Block } from '../../../shared/document/paper.ts';
import type { Words } from '../../../shared/receipt/document.ts';
import { factLine } from './facts.ts';
import { COLOURS } from './sheet.ts';
import {
  type Desk,
  hindiOf,
  inline,
  inset,
  NOTHING,
  over,
  paragraph,
  row,
  rule,
  type Slab,
  stack,
  stacked,
} from './slab.ts';

type Heading = Extract<Block, { readonly kind: 'heading' }>;

/** Shares of the width that the title and the copy may have: what they need between these, the seller has the rest. */
const TITLE_SHARES = { least: 0.26, most: 0.42 } as const;

/** Who sells at the left, what the paper is at the right, marks beneath both. */
export function headingSlab(desk: Desk, block: Heading, width: number, copy: Words | undefined): Slab {
  const right = titleWidth(desk, block, width, copy);
  const left = width - right;
  return stack(
    [
      row([
        { at: 0, slab: sellerSlab(desk, block, left - desk.sheet.gap) },
        { at: left, slab: titleSlab(desk, block, right, copy) },
      ]),
      rule(desk, width, COLOURS.accent, 1.6),
      ...block.notes.map((note) => noteSlab(desk, note, width)),
      ...block.marks.map((mark) => markSlab(desk, mark, width)),
    ],
    desk.sheet.gap * 0.7,
  );
}

function sellerSlab(desk: Desk, block: Heading, width: number): Slab {
  const { type, gap } = desk.sheet;
  const side = logoSize(desk);
  const room = side ? width - side.width - gap : width;
  const text = stack(
    [
      paragraph(desk, [{ text: block.seller.en, size: type.name, bold: true, colour: COLOURS.accent }], room),
      hindiSeller(desk, block.seller, room),
      stack(block.lines.map((line) => stacked(desk, line, { size: type.small, colour: COLOURS.ink }, room))),
      factLine(desk, block.facts, room, type.small),
    ],
    1.2,
  );
  if (!side || !desk.logo) return text;
  const { logo } = desk;
  const picture: Slab = { height: side.height, draw: (x, y) => logo.set({ x, y, ...side }) };
  return row([
    { at: 0, slab: picture },
    { at: side.width + gap, slab: text },
  ]);
}

function hindiSeller(desk: Desk, seller: Words, width: number): Slab {
  const text = hindiOf(desk, seller);
  if (text === undefined) return NOTHING;
  return paragraph(
    desk,
    [{ text, size: desk.sheet.type.name * 0.82, bold: true, colour: COLOURS.accent }],
    width,
  );
}

/** A wide logo may be wide, a tall one is as high as four lines of the address. */
function logoSize({ logo, sheet }: Desk): { readonly width: number; readonly height: number } | undefined {
  if (!logo) return undefined;
  const box = { width: sheet.width * 0.17, height: sheet.type.base * 6.2 };
  const scale = Math.min(box.width / logo.width, box.height / logo.height);
  return { width: logo.width * scale, height: logo.height * scale };
}

function titleWidth(desk: Desk, { title }: Heading, width: number, copy: Words | undefined): number {
  const { type } = desk.sheet;
  const style = { bold: true, colour: COLOURS.ink };
  const widths = [
    ...[title.en, hindiOf(desk, title) ?? ''].map((text) => ({ ...style, text, size: type.title })),
    ...(copy ? [{ ...style, text: copy.en, size: type.tiny }] : []),
  ].map((piece) => desk.setter.measure(piece));
  const needed = Math.max(...widths) + 1;
  return Math.min(width * TITLE_SHARES.most, Math.max(width * TITLE_SHARES.least, needed));
}

function titleSlab(desk: Desk, { title }: Heading, width: number, copy: Words | undefined): Slab {
  const { type } = desk.sheet;
  return stack(
    [
      stacked(desk, title, { size: type.title, bold: true, colour: COLOURS.ink }, width, 'right'),
      copy
        ? stacked(desk, copy, { size: type.tiny, bold: true, colour: COLOURS.accent }, width, 'right')
        : NOTHING,
    ],
    desk.sheet.gap * 0.4,
  );
}

function noteSlab(desk: Desk, note: Words, width: number): Slab {
  const style = { size: desk.sheet.type.small, bold: true, colour: COLOURS.ink };
  return stacked(desk, note, style, width);
}

function markSlab(desk: Desk, mark: Words, width: number): Slab {
  const style = { size: desk.sheet.type.base * 1.15, bold: true, colour: COLOURS.alarm };
  const text = paragraph(desk, inline(desk, mark, style), width - 2 * desk.sheet.gap, 'centre');
  return over(inset(text, { x: desk.sheet.gap, top: 3, bottom: 3 }), (x, y, height) => {
    desk.file
      .rect(x + 0.5, y, width - 1, height)
      .lineWidth(1)
      .stroke(COLOURS.alarm);
  });
}

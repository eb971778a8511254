import type { Block } from '../../../shared/document/paper.ts';
import type { Words } from '../../../shared/receipt/document.ts';
import { factGrid, factLine, factSlabs, partiesSlab } from './facts.ts';
import { headingSlab } from './heading.ts';
import { drawQr, qrModules } from './qr.ts';
import { COLOURS } from './sheet.ts';
import {
  type Desk,
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
import { finish } from './steps.ts';
import { tableSlabs } from './table.ts';

type Of<Kind extends Block['kind']> = Extract<Block, { readonly kind: Kind }>;

/** Measures a block for a width. A table comes whole: where it may break is for whoever fills the pages. */
export function blockSlab(desk: Desk, block: Block, width: number, copy?: Words): Slab {
  switch (block.kind) {
    case 'heading':
      return headingSlab(desk, block, width, copy);
    case 'facts':
      return factGrid(desk, block.facts, width);
    case 'parties':
      return partiesSlab(desk, block, width);
    case 'table': {
      const { title, head, rows, totals } = finish(tableSlabs(desk, block, width));
      return stack([title, head, ...rows, totals]);
    }
    case 'sums':
      return sumsSlab(desk, block, width);
    case 'line':
      return lineSlab(desk, block, width);
    case 'words':
      return wordsSlab(desk, block, width);
    case 'codes':
      return codesSlab(desk, block, width);
    case 'text':
      return textSlab(desk, block, width);
    case 'signature':
      return signatureSlab(desk, block, width);
    case 'beside':
      return besideSlab(desk, block, width);
  }
}

function besideSlab(desk: Desk, { piles, onlyWide }: Of<'beside'>, width: number): Slab {
  const { gap, narrow } = desk.sheet;
  if (onlyWide && narrow) {
    const blocks = piles.flatMap((pile) => pile.blocks);
    return stack(
      blocks.map((block) => blockSlab(desk, block, width)),
      gap,
    );
  }
  const free = width - gap * 1.6 * (piles.length - 1);
  const shares = sharesOf(desk, piles);
  let at = 0;
  const placed = piles.map(({ blocks }, index) => {
    const share = shares[index] ?? 0;
    const slabs = blocks.map((block) => blockSlab(desk, block, free * share));
    const pile = { at, slab: stack(slabs, gap) };
    at += free * share + gap * 1.6;
    return pile;
  });
  return row(placed);
}

/** On narrow paper the first of three piles, which has a code and figures in it, needs half of the width. */
const NARROW_SHARES = [0.5, 0.21, 0.29];

function sharesOf({ sheet }: Desk, piles: Of<'beside'>['piles']): readonly number[] {
  return sheet.narrow && piles.length === NARROW_SHARES.length
    ? NARROW_SHARES
    : piles.map(({ share }) => share);
}

function sumsSlab(desk: Desk, { lines }: Of<'sums'>, width: number): Slab {
  const { type, gap } = desk.sheet;
  return stack(
    lines.map(({ label, amount, weight }) => {
      const payable = weight === 'payable';
      const size = payable ? type.payable : type.base;
      const style = { size, bold: weight !== undefined, colour: payable ? COLOURS.paper : COLOURS.ink };
      const room = width - gap;
      const figure = desk.setter.measure({ ...style, text: amount });
      const labelSize = payable ? type.base : type.small;
      const slab = row([
        {
          at: gap / 2,
          slab: inset(
            paragraph(desk, inline(desk, label, { ...style, size: labelSize }), room - figure - gap),
            {
              top: (size - labelSize) * 1.02,
            },
          ),
        },
        { at: gap / 2, slab: paragraph(desk, [{ ...style, text: amount }], room, 'right') },
      ]);
      if (!payable) return inset(slab, { top: 0.8, bottom: 0.8 });
      return inset(
        over(inset(slab, { top: 3, bottom: 3 }), (x, y, height) => {
          desk.file.roundedRect(x, y, width, height, 2.5).fill(COLOURS.accent);
        }),
        { top: 2, bottom: 2 },
      );
    }),
  );
}

function lineSlab(desk: Desk, { title, facts }: Of<'line'>, width: number): Slab {
  const { type, gap } = desk.sheet;
  const heading = inline(desk, title, plainTitle(desk));
  const at = heading.reduce((sum, piece) => sum + desk.setter.measure(piece), 0) + gap;
  return row([
    { at: 0, slab: inset(paragraph(desk, heading, at), { top: type.small - type.tiny }) },
    { at, slab: factLine(desk, facts, width - at, type.small) },
  ]);
}

function plainTitle({ sheet }: Desk) {
  return { size: sheet.type.tiny, bold: true, colour: COLOURS.accent };
}

function wordsSlab(desk: Desk, { label, amount }: Of<'words'>, width: number): Slab {
  const { type } = desk.sheet;
  const amountStyle = { size: type.base, bold: true, colour: COLOURS.ink };
  return stack([
    paragraph(desk, inline(desk, label, { size: type.tiny, colour: COLOURS.muted }), width),
    paragraph(desk, inline(desk, amount, amountStyle), width),
  ]);
}

/** A QR code is wide enough for a phone at arm's length, with room for a long one. */
const QR_SHARE = 9;
/** A module smaller than this, in points (a third of a millimetre), is lost by a phone's camera. */
const LEAST_MODULE = 0.95;

function codesSlab(desk: Desk, { title, facts, qr }: Of<'codes'>, width: number): Slab {
  const { type, gap } = desk.sheet;
  const side = qr ? Math.max(type.base * QR_SHARE, qrModules(qr.value) * LEAST_MODULE) : 0;
  const room = qr ? width - side - gap : width;
  const text = stack(
    [
      paragraph(desk, inline(desk, title, plainTitle(desk)), room),
      factSlabs(desk, facts, room, type.small),
      qr ? stacked(desk, qr.caption, { size: type.tiny, colour: COLOURS.muted }, room) : NOTHING,
    ],
    2,
  );
  if (!qr) return text;
  const code: Slab = { height: side, draw: (x, y) => drawQr(desk.file, qr.value, { x, y, size: side }) };
  return row([
    { at: 0, slab: code },
    { at: side + gap, slab: text },
  ]);
}

function textSlab(desk: Desk, { title, lines, strong }: Of<'text'>, width: number): Slab {
  const { type } = desk.sheet;
  const style = {
    size: strong ? type.base : type.tiny,
    bold: strong === true,
    colour: strong ? COLOURS.ink : COLOURS.muted,
  };
  return stack(
    [
      title ? paragraph(desk, inline(desk, title, plainTitle(desk)), width) : NOTHING,
      ...lines.map((line) => paragraph(desk, inline(desk, line, style), width)),
    ],
    1,
  );
}

/** Room for a hand and a stamp. */
const SIGNING_LINES = 4.2;

function signatureSlab(desk: Desk, { seller, label }: Of<'signature'>, width: number): Slab {
  const { type } = desk.sheet;
  const name = stacked(desk, seller, { size: type.tiny, bold: true, colour: COLOURS.ink }, width, 'right');
  const line = paragraph(
    desk,
    inline(desk, label, { size: type.tiny, colour: COLOURS.muted }),
    width,
    'right',
  );
  return stack([
    inset(name, { bottom: type.base * SIGNING_LINES }),
    inset(rule(desk, width * 0.62, COLOURS.rule, 0.6), { x: width * 0.38, bottom: 2 }),
    line,
  ]);
}

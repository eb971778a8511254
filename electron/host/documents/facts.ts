import type { Block, Fact } from '../../../shared/document/paper.ts';
import { COLOURS, LEADING } from './sheet.ts';
import { type Desk, inline, inset, over, paragraph, row, type Slab, stack } from './slab.ts';
import type { Piece } from './typesetter.ts';

type Parties = Extract<Block, { readonly kind: 'parties' }>;

/** Labels and values on lines of their own: `GSTIN 23AAACM1234K1Z5`. */
export function factSlabs(desk: Desk, facts: readonly Fact[], width: number, size: number): Slab {
  return stack(facts.map((fact) => paragraph(desk, factPieces(desk, fact, size), width)));
}

/** Labels and values one after another on as few lines as they need; none is parted from its label. */
export function factLine(desk: Desk, facts: readonly Fact[], width: number, size: number): Slab {
  const between: Piece = { text: '     ', size, colour: COLOURS.muted };
  const lines: Piece[][] = [];
  for (const fact of facts) {
    const pieces = factPieces(desk, fact, size);
    const line = lines.at(-1);
    const used = [...(line ?? []), between, ...pieces].reduce(
      (sum, each) => sum + desk.setter.measure(each),
      0,
    );
    if (line && used <= width) line.push(between, ...pieces);
    else lines.push([...pieces]);
  }
  return stack(lines.map((line) => paragraph(desk, line, width)));
}

function factPieces(desk: Desk, { label, value, strong }: Fact, size: number): readonly Piece[] {
  return [
    ...inline(desk, label, { size, colour: COLOURS.muted }),
    { text: '  ', size, colour: COLOURS.muted },
    ...inline(desk, value, { size, bold: strong === true, colour: COLOURS.ink }),
  ];
}

/** Labels above values, some to a row, each column as wide as it must be and the rest shared out. */
export function factGrid(desk: Desk, facts: readonly Fact[], width: number): Slab {
  const { factColumns, gap } = desk.sheet;
  const count = Math.min(factColumns, Math.max(1, facts.length));
  const widths = gridWidths(desk, facts, count, width);
  const rows = Array.from({ length: Math.ceil(facts.length / count) }, (_, index) =>
    facts.slice(index * count, (index + 1) * count),
  );
  return stack(
    rows.map((each) =>
      row(
        each.map((fact, index) => ({
          at: widths.slice(0, index).reduce((sum, one) => sum + one, 0),
          slab: gridCell(desk, fact, (widths[index] ?? 0) - gap),
        })),
      ),
    ),
    gap * 0.5,
  );
}

function gridCell(desk: Desk, fact: Fact, width: number): Slab {
  return stack(gridPieces(desk, fact).map((pieces) => paragraph(desk, pieces, width)));
}

function gridPieces(desk: Desk, { label, value, strong }: Fact): readonly (readonly Piece[])[] {
  const { type } = desk.sheet;
  return [
    inline(desk, label, { size: type.tiny, colour: COLOURS.muted }),
    inline(desk, value, { size: type.base, bold: strong === true, colour: COLOURS.ink }),
  ];
}

function gridWidths(desk: Desk, facts: readonly Fact[], count: number, width: number): readonly number[] {
  const { gap } = desk.sheet;
  const needed = Array.from({ length: count }, (_, column) => {
    const lines = facts
      .filter((_fact, index) => index % count === column)
      .flatMap((fact) => gridPieces(desk, fact));
    const widest = lines.map((pieces) => pieces.reduce((sum, piece) => sum + desk.setter.measure(piece), 0));
    return Math.max(...widest) + gap + 1;
  });
  const left = width - needed.reduce((sum, one) => sum + one, 0);
  if (left < 0) return needed.map(() => width / count);
  return needed.map((one) => one + left / count);
}

/** Who buys and where it goes, in boxes of one height. */
export function partiesSlab(desk: Desk, { boxes }: Parties, width: number): Slab {
  const { gap } = desk.sheet;
  const share = (width - gap * (boxes.length - 1)) / boxes.length;
  const room = share - gap * 1.6;
  const slabs = boxes.map((box) => boxSlab(desk, box, room));
  const whole = row(
    slabs.map((slab, index) => ({ at: index * (share + gap), slab: inset(slab, { x: gap * 0.8 }) })),
  );
  return over(inset(whole, { top: gap * 0.55, bottom: gap * 0.65 }), (x, y, height) => {
    for (const [index] of slabs.entries()) {
      desk.file
        .roundedRect(x + index * (share + gap) + 0.25, y, share - 0.5, height, 2.5)
        .lineWidth(0.5)
        .stroke(COLOURS.rule);
    }
  });
}

/** Who, where and under which numbers; side by side where one box has the whole width. */
function boxSlab(desk: Desk, { title, name, lines, facts }: Parties['boxes'][number], width: number): Slab {
  const { sheet } = desk;
  const { type } = sheet;
  const isWide = width > sheet.width * WIDE;
  const room = isWide ? width * 0.5 : width;
  const who = stack(
    [
      paragraph(desk, inline(desk, title, { size: type.tiny, bold: true, colour: COLOURS.accent }), room),
      paragraph(desk, inline(desk, name, { size: type.base, bold: true, colour: COLOURS.ink }), room),
      stack(
        lines.map((line) =>
          paragraph(desk, inline(desk, line, { size: type.small, colour: COLOURS.ink }), room),
        ),
      ),
    ],
    1.5,
  );
  const numbers = factSlabs(desk, facts, width - (isWide ? room + sheet.gap : 0), type.small);
  if (!isWide) return stack([who, numbers], 1.5);
  return row([
    { at: 0, slab: who },
    { at: room + sheet.gap, slab: inset(numbers, { top: type.tiny * LEADING + 1.5 }) },
  ]);
}

/** Share of the paper's width from which a box has room for two columns. */
const WIDE = 0.6;

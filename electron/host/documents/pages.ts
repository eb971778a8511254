import type { Block, Paper, Table } from '../../../shared/document/paper.ts';
import type { Words } from '../../../shared/receipt/document.ts';
import { blockSlab } from './blocks.ts';
import { COLOURS } from './sheet.ts';
import { type Desk, inline, inset, paragraph, row, rule, type Slab, stack } from './slab.ts';
import type { Steps } from './steps.ts';
import { tableSlabs } from './table.ts';

const CARRIED: Words = { en: 'Carried over', hi: 'आगे ले जाया गया' };
const BROUGHT: Words = { en: 'Brought forward', hi: 'पीछे से लाया गया' };

/** What stands on one page, and how far from its top. */
export type Page = readonly { readonly slab: Slab; readonly y: number }[];

/** Sets one paper on as many pages as it needs, with its name at the head of every further one. Draws nothing yet. */
export function* planPages(desk: Desk, paper: Paper, copy: Words | undefined): Steps<readonly Page[]> {
  const { margin, gap, height, type } = desk.sheet;
  const width = desk.sheet.width - 2 * margin;
  const bottom = height - margin - type.tiny * 2;
  const pages: { slab: Slab; y: number }[][] = [[]];
  let y = margin;

  function turn(): void {
    pages.push([]);
    y = margin;
    place(furtherHead(desk, paper, copy, width), gap);
  }

  function place(slab: Slab, after = 0): void {
    if (slab.height === 0) return;
    pages.at(-1)?.push({ slab, y });
    y += slab.height + after;
  }

  function* placeTable(table: Table): Steps<void> {
    const { title, head, rows, totals, carried } = yield* tableSlabs(
      desk,
      table,
      table.small ? width * 0.62 : width,
    );
    const reserve = carried(CARRIED, 1)?.height ?? 0;
    if (y + title.height + head.height + (rows[0]?.height ?? 0) + reserve + totals.height > bottom) turn();
    place(title, title.height > 0 ? 2 : 0);
    place(head);
    for (const [index, slab] of rows.entries()) {
      const isLast = index === rows.length - 1;
      const needed = slab.height + (isLast ? totals.height : reserve);
      if (index > 0 && y + needed > bottom) {
        place(carried(CARRIED, index) ?? stack([]));
        turn();
        place(head);
        place(carried(BROUGHT, index) ?? stack([]));
      }
      place(slab);
    }
    place(totals, gap);
  }

  for (const block of paper.blocks) {
    if (block.kind === 'table') {
      yield* placeTable(block);
      continue;
    }
    const slab = blockSlab(desk, block, width, copy);
    if (y + slab.height > bottom) turn();
    place(slab, gapAfter(block, gap));
  }
  return pages;
}

function gapAfter(block: Block, gap: number): number {
  return block.kind === 'heading' ? gap * 0.8 : gap;
}

/** Draws pages that were planned, each numbered within its paper. */
export function* drawPages(desk: Desk, paper: Paper, pages: readonly Page[]): Steps<void> {
  const { file, sheet } = desk;
  for (const [index, page] of pages.entries()) {
    file.addPage({ size: [sheet.width, sheet.height], margin: 0 });
    for (const { slab, y } of page) {
      slab.draw(sheet.margin, y);
      yield;
    }
    drawFoot(desk, paper, { index, count: pages.length });
  }
}

function furtherHead(desk: Desk, paper: Paper, copy: Words | undefined, width: number): Slab {
  const { type, gap } = desk.sheet;
  const style = { size: type.tiny, bold: true, colour: COLOURS.accent };
  const right = [paper.title.en, paper.number, ...(copy ? [copy.en] : [])].filter((part) => part !== '');
  const name = paragraph(desk, [{ ...style, text: paper.issuer.en }], width * 0.46);
  const what = paragraph(desk, [{ ...style, text: right.join(' · ') }], width * 0.52, 'right');
  return stack([
    inset(
      row([
        { at: 0, slab: name },
        { at: width * 0.48, slab: what },
      ]),
      { bottom: gap * 0.4 },
    ),
    rule(desk, width, COLOURS.accent, 1),
  ]);
}

function drawFoot(
  desk: Desk,
  paper: Paper,
  { index, count }: { readonly index: number; readonly count: number },
): void {
  const { margin, type, height } = desk.sheet;
  const width = desk.sheet.width - 2 * margin;
  const style = { size: type.tiny, colour: COLOURS.muted };
  const label: Words = { en: `Page ${index + 1} of ${count}`, hi: `पृष्ठ ${index + 1} / ${count}` };
  const page = paragraph(desk, inline(desk, label, style), width * 0.3, 'right');
  const y = height - margin - page.height;
  paragraph(desk, inline(desk, paper.foot, style), width * 0.68).draw(margin, y);
  page.draw(margin + width * 0.7, y);
}

import type { CallInput } from '../../../shared/contract/define.ts';
import type { Haat } from '../../../shared/contract/haat.ts';
import type { MadeFile } from '../../../shared/contract/views.ts';
import { packerOf } from '../../../shared/label/packing.ts';
import { isOnPaper } from '../../../shared/label/sheet.ts';
import type { LabelSubject } from '../../../shared/label/text.ts';
import { type Problem, problem } from '../../../shared/problem.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { MAIN_SELLER } from '../../../shared/sale/seller.ts';
import { currentSeller } from '../../../shared/till/sellers.ts';
import type { Rooms } from '../rooms.ts';

/** More labels than a person prints at once; a wish for more is a slip of the finger. */
const MOST_LABELS = 10_000;

/**
 * Sheets of labels as a PDF. Fails with `label-template-not-a-sheet`, `label-sheet-too-large`, `labels-too-many
 * {most}`, `item-unknown`, `piece-unknown`, or as `layoutLabel` does for the first item whose label has no room.
 */
export async function makeSheets(
  rooms: Pick<Rooms, 'till' | 'now'>,
  { template, language, start, outlines, month, rows }: CallInput<Haat, 'labels.pdf'>,
): Promise<Result<MadeFile, Problem>> {
  const { setUp, items, pieces: book } = rooms.till.state;
  const { stock } = template;
  if (stock.kind !== 'sheet' || !setUp) return err(problem('label-template-not-a-sheet'));
  if (!isOnPaper(stock, template)) return err(problem('label-sheet-too-large'));
  if (rows.reduce((sum, { copies, pieces }) => sum + (pieces?.length ?? copies), 0) > MOST_LABELS) {
    return err(problem('labels-too-many', { most: MOST_LABELS }));
  }
  const packer = packerOf(currentSeller(rooms.till.state, MAIN_SELLER) ?? setUp.organisation);
  const shop = { en: setUp.site.nameEnglish, hi: setUp.site.nameHindi };
  const subjects: LabelSubject[] = [];
  const copies: number[] = [];
  for (const { itemId, net, copies: wanted, pieces } of rows) {
    const item = items.get(itemId);
    if (!item) return err(problem('item-unknown', { id: itemId }));
    const subject = { item, language, shop, packing: { packer, month, net } };
    const unknown = pieces?.find((number) => book.byNumber.get(number)?.itemId !== itemId);
    if (unknown !== undefined) return err(problem('piece-unknown', { piece: unknown }));
    const labels = pieces?.map((piece) => ({ ...subject, piece })) ?? [subject];
    subjects.push(...labels);
    copies.push(...labels.map(() => (pieces ? 1 : wanted)));
  }
  // The libraries take 150 ms to load: a till that only sells does not wait for them.
  const { sheetPdf } = await import('./sheet-pdf.ts');
  const made = await sheetPdf({
    template: { ...template, stock },
    subjects,
    copies,
    start,
    outlines,
    smallestLetter: setUp.settings.labels.smallestLetter,
    author: setUp.organisation.nameEnglish,
    at: rooms.now(),
  });
  if (!made.ok) return made;
  const fileName = `labels-${template.id.replace(/[^A-Za-z0-9]+/g, '-')}.pdf`;
  return ok({ fileName, base64: Buffer.from(made.value).toString('base64') });
}

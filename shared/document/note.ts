import { formatAmount } from '../money/format.ts';
import type { Words } from '../receipt/document.ts';
import { LABELS, NOTE_TITLES } from '../receipt/labels.ts';
import { dateAndTime, dateOf } from '../receipt/lines.ts';
import { join, plain, rupees } from '../receipt/words.ts';
import type { Note } from '../sale/note.ts';
import { chargesTax } from '../sale/seller.ts';
import { isUnderLut } from '../sale/supply.ts';
import { closingBlock } from './closing.ts';
import { type GoodsLine, goodsTable, unitOf } from './goods.ts';
import type { PaperInput } from './input.ts';
import type { Fact, Paper, SumLine } from './paper.ts';
import { partiesAndIrn } from './parties.ts';
import { endorsements, footOf, headingBlock, placeFacts, sellerName } from './parts.ts';
import { paymentBlock } from './payments.ts';
import { summed } from './summed.ts';
import { headsOf, taxLines } from './taxes.ts';

export interface NoteInput extends PaperInput {
  readonly note: Note;
}

/**
 * A credit, debit or commercial note with the particulars of CGST Rule 53(1A): the bill it is against, the value and
 * the tax that goes back or is added. A commercial note shows no tax, for it moves none.
 */
export function noteDocument(input: NoteInput): Paper {
  const { note, seller } = input;
  const title = NOTE_TITLES[note.kind];
  const isTaxed = note.kind !== 'commercial' && chargesTax(note);
  const heads = isTaxed ? headsOf(note) : [];
  const lines = note.lines.map((line): GoodsLine => ({ ...line, ...unitOf(line.unit), total: line.value }));
  const { totals } = note;
  return {
    language: input.language,
    title,
    number: note.number,
    issuer: sellerName(seller),
    foot: footOf(input, note.number),
    at: note.at,
    copiesMarked: false,
    blocks: [
      headingBlock(input, title, [...endorsements(note), ...moneyOnly(note)]),
      { kind: 'facts', facts: facts(input) },
      ...partiesAndIrn(input, note),
      goodsTable(lines, heads),
      ...summed({
        lines,
        heads,
        sums: [
          ...(isTaxed ? taxLines(note.lines, heads, !isUnderLut(note.supply)) : []),
          { label: LABELS.total, amount: formatAmount(totals.value), weight: 'strong' },
          ...roundOff(totals.roundOff),
          {
            label: note.kind === 'debit' ? LABELS.payable : LABELS.refunded,
            amount: rupees(totals.payable),
            weight: 'payable',
          },
        ],
        payable: totals.payable,
        payments: [
          ...paymentBlock(LABELS.refundedBy, note.refunds),
          ...paymentBlock(LABELS.paidBy, note.tenders),
        ],
      }),
      closingBlock(input),
    ],
  };
}

function roundOff(paise: number): readonly SumLine[] {
  return paise === 0 ? [] : [{ label: LABELS.roundOff, amount: formatAmount(paise) }];
}

function moneyOnly({ kind }: Note): readonly Words[] {
  if (kind !== 'commercial') return [];
  return [
    {
      en: 'Not a credit note under GST: no tax is reduced by it',
      hi: 'यह जीएसटी का क्रेडिट नोट नहीं है: इससे कोई कर कम नहीं होता',
    },
  ];
}

function facts(input: NoteInput): readonly Fact[] {
  const { note } = input;
  const { against } = note;
  return [
    { label: LABELS.noteNumber, value: plain(note.number), strong: true },
    { label: LABELS.date, value: plain(dateAndTime(note.at)), strong: true },
    ...(against
      ? [
          {
            label: LABELS.against,
            value: join(
              [
                plain([against.number, against.exemptNumber].filter(Boolean).join(', ')),
                plain(dateOf(against.day)),
              ],
              ' · ',
            ),
            strong: true,
          },
        ]
      : []),
    ...(note.registration === 'exempt' ? [] : placeFacts(note)),
    { label: LABELS.reason, value: plain(note.reason) },
  ];
}

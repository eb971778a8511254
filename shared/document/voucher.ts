import { formatAmount } from '../money/format.ts';
import { LABELS, VOUCHER_TITLES } from '../receipt/labels.ts';
import { dateAndTime, dateOf, percent } from '../receipt/lines.ts';
import { amountWords, plain, rupees } from '../receipt/words.ts';
import type { Voucher } from '../sale/voucher.ts';
import { closingBlock } from './closing.ts';
import type { PaperInput } from './input.ts';
import type { Block, Fact, Paper, Table } from './paper.ts';
import { partiesBlock } from './parties.ts';
import { footOf, headingBlock, placeFacts, sellerName } from './parts.ts';
import { paymentBlock } from './payments.ts';
import { headsOf } from './taxes.ts';

export interface VoucherInput extends PaperInput {
  readonly voucher: Voucher;
}

/**
 * A receipt voucher for money taken before goods are supplied (CGST Rule 50), or the refund voucher that gives it back
 * (Rule 51). It names the rate the goods bear, and the tax is nought: on goods none falls due with the advance.
 */
export function voucherDocument(input: VoucherInput): Paper {
  const { voucher, seller } = input;
  const title = VOUCHER_TITLES[voucher.kind];
  const isRefund = voucher.kind === 'refund';
  return {
    language: input.language,
    title,
    number: voucher.number,
    issuer: sellerName(seller),
    foot: footOf(input, voucher.number),
    at: voucher.at,
    copiesMarked: false,
    blocks: [
      headingBlock(input, title),
      { kind: 'facts', facts: facts(input) },
      ...partiesBlock(input, voucher),
      advanceTable(voucher),
      {
        kind: 'beside',
        piles: [
          {
            share: 0.58,
            blocks: [{ kind: 'words', label: LABELS.words, amount: amountWords(voucher.amount) }],
          },
          { share: 0.42, blocks: [sumBlock(voucher)] },
        ],
      },
      ...paymentBlock(isRefund ? LABELS.refundedBy : LABELS.paidBy, voucher.tenders),
      {
        kind: 'text',
        lines: [
          {
            en: 'No GST falls due with an advance on goods (notification 66/2017-Central Tax). It is charged on the invoice.',
            hi: 'सामान के अग्रिम पर जीएसटी देय नहीं है (अधिसूचना 66/2017-केंद्रीय कर)। वह बीजक पर लगेगा।',
          },
        ],
      },
      closingBlock(input),
    ],
  };
}

function sumBlock(voucher: Voucher): Block {
  return {
    kind: 'sums',
    lines: [
      {
        label: voucher.kind === 'refund' ? LABELS.refunded : LABELS.advance,
        amount: rupees(voucher.amount),
        weight: 'payable',
      },
    ],
  };
}

function facts(input: VoucherInput): readonly Fact[] {
  const { voucher } = input;
  return [
    { label: LABELS.voucherNumber, value: plain(voucher.number), strong: true },
    { label: LABELS.date, value: plain(dateAndTime(voucher.at)), strong: true },
    ...(voucher.against
      ? [
          {
            label: LABELS.againstVoucher,
            value: plain(`${voucher.against.number} · ${dateOf(voucher.against.day)}`),
            strong: true,
          },
        ]
      : []),
    ...placeFacts(voucher),
  ];
}

function advanceTable(voucher: Voucher): Table {
  const right = { align: 'right' } as const;
  const nothing = formatAmount(0);
  const heads = headsOf(voucher);
  return {
    kind: 'table',
    columns: [
      { title: LABELS.goods, align: 'left', grows: true },
      ...(voucher.rate === undefined ? [] : [{ title: LABELS.rate, ...right }]),
      ...heads.map(({ name }) => ({ title: name, ...right })),
      { title: voucher.kind === 'refund' ? LABELS.refunded : LABELS.advance, ...right },
    ],
    rows: [
      {
        cells: [
          { text: plain(voucher.description) },
          ...(voucher.rate === undefined ? [] : [{ text: plain(percent(voucher.rate)) }]),
          ...heads.map(() => ({ text: plain(nothing) })),
          { text: plain(formatAmount(voucher.amount)) },
        ],
      },
    ],
  };
}

import { formatAmount } from '../money/format.ts';
import type { RefundKind, TenderKind } from '../sale/tender.ts';
import type { CashMovement, ShiftReport } from '../shift/report.ts';
import type { PaperLanguage, ReceiptDocument, ReceiptLine, Words } from './document.ts';
import { type Copy, type Issuer, mark, shortHeading } from './heading.ts';
import { blank, cut, dateAndTime, doubleRule, labelled, pair, percent, rule, text } from './lines.ts';
import { ROLL } from './roll-labels.ts';
import { SHIFT } from './shift-labels.ts';
import { stateTaxName } from './state.ts';

export interface ShiftReportInput extends Issuer {
  readonly language: PaperLanguage;
  readonly report: ShiftReport;
  /** Names of people by their id. An id that is not here is printed as it is. */
  readonly names: Readonly<Record<string, string>>;
  readonly printedAt: number;
  readonly copy: Copy;
}

const TENDER_NAMES: Readonly<Record<TenderKind, Words>> = {
  cash: ROLL.cash,
  upi: ROLL.upi,
  card: ROLL.card,
  'credit-note': SHIFT.creditNotes,
  advance: SHIFT.advances,
};

const REFUND_NAMES: Readonly<Record<RefundKind, Words>> = {
  cash: ROLL.cash,
  upi: ROLL.upi,
  card: ROLL.card,
  balance: SHIFT.keptOnNotes,
  exchange: SHIFT.inExchange,
};

/**
 * The X or Z report of a shift. The journal's head stands at its foot, so that the paper in the file shows
 * whether the records behind it were changed later.
 */
export function shiftReport(input: ShiftReportInput): ReceiptDocument {
  const { report } = input;
  return {
    language: input.language,
    lines: [
      ...(input.copy === 'duplicate' ? [mark(ROLL.duplicate)] : []),
      ...shortHeading(input),
      text(
        { en: `${report.kind} REPORT`, hi: `${report.kind} रिपोर्ट` },
        { align: 'centre', size: 'large', bold: true },
      ),
      rule,
      ...openingAndClosing(input),
      rule,
      ...sales(report),
      ...taxes(input),
      ...section(
        SHIFT.payments,
        report.tenders.map((one) =>
          pair(counted(TENDER_NAMES[one.kind], one.count), formatAmount(one.amount)),
        ),
      ),
      ...returns(report),
      ...section(
        SHIFT.cashiers,
        report.cashiers.map((one) =>
          pair(counted({ en: nameOf(input, one.userId) }, one.count), formatAmount(one.amount)),
        ),
      ),
      ...section(
        SHIFT.cashIn,
        report.cashIn.map((movement) => movementLine(input, movement)),
      ),
      ...section(
        SHIFT.cashOut,
        report.cashOut.map((movement) => movementLine(input, movement)),
      ),
      ...drawer(report),
      blank,
      text(labelled(SHIFT.journal, `${report.head.seq} ${report.head.hash.slice(0, 10)}`), {
        align: 'centre',
      }),
      text(labelled(ROLL.printed, dateAndTime(input.printedAt)), { align: 'centre' }),
      ...(report.kind === 'Z' ? [blank, blank, text(ROLL.signature)] : []),
      cut,
    ],
  };
}

function openingAndClosing(input: ShiftReportInput): readonly ReceiptLine[] {
  const { report } = input;
  return [
    pair(labelled(SHIFT.shift, String(report.number)), labelled(ROLL.till, input.tillCode), { bold: true }),
    pair(labelled(SHIFT.openedBy, nameOf(input, report.openedBy)), dateAndTime(report.openedAt)),
    ...(report.closedAt === undefined
      ? []
      : [pair(labelled(SHIFT.closedBy, nameOf(input, report.closedBy ?? '')), dateAndTime(report.closedAt))]),
  ];
}

function sales({ bills, ...report }: ShiftReport): readonly ReceiptLine[] {
  return [
    pair(SHIFT.bills, String(bills.count)),
    ...(bills.first ? [pair(SHIFT.first, bills.first)] : []),
    ...(bills.last ? [pair(SHIFT.last, bills.last)] : []),
    pair(counted(SHIFT.voided, bills.voided), formatAmount(bills.voidedAmount)),
    pair(ROLL.gross, formatAmount(report.gross)),
    pair(SHIFT.discounts, formatAmount(-report.discount)),
    pair(ROLL.roundOff, formatAmount(report.roundOff)),
    pair(SHIFT.sales, formatAmount(report.payable), { bold: true }),
  ];
}

function returns({ returns: notes, refunds, advances }: ShiftReport): readonly ReceiptLine[] {
  return [
    ...section(
      SHIFT.returns,
      notes.count === 0
        ? []
        : [
            pair(counted(SHIFT.notes, notes.count), formatAmount(-notes.amount)),
            ...refunds.map((one) =>
              pair(counted(REFUND_NAMES[one.kind], one.count), formatAmount(-one.amount)),
            ),
          ],
    ),
    ...section(
      SHIFT.advances,
      advances.taken === 0 && advances.givenBack === 0
        ? []
        : [
            pair(SHIFT.taken, formatAmount(advances.taken)),
            ...(advances.givenBack > 0 ? [pair(SHIFT.givenBack, formatAmount(-advances.givenBack))] : []),
          ],
    ),
  ];
}

function taxes({ report, organisation }: ShiftReportInput): readonly ReceiptLine[] {
  if (report.taxByRate.length === 0) return [];
  const interState = report.taxByRate.some((row) => row.igst !== 0);
  const names = ['CGST', stateTaxName(organisation.stateCode), ...(interState ? ['IGST'] : [])];
  const heads: readonly Words[] = [ROLL.taxable, ...names.map((en) => ({ en }))];
  return section(SHIFT.tax, [
    {
      kind: 'table',
      columns: [{ title: { en: 'GST' } }, ...heads.map((title) => ({ title, align: 'right' as const }))],
      rows: report.taxByRate.map((row) =>
        [
          percent(row.rate),
          ...[row.taxable, row.cgst, row.sgst, ...(interState ? [row.igst] : [])].map((amount) =>
            formatAmount(amount),
          ),
        ].map((en) => ({ en })),
      ),
    },
  ]);
}

function drawer(report: ShiftReport): readonly ReceiptLine[] {
  const counts = Object.entries(report.denominations ?? {})
    .filter(([, count]) => count > 0)
    .sort(([a], [b]) => Number(b) - Number(a))
    .map(([value, count]) => pair(`${Number(value) / 100} x ${count}`, formatAmount(Number(value) * count)));
  return [
    ...section(SHIFT.drawer, [pair(SHIFT.float, formatAmount(report.float)), ...counts]),
    doubleRule,
    pair(SHIFT.expected, formatAmount(report.expectedCash), { bold: true }),
    ...(report.counted === undefined
      ? []
      : [pair(SHIFT.counted, formatAmount(report.counted), { bold: true })]),
    ...(report.difference === undefined ? [] : [differenceLine(report.difference)]),
    ...(report.note ? [text(labelled(SHIFT.note, report.note))] : []),
  ];
}

function differenceLine(difference: number): ReceiptLine {
  if (difference === 0) return pair(SHIFT.difference, formatAmount(0), { bold: true });
  return pair(difference < 0 ? SHIFT.short : SHIFT.over, formatAmount(Math.abs(difference)), { bold: true });
}

function movementLine(input: ShiftReportInput, movement: CashMovement): ReceiptLine {
  const when = dateAndTime(movement.at).slice(-5);
  return pair(`${when} ${nameOf(input, movement.by)}: ${movement.reason}`, formatAmount(movement.amount));
}

function section(title: Words, lines: readonly ReceiptLine[]): readonly ReceiptLine[] {
  return lines.length === 0 ? [] : [rule, text(title, { bold: true }), ...lines];
}

function counted(name: Words, count: number): Words {
  return labelled(name, `(${count})`);
}

function nameOf({ names }: ShiftReportInput, id: string): string {
  return names[id] ?? id;
}

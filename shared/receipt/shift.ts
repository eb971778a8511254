import { formatAmount } from '../money/format.ts';
import type { RefundKind, TenderKind } from '../sale/tender.ts';
import type { CashMovement, ShiftReport } from '../shift/report.ts';
import type { ReceiptDocument, ReceiptLine } from './document.ts';
import { type Copy, type Issuer, mark, shortHeading } from './heading.ts';
import { blank, cut, dateAndTime, doubleRule, pair, percent, rule, text } from './lines.ts';
import { stateTaxName } from './state.ts';

export interface ShiftReportInput extends Issuer {
  readonly report: ShiftReport;
  /** Names of people by their id. An id that is not here is printed as it is. */
  readonly names: Readonly<Record<string, string>>;
  readonly printedAt: number;
  readonly copy: Copy;
}

const TENDER_NAMES: Readonly<Record<TenderKind, string>> = {
  cash: 'Cash',
  upi: 'UPI',
  card: 'Card',
  'credit-note': 'Credit notes',
  advance: 'Advances',
};

const REFUND_NAMES: Readonly<Record<RefundKind, string>> = {
  cash: 'Cash',
  upi: 'UPI',
  card: 'Card',
  balance: 'Kept on credit notes',
  exchange: 'In exchange',
};

/**
 * The X or Z report of a shift. The journal's head stands at its foot, so that the paper in the file shows
 * whether the records behind it were changed later.
 */
export function shiftReport(input: ShiftReportInput): ReceiptDocument {
  const { report } = input;
  return {
    language: 'en',
    lines: [
      ...(input.copy === 'duplicate' ? [mark('DUPLICATE')] : []),
      ...shortHeading(input),
      text(`${report.kind} REPORT`, { align: 'centre', size: 'large', bold: true }),
      rule,
      ...openingAndClosing(input),
      rule,
      ...sales(report),
      ...taxes(input),
      ...section(
        'Payments',
        report.tenders.map((one) =>
          pair(counted(TENDER_NAMES[one.kind], one.count), formatAmount(one.amount)),
        ),
      ),
      ...returns(report),
      ...section(
        'Cashiers',
        report.cashiers.map((one) =>
          pair(counted(nameOf(input, one.userId), one.count), formatAmount(one.amount)),
        ),
      ),
      ...section(
        'Cash put in',
        report.cashIn.map((movement) => movementLine(input, movement)),
      ),
      ...section(
        'Cash taken out',
        report.cashOut.map((movement) => movementLine(input, movement)),
      ),
      ...drawer(report),
      blank,
      text(`Journal ${report.head.seq} ${report.head.hash.slice(0, 10)}`, { align: 'centre' }),
      text(`Printed ${dateAndTime(input.printedAt)}`, { align: 'centre' }),
      ...(report.kind === 'Z' ? [blank, blank, text('Signature ____________________')] : []),
      cut,
    ],
  };
}

function openingAndClosing(input: ShiftReportInput): readonly ReceiptLine[] {
  const { report } = input;
  return [
    pair(`Shift ${report.number}`, `Till ${input.tillCode}`, { bold: true }),
    pair(`Opened by ${nameOf(input, report.openedBy)}`, dateAndTime(report.openedAt)),
    ...(report.closedAt === undefined
      ? []
      : [pair(`Closed by ${nameOf(input, report.closedBy ?? '')}`, dateAndTime(report.closedAt))]),
  ];
}

function sales({ bills, ...report }: ShiftReport): readonly ReceiptLine[] {
  return [
    pair('Bills', String(bills.count)),
    ...(bills.first ? [pair('First', bills.first)] : []),
    ...(bills.last ? [pair('Last', bills.last)] : []),
    pair(counted('Voided', bills.voided), formatAmount(bills.voidedAmount)),
    pair('Gross', formatAmount(report.gross)),
    pair('Discounts', formatAmount(-report.discount)),
    pair('Round off', formatAmount(report.roundOff)),
    pair('Sales', formatAmount(report.payable), { bold: true }),
  ];
}

function returns({ returns: notes, refunds, advances }: ShiftReport): readonly ReceiptLine[] {
  return [
    ...section(
      'Returns',
      notes.count === 0
        ? []
        : [
            pair(counted('Notes', notes.count), formatAmount(-notes.amount)),
            ...refunds.map((one) =>
              pair(counted(REFUND_NAMES[one.kind], one.count), formatAmount(-one.amount)),
            ),
          ],
    ),
    ...section(
      'Advances',
      advances.taken === 0 && advances.givenBack === 0
        ? []
        : [
            pair('Taken', formatAmount(advances.taken)),
            ...(advances.givenBack > 0 ? [pair('Given back', formatAmount(-advances.givenBack))] : []),
          ],
    ),
  ];
}

function taxes({ report, organisation }: ShiftReportInput): readonly ReceiptLine[] {
  if (report.taxByRate.length === 0) return [];
  const interState = report.taxByRate.some((row) => row.igst !== 0);
  const heads = ['Taxable', 'CGST', stateTaxName(organisation.stateCode), ...(interState ? ['IGST'] : [])];
  return section('Tax', [
    {
      kind: 'table',
      columns: [{ title: { en: 'GST' } }, ...heads.map((en) => ({ title: { en }, align: 'right' as const }))],
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
    ...section('Drawer', [pair('Float', formatAmount(report.float)), ...counts]),
    doubleRule,
    pair('Cash expected', formatAmount(report.expectedCash), { bold: true }),
    ...(report.counted === undefined
      ? []
      : [pair('Cash counted', formatAmount(report.counted), { bold: true })]),
    ...(report.difference === undefined ? [] : [differenceLine(report.difference)]),
    ...(report.note ? [text(`Note: ${report.note}`)] : []),
  ];
}

function differenceLine(difference: number): ReceiptLine {
  if (difference === 0) return pair('Difference', formatAmount(0), { bold: true });
  return pair(difference < 0 ? 'SHORT' : 'OVER', formatAmount(Math.abs(difference)), { bold: true });
}

function movementLine(input: ShiftReportInput, movement: CashMovement): ReceiptLine {
  const when = dateAndTime(movement.at).slice(-5);
  return pair(`${when} ${nameOf(input, movement.by)}: ${movement.reason}`, formatAmount(movement.amount));
}

function section(title: string, lines: readonly ReceiptLine[]): readonly ReceiptLine[] {
  return lines.length === 0 ? [] : [rule, text(title, { bold: true }), ...lines];
}

function counted(name: string, count: number): string {
  return `${name} (${count})`;
}

function nameOf({ names }: ShiftReportInput, id: string): string {
  return names[id] ?? id;
}

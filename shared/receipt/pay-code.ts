import type { Bill } from '../sale/bill.ts';
import { type Payee, upiLink } from '../upi/link.ts';
import type { PaperLanguage, ReceiptDocument, ReceiptLine } from './document.ts';
import { type Issuer, lettersOf, type ReceiptOrganisation, shortHeading } from './heading.ts';
import { blank, cut, dateAndTime, doubleRule, labelled, pair, rule, text } from './lines.ts';
import { ROLL } from './roll-labels.ts';
import { rupees } from './words.ts';

/** A UPI payment of a bill that nobody has confirmed: the code that was shown for it, with its own reference. */
export interface OpenPayment {
  readonly tr: string;
  /** Paise. */
  readonly amount: number;
}

/** What is known of the payments of a bill beside the bill itself. */
export interface PaymentsKnown {
  readonly voided: boolean;
  /** Whether a statement has the payment, or it went back; by its place among the payments of the bill. */
  isSettled(tender: number): boolean;
}

/**
 * The one payment of a bill whose code may stand on its paper: a code was shown and nobody has typed the bank's
 * reference, heard the sound box or found it in a statement. A paid bill never asks for money again, so in any doubt
 * there is none; and where there is one it has the reference of the payment it is for, not another.
 */
export function openPaymentOf(bill: Bill, { voided, isSettled }: PaymentsKnown): OpenPayment | undefined {
  if (voided) return undefined;
  const open = bill.tenders.flatMap((tender, index) => {
    if (tender.kind !== 'upi' || tender.tr === undefined) return [];
    const isSaid = tender.reference !== undefined || tender.heard === true || isSettled(index);
    return isSaid ? [] : [{ tr: tender.tr, amount: tender.amount }];
  });
  return open.length === 1 ? open[0] : undefined;
}

/** The link of an open payment, as roll and PDF have it. */
export function openPaymentLink(payee: Payee, { tr, amount }: OpenPayment, number: string): string {
  return upiLink({ payee, reference: tr, paise: amount, note: `Bill ${number}` });
}

interface CodeOnBill {
  readonly bill: Bill;
  readonly settings: { readonly payCode: boolean };
  readonly copy: 'original' | 'duplicate';
  readonly organisation: Pick<ReceiptOrganisation, 'upi'>;
  readonly openPayment?: OpenPayment;
}

/** The code of an open payment, on the first paper only and where the manager wants it. */
export function payCodeLines({
  bill,
  settings,
  copy,
  organisation,
  openPayment,
}: CodeOnBill): readonly ReceiptLine[] {
  const { upi } = organisation;
  if (!settings.payCode || copy === 'duplicate' || !upi || !openPayment) return [];
  return [
    rule,
    text(ROLL.ifNotPaid, { align: 'centre' }),
    { kind: 'qr', value: openPaymentLink(upi, openPayment, bill.number), least: 4 },
    text(labelled(ROLL.upi, rupees(openPayment.amount)), { align: 'centre', bold: true }),
    rule,
  ];
}

export interface PaySlipInput extends Issuer {
  readonly language: PaperLanguage;
  readonly payee: Payee;
  /** The reference of the code on the screen. */
  readonly tr: string;
  /** Paise. */
  readonly amount: number;
  readonly note: string;
  /** When it is printed, ms since 1970. */
  readonly at: number;
}

/** What a buyer scans who sees no screen: the code of one payment, for one purchase, and no receipt. */
export function paySlip(input: PaySlipInput): ReceiptDocument {
  const { payee, tr, amount, note } = input;
  const centred = { align: 'centre' } as const;
  return {
    language: input.language,
    ...lettersOf(input),
    lines: [
      ...shortHeading(input),
      doubleRule,
      text(ROLL.scanToPay, { ...centred, size: 'large', bold: true }),
      text(rupees(amount), { ...centred, size: 'large', bold: true }),
      text(ROLL.notAReceipt, { ...centred, bold: true }),
      doubleRule,
      { kind: 'qr', value: upiLink({ payee, reference: tr, paise: amount, note }), least: 4 },
      text(payee.name, { ...centred, bold: true }),
      text(payee.address, centred),
      blank,
      pair(ROLL.date, dateAndTime(input.at)),
      text(labelled(ROLL.paymentReference, inGroups(tr))),
      text(ROLL.payOnce),
      cut,
    ],
  };
}

/** A long reference in groups, so that it is broken between them and not anywhere. */
function inGroups(reference: string): string {
  return reference.match(/.{1,7}/g)?.join(' ') ?? reference;
}

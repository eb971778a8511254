import Papa from 'papaparse';
import { guard } from '../../../shared/item/import/formula-guard.ts';
import { formatAmount } from '../../../shared/money/format.ts';
import {
  claimedUtr,
  type UpiClaim,
  type UpiState,
  type UpiTender,
  upiStateOf,
} from '../../../shared/upi/tender.ts';

/** How the list says things. */
export interface UnmatchedWords {
  readonly headings: readonly string[];
  readonly moment: (at: number) => string;
  readonly state: (state: UpiState) => string;
  readonly said: (claim: UpiClaim) => string;
  readonly voided: string;
}

/** Payments that no statement has to the paisa, or whose bill was voided, and of which not all went back. */
export function unmatchedOf(tenders: readonly UpiTender[]): readonly UpiTender[] {
  return tenders.filter((tender) => {
    const state = upiStateOf(tender);
    return state !== 'refunded' && (state !== 'matched' || tender.voided === true);
  });
}

/**
 * The payments that somebody has still to look at, as a list for the accountant, oldest first: amounts as numbers in
 * rupees, nothing that a spreadsheet would run. With a mark of its encoding, or a spreadsheet garbles the Hindi.
 */
export function unmatchedCsv(tenders: readonly UpiTender[], words: UnmatchedWords): string {
  const rows = [...unmatchedOf(tenders)]
    .sort((one, other) => one.at - other.at)
    .map((tender) => {
      const { at, number, amount, tr = '', claims, match, voided } = tender;
      const last = claims.at(-1);
      return [
        words.moment(at),
        number,
        rupees(amount),
        [words.state(upiStateOf(tender)), ...(voided ? [words.voided] : [])].join(', '),
        match?.utr ?? claimedUtr(tender) ?? '',
        tr,
        match ? rupees(match.amount) : '',
        last ? words.said(last) : '',
      ].map(guard);
    });
  return `\ufeff${Papa.unparse([[...words.headings], ...rows], { newline: '\r\n' })}`;
}

/** Without commas, which a spreadsheet would take for text. */
function rupees(paise: number): string {
  return formatAmount(paise).replaceAll(',', '');
}

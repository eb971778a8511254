import { SERIES_MARKS, splitNumber } from '../../../shared/sale/number.ts';

/** What a scanned or typed number names: a bill or slip, a note, or a voucher. */
export type PaperKind = 'bill' | 'note' | 'voucher';

const BY_MARK: Readonly<Record<string, PaperKind>> = {
  [SERIES_MARKS['small-sale']]: 'bill',
  [SERIES_MARKS['bill-of-supply']]: 'bill',
  [SERIES_MARKS['credit-note']]: 'note',
  [SERIES_MARKS['debit-note']]: 'note',
  [SERIES_MARKS['commercial-note']]: 'note',
  [SERIES_MARKS['receipt-voucher']]: 'voucher',
  [SERIES_MARKS['refund-voucher']]: 'voucher',
};

/** The kind of paper whose number a text is; nothing for any other text, and for the invoice of a day. */
export function paperKindOf(text: string): PaperKind | undefined {
  const split = splitNumber(text.trim().toUpperCase());
  if (!split) return undefined;
  const [, , mark] = split.series.split('/');
  return mark === undefined ? 'bill' : BY_MARK[mark];
}

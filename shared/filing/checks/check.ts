/** Everything that is looked for; the page has a sentence for each. */
export type CheckCode =
  | 'seller-gstin'
  | 'buyer-gstin'
  | 'buyer-is-seller'
  | 'zone-without-gstin'
  | 'place-missing'
  | 'particulars-missing'
  | 'hsn-missing'
  | 'hsn-shape'
  | 'hsn-short'
  | 'turnover-unknown'
  | 'uqc-unknown'
  | 'rate-not-legal'
  | 'number-not-portal'
  | 'number-twice'
  | 'series-gap'
  | 'irn-pending'
  | 'shipping-bill-missing'
  | 'day-invoice-missing'
  | 'note-late'
  | 'note-without-bill'
  | 'small-sales-negative'
  | 'casual-outside-days';

/**
 * Something about a return that must be seen before it goes out: an `error` the portal would refuse, a `warning` an
 * accountant must know of.
 */
export interface Check {
  readonly code: CheckCode;
  readonly severity: 'error' | 'warning';
  /** Number of the document it is about, or of the first of several. */
  readonly document?: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

export function error(code: CheckCode, document?: string, params?: Check['params']): Check {
  return { code, severity: 'error', ...(document !== undefined && { document }), ...(params && { params }) };
}

export function warning(code: CheckCode, document?: string, params?: Check['params']): Check {
  return {
    code,
    severity: 'warning',
    ...(document !== undefined && { document }),
    ...(params && { params }),
  };
}

/** One kind of look at the documents of a period, as they are read. */
export interface Look<Of> {
  add(one: Of): void;
  /** What was found, in the order in which it was. */
  found(): readonly Check[];
}

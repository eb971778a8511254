/** Where receipts are designed. */
export const RECEIPT_DESIGN = '/settings/receipt/design';
/** The section it is reached from. */
export const RECEIPT_SECTION = '/settings/receipt';

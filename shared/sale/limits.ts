/** What of a sale the limits look at. Paise. */
export interface LimitedSale {
  readonly cash: number;
  /** Cash taken from the same person earlier this day. */
  readonly cashSameDay: number;
  readonly total: number;
  readonly taxable: number;
  /** Whether the buyer has a GSTIN. */
  readonly registered: boolean;
  /** Whether the goods are carried into another State. */
  readonly interStateMovement: boolean;
  readonly invoiceAsked: boolean;
}

export interface Limits {
  /** So much cash may not be taken: Income-tax Act, 2025, s.186 (formerly s.269ST). */
  readonly cashBarred: boolean;
  /** PAN, or a declaration in its place, is to be written down: Income-tax Rules, goods above Rs 2,00,000. */
  readonly panNeeded: boolean;
  /** Name, address and State of a buyer without GSTIN are to stand on the bill: CGST Rule 46(e). */
  readonly addressNeeded: boolean;
  /** Goods need an e-way bill: CGST Rule 138(1). Intra-State limits differ by State and are not known here. */
  readonly ewayNeeded: boolean;
  /** No invoice of its own is needed, one for the day will do: CGST Act s.31(3)(b). */
  readonly mayConsolidate: boolean;
}

/** Cash of this much or more, in paise, may not be taken of one person in a day. Splitting a sale does not help. */
export const CASH_BAR = 2_00_000_00;
const PAN_ABOVE = 2_00_000_00;
const ADDRESS_FROM = 50_000_00;
const EWAY_ABOVE = 50_000_00;
const CONSOLIDATE_BELOW = 200_00;

export function limitsOf(sale: LimitedSale): Limits {
  return {
    cashBarred: sale.cash + sale.cashSameDay >= CASH_BAR,
    panNeeded: sale.total > PAN_ABOVE,
    addressNeeded: !sale.registered && sale.taxable >= ADDRESS_FROM,
    ewayNeeded: sale.interStateMovement && sale.total > EWAY_ABOVE,
    mayConsolidate: !sale.registered && !sale.invoiceAsked && sale.total < CONSOLIDATE_BELOW,
  };
}

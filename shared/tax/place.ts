/** State codes of the sale. `recorded` is written on the bill, `delivery` is where goods are sent. */
export interface Place {
  readonly supplier: string;
  readonly recorded?: string;
  readonly delivery?: string;
}

/**
 * State code whose tax a sale of goods to a person without GSTIN bears: where goods are sent, else the State
 * written on the bill, else the seller's own (IGST Act s.10(1)(ca), Circular 209/3/2024). A State written down
 * for any other purpose changes the tax, so nothing else may fill `recorded`.
 */
export function placeOfSupply({ supplier, recorded, delivery }: Place): string {
  return delivery ?? recorded ?? supplier;
}

/** Whether integrated tax is charged in place of central and State tax (IGST Act s.7). */
export function isInterState(supplierState: string, placeOfSupply: string): boolean {
  return supplierState !== placeOfSupply;
}

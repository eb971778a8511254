import { STATES } from '../tax/states.ts';

/** Name of a State by its code, in English; the code itself where it is not one. */
export function stateName(code: string): string {
  return STATES.get(code)?.english ?? code;
}

/** What the State's half of the tax is called there. */
export function stateTaxName(code: string): 'SGST' | 'UTGST' {
  return STATES.get(code)?.unionTerritoryTax ? 'UTGST' : 'SGST';
}

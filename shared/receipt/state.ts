import { STATES } from '../tax/states.ts';

/** What the State's half of the tax is called there. */
export function stateTaxName(code: string): 'SGST' | 'UTGST' {
  return STATES.get(code)?.unionTerritoryTax ? 'UTGST' : 'SGST';
}

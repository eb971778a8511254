import type { TaxClass, TaxCondition, TaxTable } from './class.ts';

/** What is known of goods and outlet. `undefined`: nobody said otherwise than the class supposes. */
export interface Conditions {
  readonly handicraft?: boolean | undefined;
  readonly prepacked?: boolean | undefined;
  readonly khadiOutlet: boolean;
}

/** Whether a condition holds. Only the outlet must prove its own. */
export function holds(condition: TaxCondition, { handicraft, prepacked, khadiOutlet }: Conditions): boolean {
  switch (condition.kind) {
    case 'khadi-outlet':
      return khadiOutlet;
    case 'handicraft':
      return handicraft !== false;
    case 'prepacked':
      return prepacked !== false;
    case 'loose':
      return prepacked !== true;
  }
}

/**
 * The class whose rate applies: the named one, or where its condition does not hold the one it points to, and so on.
 * Nothing where a class is not in the table, or classes point in a ring.
 */
export function classThatHolds(table: TaxTable, id: string, conditions: Conditions): TaxClass | undefined {
  const seen = new Set<string>();
  let current = table.get(id);
  while (current?.condition && !holds(current.condition, conditions)) {
    if (seen.has(current.id)) return undefined;
    seen.add(current.id);
    current = table.get(current.condition.otherwise);
  }
  return current;
}

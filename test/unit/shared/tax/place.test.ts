import { describe, expect, it } from 'vitest';
import { isInterState, placeOfSupply } from '../../../../shared/tax/place.ts';
import { CENTRE, isState, OTHER_COUNTRIES, RETIRED_STATES, STATES } from '../../../../shared/tax/states.ts';
import cases from '../../../fixtures/tax-cases.json' with { type: 'json' };

describe('placeOfSupply', () => {
  it.each(cases.places)('puts $about', ({ supplier, recorded, delivery, place, interState }) => {
    const found = placeOfSupply({ supplier, recorded, delivery });
    expect(found).toBe(place);
    expect(isInterState(supplier, found)).toBe(interState);
  });
});

describe('states', () => {
  it('are the thirty-six and Other Territory, in order of code', () => {
    expect(STATES.size).toBe(37);
    expect([...STATES.keys()]).toEqual([...STATES.keys()].sort());
    expect(STATES.get('23')).toEqual({
      code: '23',
      english: 'Madhya Pradesh',
      hindi: 'मध्य प्रदेश',
      unionTerritoryTax: false,
    });
  });

  it('hold no retired code, no foreign country and no Centre', () => {
    for (const code of [...RETIRED_STATES.keys(), OTHER_COUNTRIES, CENTRE]) expect(isState(code)).toBe(false);
    for (const successor of RETIRED_STATES.values()) expect(isState(successor)).toBe(true);
  });

  it('charge UTGST only where there is no legislature', () => {
    const territories = [...STATES.values()]
      .filter((state) => state.unionTerritoryTax)
      .map((state) => state.code);
    expect(territories).toEqual(['04', '26', '31', '35', '38', '97']);
  });
});

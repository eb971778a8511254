import { describe, expect, it } from 'vitest';
import { isInterState, placeOfSupply } from '../../../../shared/tax/place.ts';
import { CENTRE, isState, OTHER_COUNTRIES, RETIRED_STATES, STATES } from '../../../../shared/tax/states.ts';

describe('placeOfSupply', () => {
  it('is where goods are sent, else the State on the bill, else the seller’s', () => {
    expect(placeOfSupply({ supplier: '23', recorded: '10', delivery: '27' })).toBe('27');
    expect(placeOfSupply({ supplier: '23', recorded: '10' })).toBe('10');
    expect(placeOfSupply({ supplier: '23' })).toBe('23');
    expect([isInterState('23', '10'), isInterState('23', '23')]).toEqual([true, false]);
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

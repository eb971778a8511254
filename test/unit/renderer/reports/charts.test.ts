import { describe, expect, it } from 'vitest';
import { salesByDay, taxByRate } from '../../../../renderer/features/reports/registers/charts.ts';
import { createTaxRegister } from '../../../../shared/filing/registers/tax-register.ts';
import { glass, saree, sold } from '../../../fixtures/filing.ts';
import { kurta, line } from '../../../fixtures/till.ts';

function rows() {
  const register = createTaxRegister();
  register.add(sold({ lines: [line(saree), line(kurta)] }, { serial: 1, day: '2026-11-02' }));
  register.add(sold({ lines: [line(saree), line(glass)] }, { serial: 2, day: '2026-11-03' }));
  return register.table().rows;
}

describe('pictures of the tax register', () => {
  it('add up what each day came to with tax', () => {
    expect(salesByDay(rows(), (day) => `day ${day}`)).toEqual([
      { key: '2026-11-02', name: 'day 2026-11-02', label: '2', paise: 7200_00 },
      { key: '2026-11-03', name: 'day 2026-11-03', label: '3', paise: 4620_00 },
    ]);
  });

  it('add up the tax of each rate, lowest first, and leave goods without tax out', () => {
    expect(taxByRate(rows()).map(({ name, paise }) => [name, paise])).toEqual([
      ['5%', 428_56],
      ['18%', 411_86],
    ]);
  });

  it('name only so many days that the names do not run into each other', () => {
    const many = Array.from({ length: 30 }, (_, index) => [
      `2026-11-${String(index + 1).padStart(2, '0')}`,
      500,
      0,
      0,
      0,
      0,
      0,
      100,
    ]);
    const named = salesByDay(many, (day) => day).filter(({ label }) => label !== '');
    expect(named.map(({ label }) => label).slice(0, 3)).toEqual(['1', '3', '5']);
  });
});

import { describe, expect, it } from 'vitest';
import { collectedAtSource } from '../../../../shared/tax/tcs.ts';

describe('collectedAtSource', () => {
  it('is half a per cent from 10 July 2024', () => {
    expect(collectedAtSource(1_00_000_00, false, '2024-07-10')).toEqual({
      cgst: 250_00,
      sgst: 250_00,
      igst: 0,
    });
    expect(collectedAtSource(1_00_000_00, true, '2024-07-10')).toEqual({ cgst: 0, sgst: 0, igst: 500_00 });
  });

  it('was one per cent the day before', () => {
    expect(collectedAtSource(1_00_000_00, true, '2024-07-09').igst).toBe(1000_00);
    expect(collectedAtSource(1_00_000_00, false, '2024-07-09').cgst).toBe(500_00);
  });

  it('rounds each head half up by itself', () => {
    expect(collectedAtSource(200, false, '2026-11-01')).toEqual({ cgst: 1, sgst: 1, igst: 0 });
    expect(collectedAtSource(100, true, '2026-11-01').igst).toBe(1);
    expect(collectedAtSource(99, true, '2026-11-01').igst).toBe(0);
  });
});

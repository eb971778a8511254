import { describe, expect, it } from 'vitest';
import {
  againProblem,
  isGoodPin,
  pinProblem,
} from '../../../../renderer/features/settings/people/new-pin.ts';

describe('a new PIN', () => {
  it('has four to eight digits', () => {
    for (const pin of ['', '258', '123456789', '25a0']) expect(pinProblem(pin)?.code).toBe('pin-too-short');
  });

  it('is none that everyone tries first', () => {
    for (const pin of ['0000', '1234', '98765']) expect(pinProblem(pin)?.code).toBe('pin-weak');
    expect(pinProblem('2580')).toBeUndefined();
  });

  it('is given twice', () => {
    expect(againProblem({ pin: '2580', again: '2581' })?.code).toBe('pin-differs');
    expect(isGoodPin({ pin: '2580', again: '2580' })).toBe(true);
    expect(isGoodPin({ pin: '2580', again: '' })).toBe(false);
    expect(isGoodPin({ pin: '1111', again: '1111' })).toBe(false);
  });
});

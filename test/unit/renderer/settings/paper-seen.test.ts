import { describe, expect, it } from 'vitest';
import { newPrinter } from '../../../../renderer/features/settings/printers/draft.ts';
import { learnedFrom, widthToTry } from '../../../../renderer/features/settings/printers/paper-seen.ts';

describe('what a test page teaches', () => {
  it('is a narrower paper where the row runs over, a wider one where it ends early', () => {
    expect([widthToTry(48, 'runs-over'), widthToTry(42, 'runs-over')]).toEqual([42, 32]);
    expect([widthToTry(32, 'ends-early'), widthToTry(42, 'ends-early')]).toEqual([42, 48]);
    expect(widthToTry(42, 'fits')).toBe(42);
  });

  it('is nothing beyond the narrowest and the widest', () => {
    expect([widthToTry(32, 'runs-over'), widthToTry(48, 'ends-early')]).toEqual([undefined, undefined]);
  });

  it('is whether it cuts, and leaves alone what nobody looked at', () => {
    const draft = newPrinter('p', 'Counter');
    expect(learnedFrom(draft, { row: 'runs-over', cut: false })).toEqual({
      ...draft,
      columns: 42,
      cut: false,
    });
    expect(learnedFrom(draft, { drawer: 'pin-5' })).toEqual({ ...draft, drawer: 'pin-5' });
    expect(learnedFrom({ ...draft, drawer: 'pin-2' }, { drawer: 'none' }).drawer).toBe('none');
    expect(learnedFrom(draft, {})).toEqual(draft);
  });
});

import { describe, expect, it } from 'vitest';
import type { KeyStroke } from '../../../../renderer/data/scanner/stroke.ts';
import { endOfScan, gapOf, TEST_CODE } from '../../../../renderer/features/settings/scanner/trace.ts';

/** The keys of the test code, `gap` ms apart, without the Enter, as a field hears them. */
function typed(gap: number): KeyStroke[] {
  return [...TEST_CODE].map((key, index) => ({
    ...endOfScan(1000 + index * gap),
    key,
    code: /\d/.test(key) ? `Digit${key}` : `Key${key}`,
    shiftKey: /[A-Z]/.test(key),
  }));
}

describe('learning a scanner', () => {
  it('reads the code again with the Enter that the scan took away', () => {
    expect(gapOf([...typed(10), endOfScan(1100)])).toEqual({ ok: true, value: 50 });
  });

  it('leaves room for a slow one', () => {
    const gap = gapOf([...typed(30), endOfScan(1300)]);
    expect(gap.ok && gap.value).toBe(60);
  });

  it('says what is wrong with one that cannot be told from a person, or ends its codes with nothing', () => {
    const slow = gapOf([...typed(120), endOfScan(1000 + 10 * 120)]);
    expect(!slow.ok && slow.error.code).toBe('scanner-too-slow');
    const endless = gapOf(typed(10));
    expect(!endless.ok && endless.error.code).toBe('scanner-no-end');
  });
});

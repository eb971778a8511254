import { describe, expect, it } from 'vitest';
import { learnScanner } from '../../../../renderer/data/scanner/learn.ts';
import { WEDGE_DEFAULTS } from '../../../../renderer/data/scanner/wedge.ts';
import { BLUETOOTH, endOf, keysOf, stroke } from './traces.ts';

const EAN = '8901030723612';

describe('learning a scanner from one scan', () => {
  it('keeps the defaults for a quick one and gives a slow one room', () => {
    expect(learnScanner(keysOf(`${EAN}\n`, { gap: 6 }), EAN)).toEqual({ ok: true, value: WEDGE_DEFAULTS });
    expect(learnScanner(keysOf(`${EAN}\n`, { gap: 30 }), EAN)).toEqual({
      ok: true,
      value: { maxGap: 60, minLength: 4 },
    });
    expect(learnScanner(keysOf(`${EAN}\t`, { gap: BLUETOOTH }), EAN)).toEqual({
      ok: true,
      value: { maxGap: 70, minLength: 4 },
    });
    expect(learnScanner(keysOf(`${EAN}\n`, { gap: 62 }), EAN)).toEqual({
      ok: true,
      value: { maxGap: 70, minLength: 4 },
    });
  });

  it('finds the prefix key, and with it reads a scanner as slow as a person', () => {
    const trace = [stroke('F9', 980), ...keysOf(`${EAN}\n`, { gap: 110 })];
    expect(learnScanner(trace, EAN)).toMatchObject({ ok: true, value: { prefix: 'F9' } });
  });

  it.each([
    ['nothing was scanned', [], 'scanner-silent'],
    ['the code has no end', keysOf(EAN, { gap: 6 }), 'scanner-no-end'],
    ['it is as slow as a person', keysOf(`${EAN}\n`, { gap: 95 }), 'scanner-too-slow'],
    ['it reads something else', keysOf('890103072361\n', { gap: 6 }), 'scanner-misread'],
  ])('says so when %s', (_, trace, code) => {
    expect(learnScanner(trace, EAN)).toMatchObject({ ok: false, error: { code } });
  });

  it('does not take two readings for one', () => {
    const once = keysOf(`${EAN}\n`, { gap: 6 });
    const twice = [...once, ...keysOf(`${EAN}\n`, { gap: 6, startAt: endOf(once) + 40 })];
    expect(learnScanner(twice, EAN)).toMatchObject({ ok: false, error: { code: 'scanner-misread' } });
  });
});

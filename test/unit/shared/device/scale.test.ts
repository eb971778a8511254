import { describe, expect, it } from 'vitest';
import { createScaleReader } from '../../../../shared/device/scale.ts';

const read = (text: string) =>
  createScaleReader('line').read(Uint8Array.from(text, (sign) => sign.charCodeAt(0)));

describe('the lines of a scale', () => {
  it.each([
    ['ST,GS,+  1.234kg\r\n', 1_234_000],
    ['ST,NT,+ 12.5g\r\n', 12_500],
    ['ST,GS,   0.000kg\n', 0],
    ['st,gs,+0.0455kg\r', 45_500],
  ])('%j is so many thousandths of a gram', (text, milligrams) => {
    expect(read(text)).toEqual([{ milligrams }]);
  });

  it.each([
    'US,GS,+  1.234kg\r\n',
    'OL,GS,+  9.999kg\r\n',
    'ST,GS,-  0.012kg\r\n',
    'ST,GS,+  1.234lb\r\n',
    'ST,GS,+  1.2 34kg\r\n',
    'ST,GS,+  1.234kg ?\r\n',
    'ST,GS,+  1.234kg',
  ])('%j is no weight', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('is lost for one line only when it never ends', () => {
    expect(read(`${'x'.repeat(500)}ST,GS,+  1.000kg\r\nST,GS,+  2.000kg\r\n`)).toEqual([
      { milligrams: 2_000_000 },
    ]);
  });
});

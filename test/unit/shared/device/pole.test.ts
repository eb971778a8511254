import { describe, expect, it } from 'vitest';
import { POLE_WIDTH, poleBytes, poleLine } from '../../../../shared/device/pole.ts';

const textOf = (bytes: Uint8Array) => String.fromCharCode(...bytes);

describe('a pole display', () => {
  it('gets two whole lines, each by its command', () => {
    const bytes = poleBytes('esc-u', { top: 'Saree', bottom: 'Total' });
    expect(textOf(bytes)).toBe(`\x1buA${'Saree'.padEnd(20)}\r\x1buB${'Total'.padEnd(20)}\r`);
    expect(textOf(poleBytes('cd5220', { top: '', bottom: '' }))).toBe(
      `\x1bQA${' '.repeat(20)}\r\x1bQB${' '.repeat(20)}\r`,
    );
  });

  it('gets no byte that it has no sign for, and no command in a name', () => {
    const bytes = poleBytes('esc-u', { top: 'साड़ी\x1b\r₹', bottom: 'é'.repeat(40) });
    expect([...bytes].filter((byte) => byte > 0x7e)).toEqual([]);
    expect([...bytes].filter((byte) => byte === 0x1b)).toHaveLength(2);
    expect(bytes).toHaveLength(2 * (3 + POLE_WIDTH + 1));
  });

  it('shows an amount whole and as much of the word as there is room for', () => {
    expect(poleLine('Chanderi silk-cotton saree', 6_850_00)).toBe('Chanderi si 6,850.00');
    expect(poleLine('Total', 12_34_567_89)).toBe('Total   12,34,567.89');
  });
});

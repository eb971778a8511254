import { create } from 'qrcode';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFaces } from '../../../../electron/host/documents/faces.ts';
import { PdfFile } from '../../../../electron/host/documents/pdf-file.ts';
import { drawQr } from '../../../../electron/host/documents/qr.ts';
import { scriptRuns } from '../../../../electron/host/documents/script-runs.ts';
import {
  createTypesetter,
  type Piece,
  type Typesetter,
} from '../../../../electron/host/documents/typesetter.ts';

describe('runs of one script', () => {
  it.each([
    ['GSTIN 23', ['latin GSTIN 23']],
    ['₹1,250', ['latin-ext ₹', 'latin 1,250']],
    ['मध्य प्रदेश (23)', ['devanagari मध्य प्रदेश', 'latin  (23)']],
    ['टी.टी. नगर', ['devanagari टी', 'latin .', 'devanagari टी', 'latin . ', 'devanagari नगर']],
    ['र्‍य', ['devanagari र्‍य']],
    ['', []],
  ])('of %s', (text, runs) => {
    expect(scriptRuns(text).map((run) => `${run.script} ${run.text}`)).toEqual(runs);
  });

  it('lose no letter', () => {
    const text = 'Rāga – चंदेरी साड़ी (Saree) ₹500/- का दाम।  2 नग';
    expect(
      scriptRuns(text)
        .map((run) => run.text)
        .join(''),
    ).toBe(text);
  });
});

describe('setting', () => {
  let setter: Typesetter;
  const piece = (text: string): Piece => ({ text, size: 10, colour: '#000000' });
  const textOf = (pieces: readonly Piece[]) => pieces.map((each) => each.text).join('');

  beforeAll(async () => {
    const file = new PdfFile({ title: '', author: '', at: 0 }, await readFaces());
    file.addPage();
    setter = createTypesetter(file);
  });

  it('joins letters into conjuncts and puts marks on them', () => {
    const apart = ['क', '्', 'ष', 'त', '्', 'र'].reduce((sum, each) => sum + setter.measure(piece(each)), 0);
    expect(setter.measure(piece('क्षत्र'))).toBeLessThan(apart * 0.7);
    expect(setter.measure(piece('र्म'))).toBeLessThan(setter.measure(piece('रम')));
  });

  it('breaks at spaces, keeps every word and no line is too wide', () => {
    const text = 'Chanderi silk saree with zari border, woven in Chanderi चंदेरी सिल्क साड़ी, ज़री किनारी सहित';
    const lines = setter.breakLines([piece(text)], 120);
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.map((line) => textOf(line.pieces)).join(' ')).toBe(text);
    for (const line of lines) expect(line.width).toBeLessThanOrEqual(120.01);
  });

  it('tears a word that has no room on a line, but never a letter from its signs', () => {
    const word = 'किंकर्तव्यविमूढ़'.repeat(4);
    const lines = setter.breakLines([piece(word)], 60);
    expect(lines.map((line) => textOf(line.pieces)).join('')).toBe(word);
    for (const line of lines) expect(textOf(line.pieces)).toMatch(/^[\u0904-\u0939\u0958-\u0961]/);
  });

  it('keeps figures equally wide, so that columns stand', () => {
    expect(setter.measure(piece('1,11,111.11'))).toBeCloseTo(setter.measure(piece('8,88,888.88')), 5);
  });
});

describe('a QR code', () => {
  it('is drawn dot for dot, with the blank around it', () => {
    const value = 'upi://pay?pa=shop@sbi&am=1.00';
    const { size, data } = create(value, { errorCorrectionLevel: 'M' }).modules;
    const across = size + 8;
    const drawn = new Set<string>();
    const recorder = {
      save: () => recorder,
      restore: () => recorder,
      fill: () => recorder,
      fillColor: () => recorder,
      rect(x: number, y: number, width: number, height: number) {
        expect(height).toBe(1);
        for (let dot = 0; dot < width; dot++) drawn.add(`${x + dot} ${y}`);
        return recorder;
      },
    };
    drawQr(recorder as unknown as PdfFile, value, { x: 0, y: 0, size: across });
    const dark = Array.from(data, (isDark, index) => ({
      isDark,
      x: index % size,
      y: Math.floor(index / size),
    }))
      .filter(({ isDark }) => isDark)
      .map(({ x, y }) => `${x + 4} ${y + 4}`);
    expect(drawn).toEqual(new Set(dark));
  });
});

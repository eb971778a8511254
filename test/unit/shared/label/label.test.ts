import { describe, expect, it } from 'vitest';
import { fitText } from '../../../../shared/label/fit-text.ts';
import { type LayoutOptions, layoutLabel } from '../../../../shared/label/layout.ts';
import { packedLines, parseNet, unitSalePrice } from '../../../../shared/label/packing.ts';
import { printerResolution } from '../../../../shared/label/resolution.ts';
import { isOnPaper } from '../../../../shared/label/sheet.ts';
import { STANDARD_TEMPLATES, templatesOf } from '../../../../shared/label/standard.ts';
import { storyOf } from '../../../../shared/label/story.ts';
import { barSymbol, ean13Of } from '../../../../shared/label/symbol.ts';
import { type LabelElement, labelTemplateSchema, type TextField } from '../../../../shared/label/template.ts';
import { textOf } from '../../../../shared/label/text.ts';
import { measure, painting, SUBJECT } from '../../../fixtures/labels/sample.ts';

const OPTIONS: LayoutOptions = { resolution: printerResolution(203), measure, smallestLetter: 1 };

function text(field: TextField, changes: Partial<Extract<LabelElement, { kind: 'text' }>> = {}) {
  return {
    id: field,
    kind: 'text' as const,
    x: 0,
    y: 0,
    width: 40,
    height: 5,
    field,
    language: 'label' as const,
    size: 2.6,
    bold: false,
    align: 'left' as const,
    text: { en: '', hi: '' },
    ...changes,
  };
}

function value(result: ReturnType<typeof textOf>): string {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

describe('templates', () => {
  it('are right by their own schema, and every sheet lies on A4', () => {
    for (const template of STANDARD_TEMPLATES) {
      expect(labelTemplateSchema.safeParse(template).error, template.id).toBeUndefined();
      if (template.stock.kind === 'sheet')
        expect(isOnPaper(template.stock, template), template.id).toBe(true);
    }
    expect(new Set(STANDARD_TEMPLATES.map(({ id }) => id)).size).toBe(STANDARD_TEMPLATES.length);
  });

  it('refuse an element outside the label', () => {
    const [template] = STANDARD_TEMPLATES;
    const outside = { ...template, elements: [text('name', { x: 60 })] };
    expect(labelTemplateSchema.safeParse(outside).success).toBe(false);
  });

  it('give way to the one that was changed here, and end with one’s own', () => {
    const [first] = STANDARD_TEMPLATES;
    if (!first) throw new Error('none');
    const changed = { ...first, width: 63 };
    const own = { ...first, id: 'own' };
    const all = templatesOf({ templates: [own, changed] });
    expect(all[0]).toBe(changed);
    expect(all.at(-1)).toBe(own);
    expect(all).toHaveLength(STANDARD_TEMPLATES.length + 1);
  });
});

describe('texts', () => {
  it('stand in the language of the label, or the other one, and are not said twice', () => {
    expect(value(textOf(text('name'), { ...SUBJECT, language: 'hi' }))).toBe(painting.nameHindi);
    expect(value(textOf(text('name', { language: 'other' }), { ...SUBJECT, language: 'hi' }))).toBe(
      painting.nameEnglish,
    );
    const nameless = { ...SUBJECT, language: 'hi' as const, item: { ...painting, nameHindi: '' } };
    expect(value(textOf(text('name'), nameless))).toBe(painting.nameEnglish);
    expect(value(textOf(text('name', { language: 'other' }), nameless))).toBe('');
    expect(value(textOf(text('maker'), { ...SUBJECT, language: 'hi' }))).toBe('कारीगर: Dulari Devi');
    expect(value(textOf(text('mrp'), SUBJECT))).toBe('MRP ₹1,600.00 (incl. of all taxes)');
  });

  it('get smaller type, then an ellipsis between letters and never within one', () => {
    const room = { width: 60, height: 24, size: 20, least: 14, bold: false, mayCut: true };
    const broad = (line: string, size: number) =>
      [...new Intl.Segmenter('hi').segment(line)].length * size * 0.5;
    expect(fitText('abcdef', room, broad)).toEqual({ size: 17, lines: ['abcdef'].slice(0, 1) });
    const cut = fitText('क्षत्रियक्षत्रियक्षत्रिय', room, broad);
    expect(cut?.lines).toHaveLength(1);
    expect(cut?.lines[0]).toMatch(/^[\u0900-\u097f]+…$/);
    const kept = [...new Intl.Segmenter('hi').segment(cut?.lines[0]?.slice(0, -1) ?? '')].map(
      ({ segment }) => segment,
    );
    expect('क्षत्रियक्षत्रियक्षत्रिय'.startsWith(kept.join(''))).toBe(true);
    expect(fitText('abcdefghijkl', { ...room, mayCut: false }, broad)).toBeUndefined();
  });

  it('are refused rather than cut where a part would be wrong: a price, a declaration', () => {
    const template = { width: 10, height: 4, elements: [text('price', { width: 4, height: 4 })] };
    const layout = layoutLabel(template, SUBJECT, OPTIONS);
    expect(layout.ok || layout.error.code).toBe('label-text-too-long');
  });
});

describe('a package', () => {
  it('declares packer, commodity, net quantity, month, MRP, unit price and care', () => {
    const packing = SUBJECT.packing && { ...SUBJECT.packing, net: '250 g' };
    const lines = packedLines({ ...painting, mrp: 45000 }, packing, 'en');
    expect(lines.ok && lines.value).toEqual([
      'Made and packed by: Sample Handicrafts Corporation, 1 Sample Road, Bhopal 462003',
      'Commodity: Madhubani painting, fish and lotus',
      'Net quantity: 250 g · Month of manufacture: 11/2026',
      'MRP ₹450.00 (incl. of all taxes) · Unit sale price: ₹1.80/g',
      'Consumer care: Sample Handicrafts Corporation, 0755 000 0000, care@sample.example',
    ]);
  });

  it('is not labelled by half: without MRP, packer or quantity it is refused', () => {
    const { mrp: _, ...unpriced } = painting;
    const codeOf = (result: ReturnType<typeof packedLines>) => !result.ok && result.error.code;
    expect(codeOf(packedLines(unpriced, SUBJECT.packing, 'en'))).toBe('label-mrp-missing');
    expect(codeOf(packedLines(painting, undefined, 'en'))).toBe('label-packer-missing');
    const nameless = SUBJECT.packing && {
      ...SUBJECT.packing,
      packer: { ...SUBJECT.packing.packer, phone: '', email: '' },
    };
    expect(codeOf(packedLines(painting, nameless, 'en'))).toBe('label-packer-missing');
    expect(codeOf(packedLines(painting, SUBJECT.packing && { ...SUBJECT.packing, net: 'some' }, 'en'))).toBe(
      'label-net-unreadable',
    );
  });

  it('says the price of a unit per gram below a kilogram, per kilogram from there, and not where it is the MRP', () => {
    const price = (mrp: number, net: string) => {
      const read = parseNet(net);
      return read.ok ? unitSalePrice(mrp, read.value) : read.error.code;
    };
    expect(price(45000, '250 g')).toBe('₹1.80/g');
    expect(price(90000, '2 kg')).toBe('₹450.00/kg');
    expect(price(90000, '1 kg')).toBeUndefined();
    expect(price(50000, '0.5 kg')).toBe('₹1.00/g');
    expect(price(60000, '12 N')).toBe('₹50.00/N');
    expect(price(60000, '1 N')).toBeUndefined();
    expect(price(60000, '2.5 m')).toBe('₹240.00/m');
  });

  it('has letters no lower than is set, or is refused', () => {
    const template = {
      width: 100,
      height: 40,
      elements: [text('packed', { width: 98, height: 38, size: 2.6 })],
    };
    const layout = layoutLabel(template, SUBJECT, { ...OPTIONS, smallestLetter: 1.5 });
    const sizes = layout.ok ? layout.value.operations.map((one) => (one.kind === 'text' ? one.size : 0)) : [];
    expect(Math.min(...sizes) * 0.714).toBeGreaterThanOrEqual(1.5 * 8);
    const refused = layoutLabel(template, SUBJECT, { ...OPTIONS, smallestLetter: 2 });
    expect(refused.ok || refused.error.code).toBe('label-letters-too-small');
  });
});

describe('symbols', () => {
  it('have no padding of their own, and refuse what they cannot say', () => {
    expect(barSymbol('ean-13', '8901030865275')?.modules).toHaveLength(95);
    expect(barSymbol('code-128', '12345678')?.modules).toHaveLength(79);
    expect(barSymbol('ean-13', '8901030865274')).toBeUndefined();
    expect(barSymbol('code-128', 'हस्त')).toBeUndefined();
  });

  it('take the EAN-13 among the barcodes, a UPC-A in its longer spelling, and no carton', () => {
    expect(ean13Of({ barcodes: ['ABC', '036000291452'] })).toBe('0036000291452');
    expect(ean13Of({ barcodes: ['10012345678902'] })).toBeUndefined();
  });

  it('are refused with a reason where they have no room or the item has none', () => {
    const code = (element: Partial<LabelElement>) => {
      const one = {
        id: 'b',
        kind: 'barcode',
        x: 0,
        y: 0,
        width: 38,
        height: 11,
        symbology: 'auto',
        figures: true,
      };
      const layout = layoutLabel(
        { width: 38, height: 25, elements: [{ ...one, ...element } as LabelElement] },
        SUBJECT,
        OPTIONS,
      );
      return layout.ok ? 'fits' : layout.error.code;
    };
    expect(code({})).toBe('fits');
    expect(code({ width: 20 })).toBe('label-barcode-too-wide');
    expect(code({ height: 7 })).toBe('label-barcode-too-low');
    expect(code({ symbology: 'ean-13' } as Partial<LabelElement>)).toBe('label-no-ean');
    expect(code({ kind: 'qr', content: 'story', width: 10, height: 10 } as Partial<LabelElement>)).toBe(
      'label-qr-too-large',
    );
  });

  it('tell the story of a piece in both languages and leave out what is not known', () => {
    expect(storyOf(painting).split('\n')).toEqual([
      'मधुबनी चित्र, मछली और कमल',
      'Madhubani painting, fish and lotus',
      'कारीगर / Maker: Dulari Devi',
      'गाँव / Village: Ranti, Madhubani',
      'शिल्प / Craft: Madhubani painting',
      'जीआई / GI: Madhubani Paintings',
      'क्र. / No.: MP00123',
    ]);
    expect(storyOf({ ...painting, maker: '', gi: '' })).not.toMatch(/Maker|GI:/);
  });
});

import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFaces } from '../../electron/host/documents/faces.ts';
import { PdfFile } from '../../electron/host/documents/pdf-file.ts';
import { scriptRuns } from '../../electron/host/documents/script-runs.ts';
import { createTypesetter, type Typesetter } from '../../electron/host/documents/typesetter.ts';
import { invoiceDocuments } from '../../shared/document/invoice.ts';
import { formatAmount } from '../../shared/money/format.ts';
import { parseRupees } from '../../shared/money/parse.ts';
import { sum } from '../../shared/sale/sums.ts';
import { blocksOf } from '../fixtures/paper-text.ts';
import { billOf, business, common, GOODS, visitor } from '../fixtures/papers.ts';

const goods = fc.array(
  fc
    .tuple(fc.constantFrom(...GOODS), fc.integer({ min: 10, max: 90_000 }))
    .map(([[english, hindi, hsn, taxClass, , quantity, unit], rupees]) => {
      return [english, hindi, hsn, taxClass, rupees, quantity, unit] as const;
    }),
  { minLength: 1, maxLength: 30 },
);

const text = fc
  .array(
    fc.constantFrom(
      ...['चंदेरी', 'क्षत्रिय', 'ज़री', 'र्‍य', '₹', '1,250.00', 'Saree', '(', ')', '·', ' ', '  ', 'Rāga'],
      ...['।', 'தமிழ்', 'किंकर्तव्यविमूढ़किंकर्तव्यविमूढ़'],
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));

function paiseOf(shown: string): number {
  const parsed = parseRupees(shown.replace('-', ''));
  if (!parsed.ok) throw new Error(`${shown} is no amount`);
  return parsed.value * (shown.startsWith('-') ? -1 : 1);
}

describe('the papers of any bill', () => {
  it('have rows that add up to their last row, and sums that add up to what is paid', () => {
    fc.assert(
      fc.property(goods, fc.constantFrom(undefined, business, visitor), (picked, buyer) => {
        const bill = billOf({ goods: picked, ...(buyer && { buyer }) });
        const papers = invoiceDocuments({ ...common('en'), bill, ...(buyer && { buyer }) });
        const payable = papers.map((paper) => {
          for (const table of blocksOf(paper, 'table')) {
            for (const [column, cell] of (table.totals ?? []).entries()) {
              const figures = table.rows.flatMap((row) => row.carried?.[column] ?? []);
              if (figures.length > 0) expect(cell.text.en).toBe(formatAmount(sum(figures)));
            }
          }
          return paiseOf(blocksOf(paper, 'sums')[0]?.lines.at(-1)?.amount ?? '');
        });
        expect(sum(payable)).toBe(bill.totals.payable);
        expect(papers.length).toBe(bill.exemptNumber === undefined ? 1 : 2);
      }),
    );
  });

  it('show every line once, with the figures that were frozen in it', () => {
    fc.assert(
      fc.property(goods, (picked) => {
        const bill = billOf({ goods: picked, buyer: business });
        const papers = invoiceDocuments({ ...common('en'), bill, buyer: business });
        const shown = papers.flatMap((paper) =>
          (blocksOf(paper, 'table')[0]?.rows ?? []).map((row) => row.cells.at(-1)?.text.en),
        );
        const frozen = bill.lines.map((line) => formatAmount(line.total));
        expect(shown.toSorted()).toEqual(frozen.toSorted());
      }),
    );
  });

  it('have a code for the payment that nobody has confirmed, and for nothing that was paid', () => {
    fc.assert(
      fc.property(goods, fc.option(fc.integer({ min: 100, max: 9_999_999 })), (picked, amount) => {
        const bill = billOf({ goods: picked, buyer: business });
        const openPayment = amount === null ? undefined : { tr: 'MPD1RHE2627A1', amount };
        const papers = invoiceDocuments({
          ...common('en'),
          bill,
          buyer: business,
          ...(openPayment && { openPayment }),
        });
        const links = papers.flatMap((paper) =>
          blocksOf(paper, 'codes').flatMap(({ qr }) => qr?.value ?? []),
        );
        const asked = links.map((link) => new URLSearchParams(link.slice(link.indexOf('?'))));
        expect(asked.map((each) => [each.get('tr'), Math.round(Number(each.get('am')) * 100)])).toEqual(
          openPayment ? [[openPayment.tr, openPayment.amount]] : [],
        );
      }),
    );
  });
});

describe('any text', () => {
  let setter: Typesetter;

  beforeAll(async () => {
    const file = new PdfFile({ title: '', author: '', at: 0 }, await readFaces());
    file.addPage();
    setter = createTypesetter(file);
  });

  it('is cut into runs of one script that give it back', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'grapheme' })), (whole) => {
        const runs = scriptRuns(whole);
        expect(runs.map((run) => run.text).join('')).toBe(whole);
        for (const run of runs) if (run.script === 'devanagari') expect(run.text).toBe(run.text.trim());
      }),
    );
  });

  it('is broken into lines that lose no letter and are not too wide', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 45, max: 300 }), (whole, width) => {
        const lines = setter.breakLines([{ text: whole, size: 8, colour: '#000000' }], width);
        const written = lines.map((line) => line.pieces.map((piece) => piece.text).join('')).join('');
        expect(written.replace(/\s/g, '')).toBe(whole.replace(/\s/g, ''));
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 0.1);
      }),
      { numRuns: 60 },
    );
  });
});

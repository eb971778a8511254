import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type PdfOptions, pdfOf } from '../../../../electron/host/documents/pdf.ts';
import { invoiceDocuments } from '../../../../shared/document/invoice.ts';
import type { Paper, PaperLanguage } from '../../../../shared/document/paper.ts';
import { tableDocument } from '../../../../shared/document/report.ts';
import { voucherDocument } from '../../../../shared/document/voucher.ts';
import { formatAmount, formatRupees } from '../../../../shared/money/format.ts';
import { amountInWords } from '../../../../shared/money/words.ts';
import { blocksOf } from '../../../fixtures/paper-text.ts';
import { billOf, business, common, GOODS, SOLD_AT, visitor, voucherOf } from '../../../fixtures/papers.ts';
import { canReadPdf, pdfFacts, pdfText } from '../../../fixtures/pdf-text.ts';

if (!canReadPdf) console.warn('pdftotext is missing: what PDFs say is not tested. Install poppler-utils.');

const LOGO = readFileSync(join(import.meta.dirname, '../../../../build/icons/128x128.png'));

function mixed(language: PaperLanguage): readonly Paper[] {
  const bill = billOf({ buyer: visitor });
  return invoiceDocuments({ ...common(language), bill, buyer: visitor });
}

function longBill(lines: number): readonly Paper[] {
  const goods = Array.from({ length: lines }, (_, index) => GOODS[index % GOODS.length] ?? fail());
  return invoiceDocuments({ ...common('both'), bill: billOf({ goods }) });
}

/** One space for any room, so that columns can be looked for as they stand. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ');
}

describe.skipIf(!canReadPdf)('a mixed bill of ten lines, read back', () => {
  const bill = billOf({ buyer: visitor });

  describe.each([
    ['en', 'A4'],
    ['both', 'A4'],
    ['en', 'A5'],
    ['both', 'A5'],
  ] as const)('in %s on %s', (language, size) => {
    let text = '';
    beforeAll(async () => {
      text = squeezed(pdfText(await pdfOf(mixed(language), { size, logo: LOGO })).join(' '));
    });

    it('says every particular of the law', () => {
      for (const particular of [
        'INVOICE-CUM-BILL OF SUPPLY',
        'ORIGINAL FOR RECIPIENT',
        'Bhopal 462003',
        '23AAACM1234K1Z5',
        'MPD1/2627/000001',
        '22-11-2026 14:05',
        'Meera Krishnan',
        'Tamil Nadu (33)',
        '22 Lake View Street, Adyar, Chennai 600020',
        'Reverse charge',
        'Authorised signatory',
        'CGST Rule 35',
        amountInWords(bill.totals.payable, 'en'),
        'SBIN0001308',
        'mrignayani@sbi',
        'Page 1 of',
      ]) {
        expect(text).toContain(particular);
      }
    });

    it('shows every frozen figure', () => {
      for (const line of bill.lines) {
        expect(text).toContain(line.hsn);
        for (const paise of [line.price, line.taxable, line.igst, line.total]) {
          expect(text).toContain(formatAmount(paise));
        }
      }
      const { totals } = bill;
      for (const paise of [totals.gross, totals.taxable, totals.igst, totals.total]) {
        expect(text).toContain(formatAmount(paise));
      }
      expect(text).toContain(formatRupees(totals.payable));
      expect(text).toContain(formatAmount(bill.change));
    });
  });
});

describe.skipIf(!canReadPdf)('Hindi', () => {
  const WORDS = [
    'चंदेरी',
    'क्षत्रिय',
    'विश्वकर्मा',
    'सर्वश्री',
    'हस्तशिल्प',
    'द्वितीय',
    'ज़री',
    'मध्य प्रदेश',
    'कृष्ण',
    'ट्रांसपोर्ट',
    'र्‍य',
    'राष्ट्रीय',
    'कर्मियों',
    'ऑर्डर',
    'पाँच',
    'बड़ा (बहुत) घड़ा: ₹1,250.00 मात्र',
  ];

  it.each(['-layout', '-raw'] as const)('is read back letter by letter with %s', async (mode) => {
    const paper = tableDocument({
      language: 'both',
      title: { en: 'Words' },
      period: { en: 'now' },
      issuer: { en: 'Haat' },
      at: SOLD_AT,
      columns: [{ title: { en: 'Word' }, kind: 'text' }],
      rows: WORDS.map((word) => [word]),
    });
    const lines = pdfText(await pdfOf([paper], { size: 'A4' }), mode)
      .join('\n')
      .split('\n')
      .map((line) => line.trim());
    for (const word of WORDS) expect(lines).toContain(word);
  });

  it('of a bill is read back whole', async () => {
    const text = squeezed(pdfText(await pdfOf(mixed('both'), { size: 'A4' })).join(' '));
    const bill = billOf({ buyer: visitor });
    for (const line of bill.lines) expect(text).toContain(line.nameHindi);
    for (const phrase of [
      'बीजक-सह-आपूर्ति बिल',
      'संत रविदास म.प्र. हस्तशिल्प एवं हाथकरघा विकास निगम',
      'मूल प्रति – क्रेता के लिए',
      'आपूर्ति का स्थान',
      'अधिकृत हस्ताक्षरकर्ता',
      amountInWords(bill.totals.payable, 'hi'),
      'पृष्ठ 1 / 1',
    ]) {
      expect(text).toContain(phrase);
    }
  });

  it('stands beside scripts that no face has, and these are read back too', async () => {
    const buyer = { ...visitor, name: 'மீரா Krishnan मीरा' };
    const papers = invoiceDocuments({ ...common('en'), bill: billOf({ buyer }), buyer });
    expect(pdfText(await pdfOf(papers, { size: 'A4' })).join(' ')).toContain('மீரா Krishnan मीरा');
  });

  it('is left out of a paper in English', async () => {
    const text = pdfText(await pdfOf(mixed('en'), { size: 'A4' })).join(' ');
    expect(text).not.toMatch(/[\u0900-\u097f]/);
  });
});

describe('the bytes', () => {
  it.each([
    ['en', 'A4'],
    ['both', 'A5'],
  ] as const)('are the same twice, in %s on %s', async (language, size) => {
    const options: PdfOptions = { size, logo: LOGO, copies: ['original', 'triplicate'] };
    const first = await pdfOf(mixed(language), options);
    const second = await pdfOf(mixed(language), options);
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  it.skipIf(!canReadPdf)('bear the moment of the bill and no other', async () => {
    const { info } = pdfFacts(await pdfOf(mixed('en'), { size: 'A4' }));
    expect(info).toMatch(/CreationDate:\s+2026-11-22T08:35:00Z/);
    expect(info).toMatch(/ModDate:\s+2026-11-22T08:35:00Z/);
  });

  it('are those of every other machine', async () => {
    const paper = voucherDocument({ ...common('both'), voucher: voucherOf('receipt'), buyer: business });
    const bytes = await pdfOf([paper], { size: 'A5', logo: LOGO });
    // Changes with every change of how papers are set, and with nothing else.
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(
      '8198d398b0d67078ee213e48f7da1160492eefefef43755ac7e84b9bb90c4317',
    );
  });

  it('are of no papers refused', async () => {
    await expect(pdfOf([], { size: 'A4' })).rejects.toThrow('no papers');
  });

  it('come without the logo where it is no picture', async () => {
    const bytes = await pdfOf(mixed('en'), { size: 'A4', logo: Buffer.from('not a picture') });
    expect(bytes.length).toBeGreaterThan(10_000);
  });
});

describe.skipIf(!canReadPdf)('pages', () => {
  it.each(['en', 'both'] as const)(
    'are one for a bill of twelve lines in %s, with a logo and an address of delivery',
    async (language) => {
      const twelve = Array.from({ length: 12 }, (_, index) => GOODS[index % GOODS.length] ?? fail());
      const bill = billOf({ goods: twelve, buyer: visitor });
      const papers = invoiceDocuments({ ...common(language), bill, buyer: visitor });
      expect(pdfText(await pdfOf(papers, { size: 'A4', logo: LOGO }))).toHaveLength(1);
    },
  );

  it('of a bill of sixty lines carry sums over, repeat the head and count themselves', async () => {
    const papers = longBill(60);
    const pages = pdfText(await pdfOf(papers, { size: 'A4' })).map(squeezed);
    expect(pages.length).toBeGreaterThan(2);
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(`Page ${index + 1} of ${pages.length}`);
      expect(page).toContain('MPD1/2627/000001');
      expect(page).toContain('Taxable value');
    }
    const carried = pages.slice(0, -1).map((page) => /Carried over [^\d]*([\d,. ]+)/.exec(page)?.[1]?.trim());
    const brought = pages.slice(1).map((page) => /Brought forward [^\d]*([\d,. ]+)/.exec(page)?.[1]?.trim());
    for (const [index, sums] of carried.entries()) {
      expect(sums).toBeTruthy();
      expect(brought[index]?.startsWith(sums ?? '-')).toBe(true);
    }
  });

  it('carry the true sum of the lines above', async () => {
    const papers = longBill(60);
    const [first = ''] = pdfText(await pdfOf(papers, { size: 'A4' }));
    const rows = blocksOf(papers[0] ?? fail(), 'table')[0]?.rows ?? [];
    const shown = first.split('\n').filter((line) => /^\s*\d+ .* (PCS|MTR|SET|PRS) /.test(line)).length;
    const amount = rows.slice(0, shown).reduce((sum, row) => sum + (row.carried?.at(-1) ?? 0), 0);
    const line = first.split('\n').find((each) => each.includes('Carried over')) ?? '';
    expect(shown).toBeGreaterThan(10);
    expect(line.trim().endsWith(formatAmount(amount))).toBe(true);
  });

  it('come once for every copy, each marked', async () => {
    const bill = billOf({ goods: GOODS.slice(0, 6), buyer: business });
    const papers = invoiceDocuments({ ...common('en'), bill, buyer: business });
    const copies = ['original', 'duplicate', 'triplicate', 'extra'] as const;
    const pages = pdfText(await pdfOf(papers, { size: 'A4', copies }));
    expect(pages).toHaveLength(4);
    for (const [index, mark] of [
      'ORIGINAL FOR RECIPIENT',
      'DUPLICATE FOR TRANSPORTER',
      'TRIPLICATE FOR SUPPLIER',
      'EXTRA COPY',
    ].entries()) {
      expect(pages[index]).toContain(mark);
      expect(pages[index]).toContain('Page 1 of 1');
    }
  });

  it('have the size that was asked for, and hold their faces', async () => {
    const a5 = pdfFacts(await pdfOf(mixed('both'), { size: 'A5' }));
    expect(a5.info).toMatch(/Page size:\s+419\.\d+ x 595\.\d+ pts/);
    expect(a5.info).toContain('INVOICE-CUM-BILL OF SUPPLY MPD1/2627/000001');
    expect(pdfFacts(await pdfOf(mixed('both'), { size: 'A4' })).info).toContain('A4');
    const faces = a5.fonts.trim().split('\n').slice(2);
    expect(faces.length).toBeGreaterThanOrEqual(5);
    for (const face of faces) expect(face).toMatch(/yes yes yes/);
  });
});

function fail(): never {
  throw new Error('there is none');
}

import { describe, expect, it } from 'vitest';
import { dayInvoiceDocument } from '../../../../shared/document/day-invoice.ts';
import { documentFileName } from '../../../../shared/document/file-name.ts';
import { noteDocument } from '../../../../shared/document/note.ts';
import { tableDocument } from '../../../../shared/document/report.ts';
import { voucherDocument } from '../../../../shared/document/voucher.ts';
import { blocksOf, paperText } from '../../../fixtures/paper-text.ts';
import { business, common, dayInvoice, noteOf, SOLD_AT, voucherOf } from '../../../fixtures/papers.ts';

describe('a note', () => {
  it('bears the particulars of Rule 53(1A)', () => {
    const note = noteOf('credit');
    const paper = noteDocument({ ...common('both'), note, buyer: business });
    const text = paperText(paper);
    expect(paper.title).toEqual({ en: 'CREDIT NOTE', hi: 'क्रेडिट नोट' });
    for (const particular of [
      'MPD1/2627/C00001',
      'MPD1/2627/000001 · 20-11-2026',
      'Colour runs',
      '23AABCK5678L1Z2 (not verified)',
      'Kshatriya & Sons Handicrafts Pvt. Ltd.',
      'CGST',
      'Balance kept on this note',
      'Authorised signatory',
    ]) {
      expect(text).toContain(particular);
    }
  });

  it('says of a debit note that it is to be paid', () => {
    const paper = noteDocument({ ...common('en'), note: noteOf('debit') });
    expect(paper.title.en).toBe('DEBIT NOTE');
    expect(blocksOf(paper, 'sums')[0]?.lines.at(-1)?.label.en).toBe('Payable');
  });

  it('shows no tax where none is moved', () => {
    const text = paperText(noteDocument({ ...common('en'), note: noteOf('commercial') }));
    expect(text).toContain('Not a credit note under GST');
    expect(text).not.toMatch(/CGST|Taxable value/);
  });
});

describe('a voucher', () => {
  it('bears the particulars of Rule 50, with the rate and no tax', () => {
    const paper = voucherDocument({ ...common('both'), voucher: voucherOf('receipt'), buyer: business });
    const text = paperText(paper);
    expect(paper.title.en).toBe('RECEIPT VOUCHER');
    for (const particular of [
      'Six Chanderi sarees',
      '10,000.00',
      '5%',
      '0.00',
      'Place of supply',
      '66/2017',
    ]) {
      expect(text).toContain(particular);
    }
  });

  it('names the voucher that a refund is against, Rule 51', () => {
    const paper = voucherDocument({ ...common('en'), voucher: voucherOf('refund') });
    expect(paper.title.en).toBe('REFUND VOUCHER');
    expect(paperText(paper)).toContain('MPD1/2627/R00001 · 22-11-2026');
  });
});

describe('the invoice of a day', () => {
  it('names the slips that stand in it and sums them by HSN', () => {
    const paper = dayInvoiceDocument({ ...common('both'), invoice: dayInvoice });
    const text = paperText(paper);
    expect(text).toContain('14 sales below Rs 200 on 22-11-2026, slips MPD1/2627/T00001 to MPD1/2627/T00014');
    expect(text).toContain('₹2,400.00');
    expect(text).toContain('Exempt value');
    expect(blocksOf(paper, 'table')[0]?.rows).toHaveLength(2);
  });
});

describe('a report', () => {
  const report = {
    language: 'both' as const,
    title: { en: 'Day book', hi: 'दैनिक बही' },
    period: { en: 'November 2026', hi: 'नवंबर 2026' },
    issuer: { en: 'Mrignayani', hi: 'मृगनयनी' },
    at: SOLD_AT,
    columns: [
      { title: { en: 'Number' }, kind: 'code' as const },
      { title: { en: 'Buyer' }, kind: 'text' as const },
      { title: { en: 'Total' }, kind: 'money' as const },
    ],
    rows: [
      ['MPD1/2627/000001', '', 1_234_56],
      ['MPD1/2627/000002', { en: 'Customer', hi: 'ग्राहक' }, -34_56],
    ],
  };

  it('sums its columns of money where nobody says another sum', () => {
    const table = blocksOf(tableDocument(report), 'table')[0];
    expect(table?.totals?.map(({ text }) => text.en)).toEqual(['Total', '', '1,200.00']);
    expect(table?.rows[0]?.carried).toEqual([undefined, undefined, 123456]);
  });

  it('takes the sums it is given', () => {
    const table = blocksOf(tableDocument({ ...report, totals: ['All', '', 5_00] }), 'table')[0];
    expect(table?.totals?.map(({ text }) => text.en)).toEqual(['All', '', '5.00']);
  });
});

describe('a file name', () => {
  it.each([
    ['MPD1/2627/000001', 'bill', 'bill-MPD1-2627-000001.pdf'],
    ['MPD1/2627/C00001', 'note', 'note-MPD1-2627-C00001.pdf'],
    ['../../etc: "x"', 'report', 'report-etc-x.pdf'],
    ['दैनिक', 'report', 'report.pdf'],
  ] as const)('of %s', (number, kind, name) => {
    expect(documentFileName(number, kind)).toBe(name);
  });
});

import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Client } from '../../../../shared/contract/define.ts';
import type { Haat } from '../../../../shared/contract/haat.ts';
import { STANDARD_TEMPLATES } from '../../../../shared/label/standard.ts';
import type { LabelLanguage } from '../../../../shared/receipt/printer.ts';
import { must, startTestHost, type TestHost, value } from '../../../fixtures/host.ts';
import { DECODERS } from '../../../fixtures/labels/decode.ts';
import { painting } from '../../../fixtures/labels/sample.ts';
import { PRINTER } from '../../../fixtures/printer/sample.ts';
import { startVirtualPrinter, type VirtualPrinter } from '../../../fixtures/printer/virtual-printer.ts';
import { setUp } from '../../../fixtures/till.ts';

let running: TestHost;
let page: Client<Haat>;
let printer: VirtualPrinter;

beforeEach(async () => {
  printer = await startVirtualPrinter('never-answers');
  running = await startTestHost();
  page = running.page();
  await must(page, setUp, { pin: '2580' });
  const connection = { kind: 'network' as const, host: '127.0.0.1', port: printer.port };
  await must(page, { kind: 'settings.change', settings: { printers: [{ ...PRINTER, connection }] } });
  await must(page, { kind: 'items.save', items: [painting], source: 'test' });
});
afterEach(async () => {
  await running.close();
  await printer.close();
});

function wish(language: LabelLanguage, base64: string) {
  return {
    jobId: randomUUID(),
    printer: PRINTER.id,
    label: { language, dpi: 203 as const },
    gap: 3,
    pitch: 28,
    title: '2 × Painting',
    rows: [{ width: 20, height: 8, base64, copies: 2 }],
  };
}

const PICTURE = Buffer.from(Array.from({ length: 24 }, (_, at) => (at % 3 === 2 ? 0x50 : at * 7))).toString(
  'base64',
);

describe('printing labels', () => {
  it.each(['tspl', 'zpl', 'epl'] as const)(
    'sends %s and not a byte of another language around it',
    async (language) => {
      const asked = wish(language, PICTURE);
      const job = value(await page.call('labels.print', asked));
      expect(job.purpose).toBe('label');
      expect(value(await page.call('labels.print', asked)).id).toBe(job.id);
      await vi.waitFor(async () => {
        const [now] = value(await page.call('print.jobs', {}));
        expect(now?.state).toBe('sent-unconfirmed');
        expect(now?.reason?.code).toBe('printer-gives-no-answer');
      });
      const [printed, ...more] = DECODERS[language](Buffer.concat(printer.jobs()));
      expect(more).toHaveLength(0);
      expect(printed).toMatchObject({ height: 8, copies: 2 });
      const bits = [...Buffer.from(PICTURE, 'base64')].flatMap((byte) =>
        [...byte.toString(2).padStart(8, '0')].map(Number),
      );
      expect([...(printed?.dots ?? [])]).toEqual(bits);
    },
  );

  it('lets a printer feel for the gap in its own language, and says where there is no word for it', async () => {
    const { rows: _, ...asked } = { ...wish('epl', PICTURE), width: 50 };
    const job = value(await page.call('labels.find-gap', asked));
    expect(job.purpose).toBe('label');
    await vi.waitFor(() => expect(Buffer.concat(printer.jobs()).toString()).toBe('\nxa\n'));
    const none = await page.call('labels.find-gap', {
      ...asked,
      jobId: randomUUID(),
      label: { language: 'esc-pos', dpi: 203 },
    });
    expect(none.ok || none.error.code).toBe('label-no-gap-search');
  });

  it('refuses a picture that is not all there, and an unknown printer', async () => {
    const short = await page.call('labels.print', wish('zpl', Buffer.alloc(5).toString('base64')));
    expect(short.ok || short.error.code).toBe('label-picture-broken');
    const lost = await page.call('labels.print', { ...wish('zpl', PICTURE), printer: 'nobody' });
    expect(lost.ok || lost.error.code).toBe('printer-not-set-up');
  });

  it('makes sheets of what is in the catalogue, and says why it does not', async () => {
    const [, , sheet] = STANDARD_TEMPLATES;
    const roll = STANDARD_TEMPLATES.find(({ stock }) => stock.kind === 'roll');
    if (sheet?.stock.kind !== 'sheet' || !roll) throw new Error('no template');
    const asked = {
      template: sheet,
      language: 'hi' as const,
      start: 0,
      outlines: false,
      month: '2026-11',
      rows: [{ itemId: painting.id, copies: 3, net: '' }],
    };
    const made = value(await page.call('labels.pdf', asked));
    expect(made.fileName).toBe('labels-a4-65.pdf');
    expect(Buffer.from(made.base64, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
    const codeOf = async (changes: Partial<typeof asked>) => {
      const answer = await page.call('labels.pdf', { ...asked, ...changes });
      return answer.ok || answer.error.code;
    };
    expect(await codeOf({ template: roll })).toBe('label-template-not-a-sheet');
    expect(await codeOf({ rows: [{ itemId: 'item-of-nobody', copies: 1, net: '' }] })).toBe('item-unknown');
    const wide = { ...sheet, stock: { ...sheet.stock, left: 30 } };
    expect(await codeOf({ template: wide })).toBe('label-sheet-too-large');
    const many = Array.from({ length: 2 }, () => ({ itemId: painting.id, copies: 9999, net: '' }));
    expect(await codeOf({ rows: many })).toBe('labels-too-many');
  });
});

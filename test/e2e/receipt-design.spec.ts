import { logoPng } from '../fixtures/logo.ts';
import { inkOn } from '../fixtures/printer/ink.ts';
import { printOnPaper, readAloud } from '../fixtures/printer/paper.ts';
import { networkPrinter } from '../fixtures/printer/sample.ts';
import { startVirtualPrinter } from '../fixtures/printer/virtual-printer.ts';
import { openBackOffice, signIn } from './back-office.ts';
import { expect, type Language, MANAGER, test } from './haat.ts';
import { expectWell } from './looks.ts';

const WORDS = {
  en: {
    section: 'Receipt',
    design: 'Design the receipt',
    paper: 'How a receipt will look',
    narrow: '58 mm',
    shown: { hi: 'Hindi', en: 'English' },
    choose: 'Choose a picture',
    other: 'Another picture',
    header: 'Below the address, in English',
    headerHindi: 'Below the address, in Hindi',
    suggest: 'Write a first text for returns',
    terms: 'Terms of return, in English',
    large: 'Name of the seller',
    largeSize: 'Large',
    maker: 'Village and district of the maker',
    hsn: 'HSN code',
    locked: /^GSTIN/,
    save: 'Save',
    standard: 'As it came',
    sample: 'SAMPLE',
    bad: /not a picture that can be printed/,
    damaged: /cannot be read/,
    returned: 'Taken back within 7 days, unused, with this bill.',
  },
  hi: {
    section: 'रसीद',
    design: 'रसीद सजाएँ',
    paper: 'रसीद ऐसी दिखेगी',
    narrow: '58 मि.मी.',
    shown: { hi: 'हिन्दी', en: 'अंग्रेज़ी' },
    choose: 'तस्वीर चुनें',
    other: 'दूसरी तस्वीर',
    header: 'पते के नीचे, अंग्रेज़ी में',
    headerHindi: 'पते के नीचे, हिन्दी में',
    suggest: 'वापसी की शर्तें शुरू करके दें',
    terms: 'वापसी की शर्तें, अंग्रेज़ी में',
    large: 'विक्रेता का नाम',
    largeSize: 'बड़ा',
    maker: 'बनाने वाले का गाँव और ज़िला',
    hsn: 'एचएसएन कोड',
    locked: /^जीएसटीआईएन/,
    save: 'सहेजें',
    standard: 'शुरू जैसा',
    sample: 'नमूना',
    bad: /छप सके/,
    damaged: /पढ़ी नहीं जा सकती/,
    returned: 'Taken back within 7 days, unused, with this bill.',
  },
} as const;

for (const language of ['en', 'hi'] as const satisfies readonly Language[]) {
  test(`a manager designs the receipt and sees the paper beside it (${language})`, async ({
    page,
    till,
  }, info) => {
    test.skip(info.project.metadata.shell !== 'browser', 'the second window needs the socket');
    const words = WORDS[language];
    const machine = await startVirtualPrinter();
    const office = await openBackOffice(page);
    await office.setUp({
      language,
      printer: networkPrinter(machine.port, { columns: 32 }),
    });
    await signIn(page, MANAGER);
    await page.keyboard.press('Alt+0');
    await page.getByRole('tab', { name: words.section, exact: true }).click();
    await page.getByRole('button', { name: words.design }).click();
    const paper = page.getByRole('document', { name: words.paper });
    const canvas = paper.locator('canvas');
    const height = async () => (await canvas.evaluate((element: HTMLCanvasElement) => element.height)) || 0;

    await test.step('the paper is that of the printer, and follows the choice', async () => {
      await expect(canvas).toHaveAttribute('width', '384');
      await page.getByRole('radio', { name: '80' }).check();
      await expect(canvas).toHaveAttribute('width', '576');
      await page.getByRole('radio', { name: words.narrow }).check();
      await page.getByRole('radio', { name: words.shown.en, exact: true }).check();
      await expect(paper).not.toContainText('बीजक');
      await page.getByRole('radio', { name: words.shown.hi, exact: true }).check();
      await expect(paper).toContainText('कर बीजक');
    });

    await test.step('what is typed stands on the paper as it is typed', async () => {
      await page.getByLabel(words.headerHindi).fill('सातों दिन खुला');
      await expect(paper).toContainText('सातों दिन खुला');
      await page.getByRole('radio', { name: words.shown.en, exact: true }).check();
      await page.getByLabel(words.header).fill('Open all seven days');
      await expect(paper).toContainText('Open all seven days');
      await page.getByRole('button', { name: words.suggest }).click();
      await expect(page.getByLabel(words.terms)).toHaveValue(new RegExp(words.returned));
      await expect(paper).toContainText(words.returned);
    });

    await test.step('a picture that is none is refused in words, one that is stands at the head', async () => {
      const before = await height();
      const input = page.locator('input[type="file"]');
      await input.setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF') });
      await expect(page.getByText(words.bad)).toBeVisible();
      await input.setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('no picture') });
      await expect(page.getByText(words.damaged)).toBeVisible();
      await input.setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: logoPng() });
      await expect(page.getByRole('button', { name: words.other })).toBeVisible();
      await expect.poll(height).toBeGreaterThan(before + 100);
    });

    await test.step('lines go and come, but for those the law wants', async () => {
      await expect(paper).toContainText('Pranpur, Ashoknagar');
      await page.getByLabel(words.maker).uncheck();
      await expect(paper).not.toContainText('Pranpur, Ashoknagar');
      await page.getByLabel(words.hsn, { exact: true }).uncheck();
      await expect(paper).not.toContainText('HSN');
      await expect(page.getByLabel(words.locked)).toBeDisabled();
      await expect(page.getByLabel(words.locked)).toBeChecked();
      const before = await height();
      await page
        .getByRole('radiogroup', { name: words.large })
        .getByRole('radio', { name: words.largeSize })
        .check();
      await expect.poll(height).toBeGreaterThan(before);
    });

    await expectWell(page, `receipt-design-${language}`, info.outputDir);
    await till.expectAccessible();

    await test.step('a sample comes out of the printer as it is shown, and says that it is one', async () => {
      await page.keyboard.press('F8');
      const states = async () => {
        const jobs = await office.client.call('print.jobs', {});
        return jobs.ok && jobs.value.map(({ state }) => state);
      };
      await expect.poll(states, { timeout: 20_000 }).toEqual(['confirmed']);
      const printed = printOnPaper(machine.jobs()[0] ?? Buffer.alloc(0), 32);
      expect(printed.faults).toEqual([]);
      expect(readAloud(printed)).not.toContain('MPD1');
      // Two marks of large letters, with their words, are all it has more than the preview.
      const rows = inkOn(printed, 384).rows.length;
      expect(rows).toBeGreaterThan((await height()) + 150);
    });

    await test.step('it is kept, with the picture at its seller, and can be put back', async () => {
      await page.keyboard.press('Control+s');
      await expect(page.getByRole('button', { name: words.save })).toBeDisabled();
      const view = await office.client.call('till.read', {});
      if (!view.ok || view.value.phase !== 'ready') throw new Error('the till is not ready');
      expect(view.value.sellers[0]?.logo).toMatch(/^[0-9a-f]{64}$/);
      expect(view.value.settings.receipt).toMatchObject({
        headerEnglish: ['Open all seven days'],
        headerHindi: ['सातों दिन खुला'],
        nameSize: 'large',
        logo: { width: 'medium', tone: 'shades' },
        show: { hsn: false, makerPlace: false, maker: true },
      });
      await page.reload();
      await expect(page.getByLabel(words.header)).toHaveValue('Open all seven days');
      await expect(page.getByRole('button', { name: words.other })).toBeVisible();
      await page.keyboard.press('F7');
      await page.getByRole('dialog').getByRole('button', { name: words.standard }).click();
      await expect(page.getByLabel(words.header)).toHaveValue('');
      await expect(page.getByLabel(words.hsn, { exact: true })).toBeChecked();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeVisible();
    });
    office.close();
    await machine.close();
  });
}

import { randomUUID } from 'node:crypto';
import { openBackOffice, signIn } from './back-office.ts';
import { expect, type Language, MANAGER, test } from './haat.ts';
import { expectWell } from './looks.ts';

const WORDS = {
  en: {
    section: /^Scanner and scale/,
    scale: 'Scale',
    pole: 'Pole display',
    path: 'Scale: Serial port',
    save: /^Save/,
    on: 'On the scale:',
    take: 'Take the weight',
  },
  hi: {
    section: /^स्कैनर, तराज़ू/,
    scale: 'तराज़ू',
    pole: 'खंभे का डिस्प्ले',
    path: /^तराज़ू: /,
    save: /^सहेजें/,
    on: 'तराज़ू पर:',
    take: 'तौल लें',
  },
} as const;

for (const language of ['en', 'hi'] as const satisfies readonly Language[]) {
  test(`a scale is set up and its weight is offered for goods in grams (${language})`, async ({
    page,
    till,
  }, info) => {
    test.skip(info.project.metadata.shell !== 'browser', 'the second window needs the socket');
    const words = WORDS[language];
    const office = await openBackOffice(page);
    await office.setUp({ language });
    const [first] = office.items;
    if (!first) throw new Error('no sample');
    const tea = {
      ...first,
      id: randomUUID(),
      sku: 'TEA001',
      barcodes: ['TEA001'],
      unit: 'gram' as const,
      nameEnglish: 'Tea',
      nameHindi: 'चाय',
      price: 2_00,
    };
    await office.act({ kind: 'items.save', items: [tea], source: 'test' });
    await signIn(page, MANAGER);
    await page.keyboard.press('Alt+0');
    await page.getByRole('tab', { name: words.section }).click();
    await page.getByLabel(words.scale, { exact: true }).selectOption('line');
    await page
      .getByRole('combobox', { name: words.path })
      .or(page.getByRole('textbox', { name: words.path }))
      .first()
      .fill('/dev/ttyHAAT0');
    await page.getByLabel(words.pole, { exact: true }).selectOption('');
    await expectWell(page, 'devices', info.outputPath());
    await till.expectAccessible();
    await page.getByRole('button', { name: words.save }).click();
    await expect
      .poll(async () => {
        const view = await office.client.call('till.read', {});
        return view.ok && view.value.phase === 'ready' && view.value.settings.devices;
      })
      .toEqual({ scale: { model: 'line', path: '/dev/ttyHAAT0', baudRate: 9600 } });
    await page.keyboard.press('Alt+1');
    await till.scan('TEA001');
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText(words.on)).toBeVisible();
    await expect(dialog.getByRole('button', { name: words.take })).toBeDisabled();
    await expectWell(page, 'weighing', info.outputPath());
    await till.expectAccessible();
    office.close();
  });
}

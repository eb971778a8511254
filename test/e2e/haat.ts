import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { launchElectron } from './electron-app.ts';
import { type Scanning, scan } from './scanner.ts';
import { freePort, startShell, stopShell } from './shell.ts';

export type Language = 'en' | 'hi';

/** The manager of every till that the tests set up. */
export const MANAGER = { name: 'Asha Verma', pin: '2580' } as const;

/** A till of its own for each test: the real host on a fresh folder, in the shell that the project names. */
export interface TillUnderTest {
  readonly page: Page;
  readonly dataFolder: string;
  /** Takes the sample emporium by the first-run screen, as a person does; ends at the open shift's sell screen. */
  setUpSample(language?: Language): Promise<void>;
  /** Opens the shift with a float in rupees where the sell screen asks for it. */
  openShift(rupees?: number): Promise<void>;
  /** Types a code, or several, as a keyboard-wedge scanner does: a few milliseconds a key, Enter at the end. */
  scan(codes: string | readonly string[], how?: Scanning): Promise<void>;
  /** Kills the host and the window with it, as a pulled plug does, and starts both again on the same folder. */
  pullThePlug(): Promise<void>;
  /** No serious fault of accessibility on the screen as it is. */
  expectAccessible(): Promise<void>;
}

interface TillFixtures {
  readonly till: TillUnderTest;
  /** More for the command line of the browser shell. */
  readonly shellArguments: readonly string[];
}

export const test = base.extend<TillFixtures>({
  shellArguments: [[], { option: true }],
  till: async ({ page, context, shellArguments }, use, info) => {
    const folder = await mkdtemp(join(tmpdir(), 'haat-e2e-'));
    const dataFolder = join(folder, 'data');
    if (info.project.metadata.shell === 'electron') {
      const electron = await launchElectron({ dataFolder });
      await use(
        createTill(electron.page, dataFolder, async () => test.skip(true, 'the host is inside Electron')),
      );
      await electron.close();
    } else {
      const port = await freePort();
      let shell = await startShell(dataFolder, port, shellArguments);
      await page.goto(shell.address);
      const till = createTill(page, dataFolder, async () => {
        await stopShell(shell, 'SIGKILL');
        await page.goto('about:blank');
        shell = await startShell(dataFolder, port, shellArguments);
        await page.goto(shell.address);
      });
      await use(till);
      await context.close();
      await stopShell(shell, 'SIGTERM');
    }
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
});

export { expect };

function createTill(page: Page, dataFolder: string, pullThePlug: () => Promise<void>): TillUnderTest {
  return {
    page,
    dataFolder,
    async setUpSample(language = 'en') {
      const hindi = language === 'hi';
      await page
        .getByRole('button', { name: hindi ? /हिन्दी/ : /English/ })
        .last()
        .click();
      await page.getByRole('button', { name: hindi ? /नमूना/ : /sample/i }).click();
      await page.getByRole('textbox', { name: hindi ? 'आपका नाम' : 'Your name' }).fill(MANAGER.name);
      await page.getByRole('textbox', { name: hindi ? /^पिन/ : /^PIN/ }).fill(MANAGER.pin);
      await page
        .getByRole('textbox', { name: hindi ? 'वही पिन फिर से' : 'The same PIN again' })
        .fill(MANAGER.pin);
      await page.keyboard.press('Enter');
      await this.openShift();
    },
    async openShift(rupees = 2000) {
      const float = page.getByRole('textbox', { name: /Cash in the drawer now|दराज़ में अभी का नकद/ });
      await float.fill(String(rupees));
      await page.keyboard.press('Enter');
      await expect(float).toBeHidden();
    },
    scan: (codes, how) => scan(page, codes, how),
    pullThePlug,
    async expectAccessible() {
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
        .analyze();
      const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(grave.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual(
        [],
      );
    },
  };
}

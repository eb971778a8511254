import { defineConfig } from '@playwright/test';
import { electronBinary } from '../test/e2e/electron-app.ts';
import { findBrowser } from './find-browser.ts';

const browser = findBrowser();

/** The same specs twice: in the browser shell, and under Electron wherever there is a binary of it. */
export default defineConfig({
  testDir: '../test/e2e',
  outputDir: '../test-results/e2e',
  fullyParallel: true,
  workers: 2,
  // A shared machine may be held up in the middle of a test; what needed the second try is named and told.
  retries: process.env.CI === 'true' ? 1 : 0,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env.CI === 'true',
  reporter: [['list'], ['json', { outputFile: '../test-results/e2e.json' }]],
  use: {
    viewport: { width: 1366, height: 768 },
    locale: 'en-IN',
    timezoneId: 'Asia/Kolkata',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      ...(browser && { executablePath: browser.path }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'browser', metadata: { shell: 'browser' } },
    ...(electronBinary() ? [{ name: 'electron', metadata: { shell: 'electron' } }] : []),
  ],
});

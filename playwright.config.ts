import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './tests/support/chromium.ts';

const PORT = Number(process.env['TEST_PORT'] ?? 4327);
const executablePath = findChromium();

export default defineConfig({
  testDir: 'tests/browser',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  reporter: [
    ['dot'],
    ['json', { outputFile: process.env['PLAYWRIGHT_RESULTS'] ?? '.cache/tests/browser.json' }],
  ],
  use: {
    baseURL: `http://localhost:${PORT}`,
    locale: 'zh-CN',
    // It would answer for the network, which tests watch and break. tests/browser/offline*.spec.ts allow it.
    serviceWorkers: 'block',
    actionTimeout: 10_000,
    launchOptions: {
      args: [...CHROMIUM_FLAGS],
      ...(executablePath === undefined ? {} : { executablePath }),
    },
  },
  webServer: {
    command: `node tests/support/serve-dist.ts ${PORT}`,
    port: PORT,
    reuseExistingServer: false,
  },
});

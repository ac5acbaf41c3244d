import { chromium } from '@playwright/test';
import type { Browser } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../support/chromium.ts';
import { freePort } from '../support/free-port.ts';
import { MissingTool } from './missing-tool.ts';

/**
 * Starts a Chromium that has seen nothing, which other programs can drive through the port.
 *
 * @throws MissingTool where the machine has none
 */
export async function startBrowser(): Promise<{
  readonly browser: Browser;
  readonly port: number;
}> {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    throw new MissingTool('Install Chromium, or set CHROMIUM_PATH to one.');
  }
  const port = await freePort();
  const args = [...CHROMIUM_FLAGS, `--remote-debugging-port=${port}`];
  return { browser: await chromium.launch({ executablePath, args }), port };
}

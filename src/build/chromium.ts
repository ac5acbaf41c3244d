import { accessSync, constants } from 'node:fs';
import { chromium } from '@playwright/test';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The same engine without a window: on two cores the tests take half the time in it (2026-11-27). */
const SHELL = '/usr/bin/chromium-headless-shell';

/**
 * Path of a Chromium to print and test with: CHROMIUM_PATH, else one of the system's, that without windows
 * first, else the one that Playwright downloaded earlier; undefined when there is none.
 */
export function findChromium(): string | undefined {
  return [...(given() ?? [SHELL, ...SYSTEM]), chromium.executablePath()].find(isExecutable);
}

/** The same, but only such as people read with. */
export function findWindowedChromium(): string | undefined {
  return [...(given() ?? SYSTEM), chromium.executablePath()].find(isExecutable);
}

function given(): readonly string[] | undefined {
  const path = process.env['CHROMIUM_PATH'];
  return path ? [path] : undefined;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Flags that keep Chromium in its sandbox-less container and off the network. */
export const CHROMIUM_FLAGS: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

import { existsSync } from 'node:fs';
import { CHROMIUM_FLAGS, findWindowedChromium } from '../support/chromium.ts';
import type { Engine } from './engine.ts';
import { OLD_CHROMIUMS, unpacked } from './old-chromium.ts';
import { launchOld, launchPuppeteer } from './puppeteer.ts';
import { launchWebKit } from './webkit.ts';

/** An engine of the table, there or not. */
export interface Candidate {
  /** Its name in `expected.yaml`. */
  readonly id: string;
  /** What to install where it is missing. */
  readonly install: string;
  /** Whether {@link DEBIAN} holds it. */
  readonly debian?: true;
  /** Absent where the machine does not have it. */
  readonly launch?: () => Promise<Engine>;
}

/** Debian's packages of those engines that are no npm package. */
export const DEBIAN = [
  ...['firefox-esr', 'chromium', 'webkit2gtk-driver', 'gir1.2-webkit2-4.1', 'gjs', 'xvfb', 'xauth'],
] as const;

const first = (...paths: string[]): string | undefined => paths.find((path) => existsSync(path));

const LIBRARIES = ['x86_64', 'aarch64'].map((machine) => `/usr/lib/${machine}-linux-gnu`);
const library = (name: string): string | undefined =>
  first(...LIBRARIES.map((folder) => `${folder}/${name}`));

/** Every engine the site is tried in, with a way to start those that are there. */
export function candidates(): readonly Candidate[] {
  return [firefox(), webkit(), chromium(), ...OLD_CHROMIUMS.map(oldChromium)];
}

function firefox(): Candidate {
  const named = process.env['FIREFOX_PATH'];
  const executablePath = first(
    ...(named ? [named] : []),
    '/usr/bin/firefox',
    '/usr/bin/firefox-esr',
  );
  return {
    id: 'firefox',
    debian: true,
    install: 'apt-get install firefox-esr, or set FIREFOX_PATH',
    ...(executablePath
      ? { launch: () => launchPuppeteer({ browser: 'firefox', executablePath }) }
      : {}),
  };
}

function webkit(): Candidate {
  const driver = first('/usr/bin/WebKitWebDriver');
  const browser = library('webkit2gtk-4.1/MiniBrowser');
  const prints = existsSync('/usr/bin/gjs') && library('girepository-1.0/WebKit2-4.1.typelib');
  const there = driver && browser && prints && existsSync('/usr/bin/Xvfb');
  return {
    id: 'webkit',
    debian: true,
    install: 'apt-get install webkit2gtk-driver libwebkit2gtk-4.1-0 gir1.2-webkit2-4.1 gjs xvfb',
    ...(there ? { launch: () => launchWebKit(driver, browser) } : {}),
  };
}

function chromium(): Candidate {
  const executablePath = findWindowedChromium();
  return {
    id: 'chromium',
    debian: true,
    install: 'apt-get install chromium, or set CHROMIUM_PATH',
    ...(executablePath
      ? { launch: () => launchPuppeteer({ executablePath, args: [...CHROMIUM_FLAGS] }) }
      : {}),
  };
}

function oldChromium(old: (typeof OLD_CHROMIUMS)[number]): Candidate {
  const executablePath = unpacked(old);
  const args = [...CHROMIUM_FLAGS, '--no-zygote', '--disable-gpu'];
  return {
    id: old.id,
    install: 'npm run test:engines -- --install',
    ...(executablePath ? { launch: () => launchOld({ executablePath, args }) } : {}),
  };
}

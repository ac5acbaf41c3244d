/**
 * Takes the pictures of the site as it is now: those that the manifest names, which belong to the
 * report (`content/screenshots/`), and those of the README (`.github/screenshots/`).
 */
import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { chromium } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import sharp from 'sharp';
import { loadEdition } from '../../src/edition.ts';
import { settings } from '../../src/site/deployment.ts';
import { CHROMIUM_FLAGS, findChromium } from './chromium.ts';
import { DIST, PROJECT } from './paths.ts';
import { serve } from './serve.ts';

const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 360, height: 740 };

const { report, site } = loadEdition(settings.reportDir);
/** The longest chapter under a heading of the report's own. */
const { id } = report.chapters
  .filter(({ titleIsEditorial }) => !titleIsEditorial)
  .reduce((longest, chapter) => (chapter.characters > longest.characters ? chapter : longest));
const chapter = `report/${id}/`;
const search = `search/?q=${encodeURIComponent(site.searchExamples?.[0] ?? '')}`;

interface Picture {
  readonly file: string;
  readonly page: string;
  readonly size: typeof WIDE;
  readonly dark?: true;
  /** What is done before it is taken. */
  readonly act?: (page: Page) => Promise<unknown>;
}

const openCard = async (page: Page): Promise<void> => {
  const mark = page.locator('.paragraph').nth(3).locator('a.term').first();
  await mark.click();
  await page.locator('.card').waitFor();
};
const waitForResults = (page: Page): Promise<void> =>
  page.locator('main .search-results a').first().waitFor();

const ofReport = path.join(settings.reportDir, 'content/screenshots');
const ofReadme = path.join(PROJECT, '.github/screenshots');

const PICTURES: readonly Picture[] = [
  { file: `${ofReport}/home-narrow.png`, page: '', size: NARROW },
  { file: `${ofReport}/chapter-narrow.png`, page: chapter, size: NARROW },
  { file: `${ofReport}/card-narrow.png`, page: chapter, size: NARROW, act: openCard },
  { file: `${ofReport}/search-narrow.png`, page: search, size: NARROW, act: waitForResults },
  { file: `${ofReport}/home-wide.png`, page: '', size: WIDE },
  { file: `${ofReport}/chapter-wide.png`, page: chapter, size: WIDE },
  { file: `${ofReadme}/home-phone.png`, page: '', size: NARROW },
  { file: `${ofReadme}/card-phone.png`, page: chapter, size: NARROW, act: openCard },
  { file: `${ofReadme}/chapter-wide.png`, page: chapter, size: WIDE },
  { file: `${ofReadme}/chapter-dark.png`, page: chapter, size: WIDE, dark: true },
];

/** Takes one picture; those of phones as sharp as phones show them. */
async function take(browser: Browser, origin: string, picture: Picture): Promise<void> {
  const { file, size, dark, act } = picture;
  const page = await browser.newPage({
    viewport: size,
    colorScheme: dark ? 'dark' : 'light',
    deviceScaleFactor: file.startsWith(ofReport) && size === NARROW ? 2 : 1,
    serviceWorkers: 'block',
    reducedMotion: 'reduce',
    locale: 'zh-CN',
  });
  await page.goto(`${origin}/${picture.page}`, { waitUntil: 'networkidle' });
  await act?.(page);
  await page.evaluate(() => document.fonts.ready);
  const png = sharp(await page.screenshot()).png({ palette: true, colours: 64, dither: 0 });
  mkdirSync(path.dirname(file), { recursive: true });
  await png.toFile(file);
  await page.close();
}

const server = serve(DIST);
await new Promise<void>((resolve) => server.listen(0, resolve));
const executablePath = findChromium();
const browser = await chromium.launch({
  args: [...CHROMIUM_FLAGS],
  ...(executablePath === undefined ? {} : { executablePath }),
});
const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
for (const picture of PICTURES) {
  await take(browser, origin, picture);
  console.log(path.relative(process.cwd(), picture.file));
}
await browser.close();
server.close();

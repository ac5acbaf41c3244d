import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { Edition } from '../../edition.ts';
import { absolute, isPublic } from '../../site/url.ts';
import { CHROMIUM_FLAGS } from '../chromium.ts';
import { describePdf } from './describe.ts';
import { paperFont } from './paper-font.ts';

/**
 * Prints the page of the whole text as a PDF with tags and bookmarks, by the site's own print
 * styles. The page is read from the folder but stands at the site's address, so that its links lead
 * there; where that address is only this machine's, it has none.
 *
 * @param dir a built site of the edition (absolute path)
 * @param executablePath a Chromium
 */
export async function printReport(
  edition: Edition,
  dir: string,
  executablePath: string,
): Promise<Uint8Array> {
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] });
  try {
    const context = await browser.newContext({
      // The page's policy would refuse the style that is added for paper.
      bypassCSP: true,
      colorScheme: 'light',
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    await serveFrom(page, dir);
    await page.goto(absolute('full/'));
    await page.addStyleTag({ content: paperFont() });
    await page.emulateMedia({ media: 'print' });
    if (!isPublic()) await page.evaluate(dropLinks);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
    return await describePdf(pdf, edition);
  } finally {
    await browser.close();
  }
}

/**
 * Answers every request for the site with the file of that name, and no other request; none for a
 * script either, which paper does not need and which would give marks their links back.
 */
async function serveFrom(page: Page, dir: string): Promise<void> {
  const base = absolute('');
  await page.route('**/*', async (route) => {
    const address = route
      .request()
      .url()
      .replace(/[?#].*$/, '');
    const name = decodeURIComponent(address.slice(base.length)).replace(/(^|\/)$/, '$1index.html');
    const file = path.join(dir, name);
    const wanted = address.startsWith(base) && route.request().resourceType() !== 'script';
    if (wanted && existsSync(file)) await route.fulfill({ path: file });
    else await route.abort();
  });
}

/** Runs in the page: takes away its links to the site, what would announce them, and its address. */
function dropLinks(): void {
  const { dataset } = document.documentElement;
  Object.assign(dataset, { notes: 'none', figures: 'none', places: 'none' });
  for (const link of document.querySelectorAll('a[href]')) {
    const address = new URL(link.getAttribute('href') ?? '', location.href);
    const here = address.pathname === location.pathname;
    if (address.origin === location.origin && !here) link.removeAttribute('href');
  }
  document.querySelector('.address')?.remove();
}

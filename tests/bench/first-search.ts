import type { Browser } from '@playwright/test';
import type { CountingServer, Sent } from './site-server.ts';

/**
 * What a reader of a chapter is sent who opens the search and types one word: scripts, index and text.
 *
 * @param path path of the chapter's page
 */
export async function firstSearch(
  browser: Browser,
  server: CountingServer,
  path: string,
  word: string,
): Promise<Sent[]> {
  const context = await browser.newContext({ serviceWorkers: 'block', locale: 'zh-CN' });
  const page = await context.newPage();
  await page.goto(server.origin + path, { waitUntil: 'networkidle' });
  server.taken();
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('searchbox').fill(word);
  await page.getByRole('dialog').getByText(`“${word}”`).first().waitFor();
  await page.waitForLoadState('networkidle');
  await context.close();
  return server.taken();
}

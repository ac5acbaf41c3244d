/** What readers do on the pages, and how each comes out. */
import type { Page } from '@playwright/test';
import { CHAPTERS } from '../browser.ts';
import { COMING, shows, wordsIn } from './act.ts';
import type { Act } from './act.ts';
import { told } from './look.ts';

const note: Act = {
  name: 'note',
  on: /^\/(report|full|p)\//,
  press: (page) => page.locator('.s a[href]:visible').first().click(),
  async look(page, from) {
    const words = await told(page, '.card .card-body');
    if (words !== '' && !COMING.test(words)) return { outcome: 'works', said: '' };
    const led = new URL(page.url()).pathname !== new URL(from).pathname;
    const jumped = page.url() !== from && (await shows(page, ':target'));
    return { said: words, outcome: led || jumped ? 'way' : undefined };
  },
};

const cite: Act = {
  name: 'cite',
  on: /^\/(report|full)\//,
  press: (page) => page.locator('.paragraph > .number:visible').first().click(),
  async again(page) {
    await page.keyboard.press('Escape');
    await page.locator('.paragraph > .number:visible').first().click();
  },
  async look(page, from) {
    if (await shows(page, '.card .citing')) return { outcome: 'works', said: '' };
    if (page.url() !== from) return { outcome: 'way', said: '' };
    return wordsIn(page, '.card:not(:has(.citing)) .card-body');
  },
};

/** The search from any page. */
const search = (name: string, query: string): Act => ({
  name,
  on: /^\/(?!search\/)/,
  everywhere: true,
  async press(page) {
    await page.locator('.search-open').click();
    const field = page.locator('.search-dialog input');
    if (await field.isVisible()) await field.fill(query);
  },
  async again(page) {
    await page.locator('.search-dialog input').fill('');
    await page.locator('.search-dialog input').fill(query);
  },
  async look(page) {
    if (new URL(page.url()).pathname === '/search/') return { outcome: 'way', said: '' };
    if (await shows(page, '.search-dialog .search-results li a')) {
      return { outcome: 'works', said: '' };
    }
    return wordsIn(page, '.search-dialog .search-status, .search-dialog .search-note');
  },
});

/** The page of the search, led to by its address. */
const searched = (name: string, query: string): Act => ({
  name,
  on: /^\/search\/$/,
  ask: () => `?q=${encodeURIComponent(query)}`,
  again: (page) => page.locator('.search-page [type=submit]').click(),
  async look(page) {
    if (await shows(page, 'main .search-results li a')) return { outcome: 'works', said: '' };
    if (/没有写到/.test(await told(page, 'main .search-status'))) {
      return { outcome: 'works', said: '' };
    }
    return wordsIn(page, 'main .search-status, .search-late, main .search-note');
  },
});

const listen: Act = {
  name: 'listen',
  on: /^\/report\//,
  async press(page) {
    const button = page.locator('.listen');
    // What offers it is the page's script.
    if (await button.isVisible()) await button.click();
  },
  async look(page) {
    if (await shows(page, '.player')) return { outcome: 'works', said: '' };
    const { said, outcome } = await wordsIn(page, '.listen');
    // A chapter is read with the eyes where nothing else is offered.
    if (said === '') return { outcome: 'way', said };
    return { said, outcome: said === '听这一章' ? undefined : outcome };
  },
};

type Press = (page: Page) => Promise<void>;

/** A choice whose sheet is loaded when it is made. */
const legible = (name: string, press: Press, again: Press): Act => ({
  name,
  on: /./,
  everywhere: true,
  press,
  again,
  async look(page) {
    const dressed = await page.evaluate(() => {
      const { elder, theme } = document.documentElement.dataset;
      const chosen = elder !== undefined || theme === 'contrast';
      const sheets = [...document.styleSheets].filter(({ href }) => href?.includes('/legible.'));
      const rules = sheets.flatMap((sheet) => [...sheet.cssRules]);
      return chosen && rules.length > 1;
    });
    return dressed ? { outcome: 'works', said: '' } : wordsIn(page, '.notice');
  },
});

const elder = legible(
  'elder',
  (page) => page.locator('.brand-row .elder').click(),
  async (page) => {
    await page.locator('.leave').click();
    await page.locator('.brand-row .elder').click();
  },
);

const choose = (page: Page, value: string): Promise<void> =>
  page.locator(`.settings input[name=theme][value="${value}"]`).check({ force: true });

const contrast = legible(
  'contrast',
  async (page) => {
    await page.locator('.settings summary').click();
    await choose(page, 'contrast');
  },
  async (page) => {
    await choose(page, 'light');
    await choose(page, 'contrast');
  },
);

const pick: Act = {
  name: 'pick',
  on: /^\/figures\/$/,
  async press(page) {
    const select = page.locator('.figure-filters select').first();
    if (await select.isVisible()) await select.selectOption({ index: 2 });
  },
  async look(page) {
    if (/挑出/.test(await told(page, '.filter-status'))) return { outcome: 'works', said: '' };
    // All of the table is there, and nothing seems to pick from it.
    const offered = await shows(page, '.figure-filters select');
    return { said: '', outcome: offered ? undefined : 'way' };
  },
};

const facet: Act = {
  name: 'facet',
  on: /^\/glossary\/$/,
  async press(page) {
    await page.locator('.fold-away > summary').click();
    await page.locator('.filters a:not([data-value=""]):visible').first().click();
  },
  async look(page, from) {
    if (/挑出/.test(await told(page, '.filter-status'))) return { outcome: 'works', said: '' };
    const { pathname } = new URL(page.url());
    return { said: '', outcome: pathname === new URL(from).pathname ? undefined : 'way' };
  },
};

const find: Act = {
  name: 'find',
  on: /^\/(glossary|places)\/$/,
  press: async (page) => {
    await page.locator('main [name=q]').fill('区');
    await page.waitForTimeout(50);
    if ((await told(page, '.filter-status')) === '') await page.keyboard.press('Enter');
  },
  async look(page) {
    if (/挑出/.test(await told(page, '.filter-status'))) return { outcome: 'works', said: '' };
    return { said: '', outcome: page.url().includes('/search/?q=') ? 'way' : undefined };
  },
};

const sentence = (path: string): string => {
  const [, , id = ''] = path.split('/');
  const chapter = CHAPTERS.find((one) => one.id === id)!;
  const { id: of, text } = chapter.paragraphs.at(-1)!.sentences.at(-1)!;
  return `?s=${of}&q=${encodeURIComponent(text.slice(0, 3))}#${of}`;
};

const arrive: Act = {
  name: 'arrive',
  on: /^\/report\//,
  ask: sentence,
  async look(page) {
    for (let tries = 0; tries < 20; tries += 1) {
      if (await shows(page, '.arrival-bar')) return { outcome: 'works', said: '' };
      await new Promise((done) => setTimeout(done, 50));
    }
    return { said: '', outcome: (await shows(page, ':target')) ? 'way' : undefined };
  },
};

/** All of them. */
export const ACTS: readonly Act[] = [
  ...[note, cite, listen, arrive, pick, facet, find, elder, contrast],
  ...[search('search', '乡村'), search('search everyday', '小孩上学')],
  ...[search('search pinyin', 'xiangcun')],
  ...[searched('searched', '乡村'), searched('searched everyday', '小孩上学')],
  ...[searched('searched pinyin', 'xiangcun'), searched('searched nothing', '彩礼')],
];

/** Whether everything is tried (FAULTS=all), which takes half an hour, and not only what the table says. */
export const ALL = process.env['FAULTS'] === 'all';

/** The acts that are tried on the page at a path: what every page has, on a chapter's. */
export function actsOn(path: string): readonly Act[] {
  const isChapter = path.startsWith('/report/');
  return ACTS.filter(({ on, everywhere }) => on.test(path) && (isChapter || !everywhere));
}

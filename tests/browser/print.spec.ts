import type { Page } from '@playwright/test';
import { contentIn, loadEdition } from '../../src/edition.ts';
import { places } from '../../src/layers/places/layer.ts';
import { terms } from '../../src/layers/terms/layer.ts';
import { CHAPTER, CHAPTER_PATH, CHAPTERS, expect, test } from '../support/browser.ts';
import { PROJECT } from '../support/paths.ts';

const edition = loadEdition(PROJECT);
const { provenance } = edition.report;
const longest = CHAPTERS.reduce((a, b) => (b.characters > a.characters ? b : a));
const [topic] = edition.topics.views;
const [place] = contentIn(edition, places).all;
const entry = contentIn(edition, terms).entries.find(({ sources }) => sources.length > 1)!;

/** What a page of each kind is called on paper, and the sheets it may take. */
const KINDS = [
  { path: '/', sheets: 3 },
  { path: `/report/${longest.id}/`, sheets: 5 },
  { path: CHAPTER_PATH, sheets: 3 },
  { path: `/p/${CHAPTER.paragraphs[0]!.id}/`, sheets: 1 },
  { path: '/full/', sheets: 19 },
  { path: '/topics/', sheets: 1 },
  { path: `/topics/${topic!.topic.id}/`, sheets: 3 },
  { path: '/places/', sheets: 4 },
  { path: `/places/${place!.id}/`, sheets: 2 },
  { path: '/glossary/', sheets: 15 },
  { path: `/glossary/${entry.id}/`, sheets: 2 },
  { path: '/about/', sheets: 6 },
] as const;

const FURNITURE =
  '.masthead, .settings, .rail, .turn, .skip, .search-form, .progress, .whereabouts, .find, .jumps, ' +
  '.foot-links, .filters, .others, .filter-status, .no-print, .print-page, button, input, select, summary:not(:has(h2))';

/** A4 without its margins, in pixels of CSS. */
const SHEET = { width: 642, height: 941 };

/** Opens a page as paper would show it, if it were one endless sheet. */
async function openOnPaper(page: Page, path: string): Promise<void> {
  await page.setViewportSize(SHEET);
  await page.emulateMedia({ media: 'print' });
  await page.goto(path);
}

for (const { path, sheets } of KINDS) {
  test.describe(`${path} on paper`, () => {
    test.beforeEach(({ page }) => openOnPaper(page, path));

    test('has nothing of the screen’s furniture', async ({ page }) => {
      await expect(page.locator('h1')).toBeVisible();
      await expect(page.locator(FURNITURE).filter({ visible: true })).toHaveCount(0);
    });

    test('needs no background, which a browser does not print', async ({ page }) => {
      const drawn = await page.evaluate(() =>
        [...document.querySelectorAll('body *')].flatMap((element) =>
          [undefined, '::before', '::after'].flatMap((pseudo) => {
            const style = getComputedStyle(element, pseudo);
            const shown = element.getClientRects().length > 0 && style.content !== 'none';
            const { backgroundImage: image, backgroundColor: colour } = style;
            const plain = ['rgba(0, 0, 0, 0)', 'rgb(255, 255, 255)'].includes(colour);
            return shown && !(plain && image === 'none')
              ? [element.className + (pseudo ?? '')]
              : [];
          }),
        ),
      );
      expect(drawn).toEqual([]);
    });

    test('keeps inside the margins of the sheet, which cut off what hangs out', async ({
      page,
    }) => {
      const out = await page.evaluate((width) => {
        const edges = [...document.querySelectorAll('body *')].flatMap((element) => {
          const { listStyleType, fontSize, position } = getComputedStyle(element);
          const bullet = element.matches('ul > li') && listStyleType === 'disc';
          // A bullet’s left edge: 8px and two thirds of the letters’ ascent, which is 1.16em in CJK.
          const hang = bullet ? 8 + 0.78 * parseFloat(fontSize) : 0;
          const hidden = position === 'absolute' && element.matches('.visually-hidden');
          // A full-width bracket hangs out with its blank half.
          return hidden || element.closest('.item')
            ? []
            : [...element.getClientRects()].map(({ left, right }) => {
                const where = `${element.tagName} ${element.className} ${left - hang}–${right}`;
                return { inside: left - hang >= -0.5 && right <= width + 0.5, where };
              });
        });
        return edges.filter(({ inside }) => !inside).map(({ where }) => where);
      }, SHEET.width);
      expect(out).toEqual([]);
    });

    test(`takes ${sheets} sheets of A4 at the most, each with head and folio`, async ({ page }) => {
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.slice(0, 5)).toBe('%PDF-');
      const pages = pdf.match(/\/Type\s*\/Page\b/g) ?? [];
      expect(pages.length).toBeGreaterThan(0);
      expect(pages.length).toBeLessThanOrEqual(sheets);
      expect(pdf).toMatch(/\/MediaBox \[0 0 59[45](?:\.\d+)? 84[12](?:\.\d+)?\]/);
      const boxes = await page.evaluate(() =>
        [...document.styleSheets]
          .flatMap(({ cssRules }) => [...cssRules])
          .filter((rule) => rule instanceof CSSPageRule)
          .map(({ cssText }) => cssText)
          .join('\n'),
      );
      const title = (await page.title()).replace(/｜[^｜]*$/, '');
      expect(boxes).toContain(`@top-left { content: "${provenance.title}"; }`);
      expect(boxes).toContain(`@top-right { content: "${title}"; }`);
      expect(boxes).toMatch(/@bottom-center \{[^}]*counter\(page\)/);
    });

    test('has its address and its source’s', async ({ page }) => {
      await expect(page.locator('.page-foot .address')).toBeVisible();
      await expect(page.locator('.page-foot .address')).toContainText(path);
      const link = page.locator(`.page-foot a[href="${provenance.url}"]`);
      const after = await link.evaluate((a) => getComputedStyle(a, '::after').content);
      expect(after).toContain(provenance.url);
      await expect(page.locator('.page-foot')).toContainText(provenance.publisher!);
    });

    test('is black on white, whatever theme the screen has', async ({ page }) => {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'));
      const colours = await page.evaluate(() => {
        const ink = document.querySelector('[data-report], .ink');
        const { backgroundColor } = getComputedStyle(document.body);
        return [backgroundColor, ink ? getComputedStyle(ink).color : 'rgb(0, 0, 0)'];
      });
      expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    });
  });
}

for (const path of [CHAPTER_PATH, '/full/']) {
  test.describe(`the report at ${path} on paper`, () => {
    test.beforeEach(({ page }) => openOnPaper(page, path));

    test('has its text and the numbers of its paragraphs', async ({ page }) => {
      for (const { id } of CHAPTER.paragraphs) {
        const paragraph = page.locator(`[id="${id}"]`);
        await expect(paragraph).toBeVisible();
        const number = (await paragraph.locator('.number').boundingBox())!;
        const words = (await paragraph.locator('.words').boundingBox())!;
        expect(number.x).toBeGreaterThanOrEqual(0);
        expect(number.x + number.width).toBeLessThanOrEqual(words.x);
      }
    });

    test('keeps a heading whole and on the page of its text', async ({ page }) => {
      const breaks = await page.locator('h1, h2, h3, .opening').evaluateAll((found) =>
        found.map((heading) => {
          const { breakAfter, breakInside } = getComputedStyle(heading);
          return `${breakAfter} ${breakInside}`;
        }),
      );
      expect(breaks.length).toBeGreaterThan(0);
      expect(new Set(breaks)).toEqual(new Set(['avoid avoid']));
    });
  });
}

test('notes on paper stand in two columns, each with what it rests on', async ({ page }) => {
  await openOnPaper(page, CHAPTER_PATH);
  for (const list of await page.locator('.notes dl').all()) {
    await expect(list).toHaveCSS('column-count', '2');
  }
  const labels = page.locator('.term-notes .label');
  await expect(labels).toHaveCount(await page.locator('.term-notes .note').count());
  await expect(labels.first()).toBeVisible();
  const brackets = await labels
    .first()
    .evaluate((label) =>
      ['::before', '::after'].map((pseudo) => getComputedStyle(label, pseudo).content),
    );
  expect(brackets).toEqual(['"〔"', '"〕"']);
  await expect(page.locator('#notes > .weight')).toContainText('/glossary/');
});

test.describe('the margin on paper', () => {
  test('holds each gloss beside its paragraph', async ({ page }) => {
    await openOnPaper(page, CHAPTER_PATH);
    const glossed = page.locator('.paragraph:has(.glosses)');
    expect(await glossed.count()).toBeGreaterThan(0);
    for (const paragraph of await glossed.all()) {
      const words = (await paragraph.locator('.words').boundingBox())!;
      for (const [index, gloss] of (await paragraph.locator('.glosses p').all()).entries()) {
        const box = (await gloss.boundingBox())!;
        expect(box.x).toBeGreaterThan(words.x + words.width);
        expect(box.x + box.width).toBeLessThanOrEqual(SHEET.width);
        expect(box.y).toBeGreaterThan(words.y - 10);
        if (index === 0) expect(box.y).toBeLessThan(words.y + words.height);
      }
    }
  });

  test('is the text’s, and there are no notes, for who wants none', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('notes', 'none'));
    await openOnPaper(page, CHAPTER_PATH);
    await expect(page.locator('.term-notes')).toBeHidden();
    await expect(page.locator('.figure-notes')).toBeVisible();
    await expect(page.locator('.glosses').filter({ visible: true })).toHaveCount(0);
    const right = (selector: string): Promise<number> =>
      page.locator(selector).evaluate((element) => element.getBoundingClientRect().right);
    expect(await right('.report')).toBe(await right('.text'));
  });
});

test.describe('the sources of an entry on paper', () => {
  test('spell out their addresses', async ({ page }) => {
    await openOnPaper(page, `/glossary/${entry.id}/`);
    await expect(page.locator('.sources li')).toHaveCount(entry.sources.length);
    for (const { url } of entry.sources.filter((source) => source.url !== undefined)) {
      const link = page.locator(`.sources a[href="${url}"]`).first();
      const after = await link.evaluate((a) => getComputedStyle(a, '::after').content);
      expect(after).toContain(url);
    }
  });
});

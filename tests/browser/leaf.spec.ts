import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';

/** One page of each kind. */
const KINDS = {
  home: '/',
  chapter: '/report/xiang-cun/',
  passage: '/p/min-sheng-2/',
  full: '/full/',
  topics: '/topics/',
  topic: '/topics/kan-bing/',
  places: '/places/',
  place: '/places/cang-gou/',
  glossary: '/glossary/',
  pinyin: '/glossary/pinyin/',
  facet: '/glossary/basis/dai-he-shi/',
  term: '/glossary/dong-xi-bu-xie-zuo/',
  figures: '/figures/',
  search: '/search/',
  about: '/about/',
  download: '/download/',
  lost: '/404.html',
};

const go = async (page: Page, path: string, width: number, height = 900): Promise<void> => {
  await page.setViewportSize({ width, height });
  await page.goto(path);
};

test('the ruled line and the right edge stand at the same place on every page', async ({
  page,
}) => {
  for (const width of [1024, 1200, 1440, 1920]) {
    const edges = new Map<string, string>();
    for (const [kind, path] of Object.entries(KINDS)) {
      await go(page, path, width);
      edges.set(
        kind,
        await page.evaluate(() => {
          const edge = (selector: string, side: 'left' | 'right'): number => {
            const element = document.querySelector(selector);
            if (!element) throw new Error(`no ${selector}`);
            return Math.round(element.getBoundingClientRect()[side]);
          };
          const line = edge('.folio > .text, .leaf > .slab > .body', 'left');
          return `line ${line}, leaf ${edge('.folio, .leaf', 'left')}–${edge('.folio, .leaf', 'right')}`;
        }),
      );
    }
    expect.soft(new Set(edges.values()).size, `${width}: ${JSON.stringify([...edges])}`).toBe(1);
  }
});

test('what is read has one right edge, at every width', async ({ page }) => {
  const BLOCKS = '.opening, .digest, .report .words, .notes, .turn, .subhead, .said > li, .from';
  for (const path of [KINDS.chapter, KINDS.full, KINDS.topic, KINDS.place, KINDS.term]) {
    for (const width of [360, 800, 1024, 1200, 1440]) {
      await go(page, path, width);
      const rights = await page
        .locator('main')
        .evaluate(
          (main, blocks) =>
            [...main.querySelectorAll<HTMLElement>(blocks)]
              .filter((block) => block.offsetParent && !block.closest('.apparatus, .glossed'))
              .map((block) => Math.round(block.getBoundingClientRect().right)),
          BLOCKS,
        );
      expect.soft([...new Set(rights)], `${path} ${width}`).toHaveLength(1);
    }
  }
});

test('the link to the source’s page is never broken over two lines', async ({ page }) => {
  for (const width of [320, 360, 768, 1024, 1440, 1920]) {
    await go(page, KINDS.about, width);
    const lines = await page
      .locator('.page-foot .cite-url')
      .evaluate((link) => link.getClientRects().length);
    expect(lines, `${width}`).toBe(1);
  }
});

test('no page scrolls sideways, at any width, and with text twice as large', async ({ page }) => {
  for (const [kind, path] of Object.entries(KINDS)) {
    await go(page, path, 320);
    const over = (): Promise<number> =>
      page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    for (const width of [320, 480, 640, 768, 1024, 1200, 1366, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await over(), `${kind} ${width}`).toBeLessThanOrEqual(0);
    }
    await page.evaluate(() => (document.documentElement.style.fontSize = '225%'));
    for (const width of [360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await over(), `${kind} ${width}, twice as large`).toBeLessThanOrEqual(0);
    }
  }
});

test('our margin ends where the leaf does, and is gone with the notes', async ({ page }) => {
  const OURS = '.glosses p, .said.glossed, .apparatus';
  for (const path of [KINDS.chapter, KINDS.topic, KINDS.place, KINDS.term]) {
    for (const width of [1200, 1440]) {
      await go(page, path, width);
      const [edge, ...ours] = await page.evaluate((selector) => {
        const leaf = document.querySelector('.folio')!;
        const blank = parseFloat(getComputedStyle(leaf).paddingRight);
        const right = (e: Element): number => e.getBoundingClientRect().right;
        return [right(leaf) - blank, ...[...document.querySelectorAll(selector)].map(right)];
      }, OURS);
      expect(ours.length).toBeGreaterThan(0);
      for (const right of ours) expect.soft(Math.abs(right - edge), path).toBeLessThanOrEqual(1);
    }
  }
  await page.addInitScript(() => localStorage.setItem('notes', 'none'));
  await go(page, KINDS.chapter, 1440);
  await expect(page.locator('.glosses').first()).toBeHidden();
  const [text, words] = await page.evaluate(() =>
    ['.text', '.report .words'].map(
      (s) => document.querySelector(s)!.getBoundingClientRect().right,
    ),
  );
  expect(text! - words!).toBeLessThanOrEqual(1);
});

test('the home page shows the field and the doors first, at any size of text', async ({ page }) => {
  const limits = { '': 400, large: 450, xlarge: 520 };
  await go(page, KINDS.home, 360, 740);
  for (const [size, limit] of Object.entries(limits)) {
    await page.evaluate((value) => (document.documentElement.dataset['size'] = value), size);
    const field = await page.locator('#home-search').boundingBox();
    expect.soft(field!.y, `field at size “${size}”`).toBeLessThanOrEqual(limit);
    if (size !== '') continue;
    const doors = await page.locator('.doors').boundingBox();
    expect(doors!.y + doors!.height).toBeLessThanOrEqual(740);
  }
});

test('the home page’s title breaks by its meaning and is whole', async ({ page }) => {
  await go(page, KINDS.home, 360, 740);
  await expect(page.locator('h1')).toHaveText('重庆市武隆区人民政府工作报告');
  await expect(page.locator('h1 span')).toHaveText(['重庆市武隆区', '人民政府', '工作报告']);
  for (const line of await page.locator('h1 span').all()) {
    const box = await line.evaluate((e) => [
      e.scrollHeight - e.clientHeight,
      e.scrollWidth - e.clientWidth,
    ]);
    expect(Math.max(...box)).toBeLessThanOrEqual(1);
  }
});

test('index pages begin with their content', async ({ page }) => {
  for (const path of [KINDS.topics, KINDS.places, KINDS.glossary, KINDS.pinyin, KINDS.facet]) {
    await go(page, path, 360, 740);
    const first = await page.locator('.index li').first().boundingBox();
    expect.soft(first!.y + first!.height, path).toBeLessThanOrEqual(740);
  }
});

test('no line of one or two characters ends a title, a gloss or a line of a list', async ({
  page,
}) => {
  const SHORT =
    'h1:not(.cover *), h2:not(.words h2), h3:not(.words h3), .index p, .index .name, .glosses p, .gloss, .facts li, .digest li, .short';
  for (const width of [360, 1440]) {
    for (const path of [
      KINDS.home,
      KINDS.topics,
      KINDS.topic,
      KINDS.places,
      KINDS.glossary,
      KINDS.chapter,
    ]) {
      await go(page, path, width);
      const lonely = await page.locator('main').evaluate((main, selector) => {
        const found: string[] = [];
        for (const block of main.querySelectorAll<HTMLElement>(selector)) {
          if (!block.offsetParent || getComputedStyle(block).writingMode !== 'horizontal-tb')
            continue;
          const lines = new Map<number, string>();
          const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const node = walker.currentNode as Text;
            for (let i = 0; i < node.length; i += 1) {
              const range = document.createRange();
              range.setStart(node, i);
              range.setEnd(node, i + 1);
              const { bottom, width: wide } = range.getBoundingClientRect();
              if (wide === 0) continue;
              const key = Math.round(bottom / 8);
              const line = [key, key - 1, key + 1].find((k) => lines.has(k)) ?? key;
              lines.set(line, (lines.get(line) ?? '') + node.data[i]!);
            }
          }
          const last = [...lines.values()].pop() ?? '';
          if (lines.size > 1 && last.replace(/[\s，。；：、？！”’）》]/g, '').length < 3) {
            found.push(`${block.className || block.tagName}: …${last}`);
          }
        }
        return found;
      }, SHORT);
      expect.soft(lonely, `${path} ${width}`).toEqual([]);
    }
  }
});

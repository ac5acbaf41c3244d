import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

const CHAPTER = '/report/xiang-cun/';
const term = (page: Page): Locator =>
  page.locator('.report .term', { hasText: '一主两辅多元' }).first();

test.describe('margin glosses', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('light up with their terms, and the reverse', async ({ page }) => {
    await page.goto(CHAPTER);
    const gloss = page.locator('[data-for="yi-zhu-liang-fu-duo-yuan"]');
    await term(page).hover();
    await expect(gloss).toHaveClass(/lit/);
    await gloss.hover();
    await expect(term(page)).toHaveClass(/lit/);
  });

  test('never overlap and stay near their paragraphs', async ({ page }) => {
    for (const chapter of ['xiang-cun', 'gai-ge-kai-fang', 'an-quan']) {
      await page.goto(`/report/${chapter}/`);
      const boxes = await page
        .locator('.glosses p')
        .evaluateAll((all) => all.map((p) => p.getBoundingClientRect().toJSON() as DOMRect));
      boxes.slice(1).forEach((box, index) => {
        expect(box.top).toBeGreaterThanOrEqual(boxes[index]!.bottom);
      });
      const drifts = await page.locator('.paragraph:has(.glosses)').evaluateAll((all) =>
        all.map((paragraph) => {
          const gloss = paragraph.querySelector('.glosses p')!;
          return gloss.getBoundingClientRect().top - paragraph.getBoundingClientRect().top;
        }),
      );
      // Four lines of the text: a gloss never begins further below its paragraph's first line.
      for (const drift of drifts) expect(drift).toBeLessThanOrEqual(4 * 32.4);
    }
  });
});

test.describe('the choice of what is marked', () => {
  const choose = async (page: Page, label: string): Promise<void> => {
    await page.locator('.settings summary').click();
    const group = page.getByRole('group', { name: '标出哪些名词' });
    await group.getByRole('radio', { name: label, exact: true }).check();
    await page.keyboard.press('Escape');
  };

  test('works at once, is remembered, and unmarked terms are no links', async ({ page }) => {
    await page.goto(CHAPTER);
    await choose(page, '不标');
    await expect(page.locator('.report .term[href]')).toHaveCount(0);
    await page.goto('/report/an-quan/');
    await expect(page.locator('.report .term[href]')).toHaveCount(0);
    await choose(page, '重点');
    await expect(page.locator('.report .term:not(.key)[href]')).toHaveCount(0);
    await expect(page.locator('.report .term.key[href]')).not.toHaveCount(0);
    await choose(page, '全部');
    await expect(page.locator('.report .term:not([href])')).toHaveCount(0);
  });
});

test.describe('the glossary', () => {
  test('filters at once, combines, and keeps the choice in the address', async ({ page }) => {
    await page.goto('/glossary/');
    await page.locator('.fold-away summary').click();
    await page.getByRole('link', { name: /^待核实/ }).click();
    await page
      .locator('.filters')
      .getByRole('link', { name: /^乡村振兴/ })
      .click();
    await expect(page).toHaveURL(/basis=dai-he-shi&category=xiang-cun-zhen-xing/);
    const shown = page.locator('.index li:visible');
    expect(await shown.count()).toBeGreaterThan(0);
    expect(await shown.count()).toBeLessThan(55);
    await expect(page.getByRole('status')).toContainText('挑出');
    await page.reload();
    await expect(page.getByRole('status')).toContainText('挑出');
    await expect(page.getByRole('link', { name: /^待核实/ })).toBeVisible();
  });

  test('says so when the address holds an unknown choice', async ({ page }) => {
    await page.goto('/glossary/?basis=%3Cscript%3E');
    await expect(page.getByRole('status')).toContainText('不存在');
    await expect(page.locator('.index li:visible')).toHaveCount(388);
  });

  test('filters by links without script', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/glossary/');
    await page.locator('.fold-away summary').click();
    await page.getByRole('link', { name: /^待核实/ }).click();
    await expect(page.locator('.index li')).toHaveCount(55);
    await context.close();
  });
});

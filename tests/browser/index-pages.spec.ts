import { expect, test } from '@playwright/test';

test.describe('the field of an index page', () => {
  test('finds by name and by pinyin, and tells how many', async ({ page }) => {
    await page.goto('/glossary/');
    const shown = page.locator('.index li:visible .name');
    const field = page.getByRole('searchbox', { name: '找一个词' });
    await field.fill('三农');
    await expect(shown).toHaveText(['三农']);
    await expect(page.locator('.filter-status')).toHaveText('挑出1条，共388条。');
    await field.fill('san nong');
    await expect(shown).toHaveText(['三农']);
    await field.fill('');
    await expect(shown).toHaveCount(388);
    await page.goto('/places/');
    await page.getByRole('searchbox', { name: '找一个地方' }).fill('yangjiao');
    await expect(shown.first()).toContainText('羊角');
  });

  test('says so when no name holds it, and searches when sent', async ({ page }) => {
    await page.goto('/glossary/');
    const field = page.getByRole('searchbox', { name: '找一个词' });
    await field.fill('<b>没有这个词');
    await expect(page.locator('.filter-status')).toContainText('名字里没有这几个字');
    await expect(page.locator('.slab h2:visible')).toHaveCount(0);
    await field.fill('砂砖房');
    await field.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=/);
    // What is said of it holds: it was looked for in the whole text.
    await expect(page.locator('main').getByRole('status').first()).toContainText('报告里有');
    await expect(page.getByLabel('找什么')).toHaveValue('');
  });

  test('holds what was typed after Back', async ({ page }) => {
    for (const [path, words] of [
      ['/glossary/', '三农'],
      ['/places/', '羊角'],
    ] as const) {
      await page.goto(path);
      const shown = page.locator('.index li:visible');
      await page.locator('.find').getByRole('searchbox').fill(words);
      const found = await shown.count();
      await shown.locator('a').first().click();
      await expect(page).not.toHaveURL(new RegExp(`${path}(\\?.*)?$`));
      await page.goBack();
      await expect(page.locator('.find').getByRole('searchbox')).toHaveValue(words);
      await expect(shown).toHaveCount(found);
    }
  });

  test('holds what was sent from it after Back', async ({ page }) => {
    await page.goto('/topics/');
    const field = page.locator('.find').getByRole('searchbox');
    await field.fill('停车');
    await field.press('Enter');
    await expect(page).toHaveURL(/\/search\//);
    await page.goBack();
    await expect(field).toHaveValue('停车');
  });

  test('is a search without script', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/places/');
    await page.getByRole('searchbox', { name: '找一个地方' }).fill('沧沟');
    await page.getByRole('searchbox', { name: '找一个地方' }).press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=%E6%B2%A7%E6%B2%9F$/);
    await context.close();
  });
});

test('a page that lists some entries leads to the pages of others', async ({ page }) => {
  await page.goto('/glossary/basis/dai-he-shi/');
  await page.locator('.fold-away summary').click();
  await page.getByRole('link', { name: /^通行释义/ }).click();
  await expect(page).toHaveURL(/\/glossary\/basis\/tong-xing-shi-yi\/$/);
});

test.describe('quoted sentences', () => {
  test('carry their terms, figures and places, and lead to their context', async ({ page }) => {
    await page.goto('/topics/chu-xing/');
    for (const mark of ['term', 'figure', 'place']) {
      await expect(page.locator(`.said a.${mark}`)).not.toHaveCount(0);
    }
    const number = page.locator('.said .number').first();
    await expect(number).toHaveAccessibleName(/^第[一二三四五六七八九十]+段.*，看上下文：/);
    await number.click();
    await expect(page).toHaveURL(/\/report\/[\w-]+\/#[\w-]+$/);
    await expect(page.locator('.s:target')).toBeInViewport();
  });

  test('set off what the page is about, which leads nowhere', async ({ page }) => {
    await page.goto('/glossary/dong-xi-bu-xie-zuo/');
    await expect(page.locator('.said b')).toHaveText('东西部协作');
    await expect(page.locator('.said a[href="/glossary/dong-xi-bu-xie-zuo/"]')).toHaveCount(0);
    await page.goto('/places/cang-gou/');
    await expect(page.locator('.said b').first()).toContainText('沧沟');
  });
});

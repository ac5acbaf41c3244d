import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

const CHAPTER = '/report/xiang-cun/';
const NAME = '一主两辅多元';
const WIDE = { width: 1000, height: 800 };
const PHONE = { width: 360, height: 740 };

const card = (page: Page): Locator => page.getByRole('dialog');
const term = (page: Page, name = NAME): Locator =>
  page.locator('.report .term', { hasText: name }).first();

for (const [size, viewport] of [
  ['desktop', WIDE],
  ['phone', PHONE],
] as const) {
  test.describe(size, () => {
    test.use({ viewport, hasTouch: size === 'phone' });

    const press = async (target: Locator): Promise<void> =>
      size === 'phone' ? target.tap() : target.click();

    test.beforeEach(async ({ page }) => {
      await page.goto(CHAPTER);
      await term(page).scrollIntoViewIfNeeded();
    });

    test('a press opens the card and moves focus in', async ({ page }) => {
      await press(term(page));
      await expect(card(page)).toBeVisible();
      await expect(card(page)).toContainText('待核实');
      await expect(card(page).locator(':focus')).toHaveText(NAME);
      await expect(term(page)).toHaveAttribute('aria-expanded', 'true');
      await expect(page).toHaveURL(CHAPTER);
    });

    test('Escape, the button, a second press and a press outside close it', async ({ page }) => {
      const closers = [
        () => page.keyboard.press('Escape'),
        () => press(card(page).getByRole('button', { name: '关闭' })),
        () => press(term(page)),
        () => page.mouse.click(viewport.width - 8, 300),
      ];
      for (const close of closers) {
        await press(term(page));
        await expect(card(page)).toBeVisible();
        await close();
        await expect(card(page)).toBeHidden();
        await expect(term(page)).toHaveAttribute('aria-expanded', 'false');
      }
    });

    test('focus returns to the term', async ({ page }) => {
      await press(term(page));
      await page.keyboard.press('Escape');
      await expect(term(page)).toBeFocused();
    });

    test('another term replaces the card', async ({ page }) => {
      await press(term(page));
      await page.keyboard.press('Escape');
      await press(term(page, '高山番茄谷'));
      await expect(card(page)).toHaveCount(1);
      await expect(card(page)).toContainText('高山番茄谷');
    });

    test('the term stays in view and the page still scrolls', async ({ page }) => {
      await press(term(page));
      const [box, sheet] = [await term(page).boundingBox(), await card(page).boundingBox()];
      const apart = box!.y + box!.height <= sheet!.y || sheet!.y + sheet!.height <= box!.y;
      expect(apart).toBe(true);
      expect(sheet!.height).toBeLessThanOrEqual(viewport.height * 0.55);
      const before = await page.evaluate(() => window.scrollY);
      await page.mouse.move(30, 200);
      await page.mouse.wheel(0, 200);
      await expect.poll(() => page.evaluate(() => window.scrollY)).not.toBe(before);
    });

    test('the close button is large', async ({ page }) => {
      await press(term(page));
      const box = await card(page).getByRole('button', { name: '关闭' }).boundingBox();
      expect(Math.min(box!.width, box!.height)).toBeGreaterThanOrEqual(48);
    });

    test('opening asks the network for nothing', async ({ page }) => {
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await press(term(page));
      await expect(card(page)).toBeVisible();
      expect(requests).toEqual([]);
    });
  });
}

test.describe('mouse', () => {
  test.use({ viewport: WIDE });

  test('resting on a term peeks without taking focus; leaving closes', async ({ page }) => {
    await page.goto(CHAPTER);
    await term(page).hover();
    await expect(card(page)).toBeVisible();
    await expect(card(page).locator(':focus')).toHaveCount(0);
    await card(page).hover();
    await page.waitForTimeout(500);
    await expect(card(page)).toBeVisible();
    await page.mouse.move(2, 400);
    await expect(card(page)).toBeHidden();
  });

  test('Escape closes a peek without moving the pointer', async ({ page }) => {
    await page.goto(CHAPTER);
    await term(page).hover();
    await expect(card(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card(page)).toBeHidden();
  });

  test('a click turns a peek into reading', async ({ page }) => {
    await page.goto(CHAPTER);
    await term(page).hover();
    await expect(card(page)).toBeVisible();
    await term(page).click();
    await expect(card(page).locator(':focus')).toHaveText(NAME);
  });
});

test('a term inside a note takes its place, with a way back', async ({ page }) => {
  await page.goto('/report/chan-ye/');
  const mention = page.locator('.note .short a.mention[href^="#n-"]').first();
  const id = await mention.evaluate((link) => link.closest('.note')!.id);
  await page.locator(`.report .term[href="#${id}"]`).first().click();
  const title = await card(page).locator('.card-title').textContent();
  await card(page).locator('a.mention').first().click();
  await expect(card(page).locator('.card-title')).not.toHaveText(title!);
  await card(page).getByRole('button', { name: '返回' }).click();
  await expect(card(page).locator('.card-title')).toHaveText(title!);
  await expect(card(page).getByRole('button', { name: '返回' })).toBeHidden();
});

test.describe('without the popover platform feature', () => {
  test('a term jumps to its note on the page', async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(HTMLElement.prototype, 'popover');
    });
    await page.goto(CHAPTER);
    await term(page).click();
    await expect(page).toHaveURL(/#n-yi-zhu-liang-fu-duo-yuan$/);
    await expect(page.locator('#n-yi-zhu-liang-fu-duo-yuan')).toBeInViewport();
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a term leads to its note, and the note back to its sentence', async ({ page }) => {
    await page.goto(CHAPTER);
    await term(page).click();
    const note = page.locator('#n-yi-zhu-liang-fu-duo-yuan');
    await expect(note).toBeInViewport();
    await note.getByRole('link', { name: '第四段' }).click();
    await expect(term(page)).toBeInViewport();
  });
});

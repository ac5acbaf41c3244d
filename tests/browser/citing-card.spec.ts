import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';
import { card } from '../support/card.ts';
import {
  act,
  CHAPTER,
  numberOf,
  open,
  PARAGRAPH,
  pasted,
  PATH,
  quoteButton,
  select,
  SITE,
  status,
} from '../support/citing.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test.describe('sharing', () => {
  const shareBy = (page: Page, share: string): Promise<unknown> =>
    page.addInitScript((name) => {
      const shared: unknown[] = [];
      Object.assign(window, { shared });
      const value = (data: unknown): Promise<void> => {
        shared.push(data);
        return name === '' ? Promise.resolve() : Promise.reject(new DOMException('', name));
      };
      Object.defineProperty(navigator, 'share', { value, configurable: true });
    }, share);

  test('hands over the citation, its address apart', async ({ page }) => {
    await shareBy(page, '');
    await page.goto(PATH);
    await open(page);
    await act(page, 'copy').click();
    await expect(status(page)).toHaveText(/已复制/);
    await act(page, 'share').click();
    await expect(status(page)).toHaveText('');
    const [{ text, url }] = (await page.evaluate(
      () => (window as unknown as { shared: unknown }).shared,
    )) as [{ text: string; url: string }];
    expect(url).toBe(`${SITE}p/${PARAGRAPH.id}/`);
    expect(text + url).toBe(await pasted(page));
  });

  test('says nothing where it is called off, one sentence where it fails', async ({ page }) => {
    for (const [error, told] of [
      ['AbortError', ''],
      ['NotAllowedError', '没能分享出去。可以先复制，再粘贴到要发的地方。'],
    ] as const) {
      await shareBy(page, error);
      await page.goto(PATH);
      await open(page);
      await act(page, 'share').click();
      await expect(status(page)).toHaveText(told);
      await expect(act(page, 'copy')).toBeVisible();
    }
  });

  test('is not offered where there is none', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
    await page.goto(PATH);
    await open(page);
    await expect(act(page, 'copy')).toBeVisible();
    await expect(act(page, 'share')).toBeHidden();
    await expect(act(page, 'tell')).toBeHidden();
  });
});

test('the code of the paragraph is shown, or said to be missing', async ({ page }) => {
  await page.goto(PATH);
  await open(page);
  await act(page, 'qr').click();
  await expect(card(page).locator('.citing-qr svg')).toBeInViewport();
  await expect(card(page).getByRole('img').first()).toHaveAccessibleName(
    new RegExp(`/p/${PARAGRAPH.id}/`),
  );
  await expect(act(page, 'qr')).toHaveAttribute('aria-expanded', 'true');
  await act(page, 'qr').click();
  await expect(card(page).locator('.citing-qr')).toBeHidden();
  await page.route(`**/p/${PARAGRAPH.id}/`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('id="qr"', '') });
  });
  await page.reload();
  await open(page);
  await act(page, 'qr').click();
  await expect(status(page)).toHaveText('没有取到二维码。可以复制链接，发给别人。');
});

test('a card that was scrolled to its end opens at its beginning', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(PATH);
  await open(page);
  await act(page, 'qr').click();
  await expect(card(page).locator('.card-title')).not.toBeInViewport();
  await page.keyboard.press('Escape');
  const others = CHAPTER.paragraphs.filter(({ id }) => id !== PARAGRAPH.id);
  await open(page, others.reduce((a, b) => (b.text.length > a.text.length ? b : a)).id);
  await expect(card(page).locator('.card-title')).toBeInViewport({ ratio: 1 });
});

test('长者模式 offers it below the paragraph, as high as a thumb is broad', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(PATH);
  await page.locator('.elder:visible').first().click();
  await expect(page.locator('html[data-elder]')).toHaveCount(1);
  const number = numberOf(page, PARAGRAPH.id);
  await expect(number).toHaveCSS('min-height', '60px');
  const words = (await page.locator(`[id="${PARAGRAPH.id}"] > .words`).boundingBox())!;
  expect((await number.boundingBox())!.y).toBeGreaterThanOrEqual(words.y + words.height);
  await open(page);
  for (const button of await card(page).locator('.citing .button:visible, .citing label').all()) {
    expect((await button.boundingBox())?.height ?? 60).toBeGreaterThanOrEqual(60);
  }
});

test('printing leads to the paragraph’s page, which prints itself once', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.goto(PATH);
  await open(page);
  await card(page).getByRole('radio').nth(2).check();
  await act(page, 'print').click();
  await expect(page).toHaveURL(`/p/${PARAGRAPH.id}/?s=2`);
  await expect(page.locator('html[data-printed]')).toHaveCount(1);
  await page.reload();
  await expect(page.locator('html[data-printed]')).toHaveCount(0);
  await page.goBack();
  await expect(page).toHaveURL(PATH);
});

test('where the paragraph’s page does not come, the card says so and leads there', async ({
  page,
}) => {
  await page.goto(PATH);
  await page.route(`**/p/${PARAGRAPH.id}/`, (route) => route.abort());
  await numberOf(page, PARAGRAPH.id).click();
  await expect(card(page)).toContainText('没有取到这一段的出处，可能是网络断了。');
  const link = card(page).getByRole('link', { name: '打开这一段的网页' });
  await expect(link).toHaveAttribute('href', new RegExp(`/p/${PARAGRAPH.id}/$`));
  await page.keyboard.press('Escape');
  await page.unroute(`**/p/${PARAGRAPH.id}/`);
  await open(page);
});

test('the page is asked for once, and nothing of it is in the chapter', async ({
  page,
  request,
}) => {
  const html = await (await request.get(PATH)).text();
  expect(html).not.toContain('GB/T');
  expect(html).not.toContain('?s=1');
  const asked: string[] = [];
  page.on('request', (one) => {
    asked.push(new URL(one.url()).pathname);
  });
  await page.goto(PATH);
  for (let time = 0; time < 2; time += 1) {
    await open(page);
    await numberOf(page, PARAGRAPH.id).click();
    await expect(card(page)).toBeHidden();
  }
  expect(asked.filter((path) => path.startsWith('/p/'))).toEqual([`/p/${PARAGRAPH.id}/`]);
});

test('it is all done by keyboard', async ({ page }) => {
  await page.goto(PATH);
  const number = numberOf(page, PARAGRAPH.id);
  await expect(number).toHaveAccessibleName(/^第.+段：引用、分享$/);
  await number.focus();
  await page.keyboard.press('Enter');
  await expect(card(page).locator(':focus')).toHaveClass(/card-title/);
  await expect(number).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(card(page).getByRole('radio').nth(1)).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(act(page, 'copy')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText('已复制这句话。');
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  await expect(number).toBeFocused();
  // From what is selected, Tab leads to the button.
  await page.locator(`[id="${PARAGRAPH.id}"] .s a`).last().focus();
  await select(page, PARAGRAPH.sentences[0]!.id);
  await expect(quoteButton(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(quoteButton(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card(page).locator(':focus')).toHaveText('引用所选');
  await page.keyboard.press('Escape');
  await expect(number).toBeFocused();
});

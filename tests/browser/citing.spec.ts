import type { Page } from '@playwright/test';
import { chineseNumeral } from '../../src/site/numerals.ts';
import { expect, test } from '../support/browser.ts';
import { card, misplaced } from '../support/card.ts';
import { CITED, SPEECH } from '../support/citations.ts';
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

for (const where of ['chapter', 'full'] as const) {
  test(`ten sentences are cited word for word on the page of the ${where}`, async ({ page }) => {
    for (const { paragraph, sentence, quotation, where: place } of CITED) {
      await page.goto(where === 'full' ? '/full/' : `/report/${paragraph.replace(/-\d+$/, '')}/`);
      await open(page, paragraph);
      const choices = card(page).getByRole('radio');
      if ((await choices.count()) > 0) await choices.nth(sentence).check();
      await act(page, 'copy').click();
      await expect(status(page)).toHaveText('已复制这句话。');
      const address = `${SITE}p/${paragraph}/?s=${sentence}`;
      expect(await pasted(page)).toBe(`${quotation}——${SPEECH}${place}${address}`);
      await act(page, 'link').click();
      await expect(status(page)).toHaveText('已复制链接。');
      expect(await pasted(page)).toBe(address);
    }
  });
}

test('a paragraph is cited whole unless a sentence is chosen', async ({ page }) => {
  await page.goto(PATH);
  await open(page);
  await expect(card(page).getByRole('radio')).toHaveCount(PARAGRAPH.sentences.length + 1);
  await act(page, 'copy').click();
  await expect(status(page)).toHaveText('已复制这一段。');
  const text = await pasted(page);
  expect(text.startsWith(`${PARAGRAPH.text}——`)).toBe(true);
  expect(text.endsWith(`段。${SITE}p/${PARAGRAPH.id}/`)).toBe(true);
  await card(page).getByRole('radio').last().check();
  await expect(status(page)).toHaveText('');
  await act(page, 'copy').click();
  await expect(status(page)).toHaveText('已复制这句话。');
  expect(await pasted(page)).toContain(`${PARAGRAPH.sentences.at(-1)!.text}——`);
});

test.describe('on a day', () => {
  test.use({ timezoneId: 'Asia/Shanghai' });

  test('the standard’s form names the day where the reader is', async ({ page }) => {
    await page.clock.setFixedTime('2031-02-03T20:00:00Z');
    await page.goto(PATH);
    await open(page);
    await act(page, 'standard').click();
    await expect(status(page)).toHaveText('已复制国标格式的出处。');
    expect(await pasted(page)).toMatch(/^\S+\. \S+\[R\/OL\]\. \([\d-]+\)\[2031-02-04\]\. http\S+$/);
  });
});

test.describe('where the clipboard is closed', () => {
  const refuse = (page: Page, old: boolean): Promise<unknown> =>
    page.addInitScript((answer) => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      const copies: string[] = [];
      const execCommand = (): boolean => {
        copies.push((document.activeElement as HTMLTextAreaElement).value);
        return answer;
      };
      Object.assign(document, { execCommand });
      Object.assign(window, { copies });
    }, old);
  const copies = (page: Page): Promise<string[]> =>
    page.evaluate(() => (window as unknown as { copies: string[] }).copies);

  test('the old way copies, and the selection stays', async ({ page }) => {
    await refuse(page, true);
    await page.goto(PATH);
    const { id, text } = PARAGRAPH.sentences[1]!;
    await select(page, id);
    await quoteButton(page).click();
    await act(page, 'copy').click();
    await expect(status(page)).toHaveText('已复制所选。');
    const [copied] = await copies(page);
    expect(copied!.startsWith(`${text}——`)).toBe(true);
    await expect(act(page, 'copy')).toBeFocused();
    expect(await page.evaluate(() => document.getSelection()!.toString())).toBe(text);
  });

  test('the text stands selected, and says what to do', async ({ page }) => {
    await refuse(page, false);
    await page.goto(PATH);
    await open(page);
    await act(page, 'copy').click();
    const field = card(page).getByRole('textbox');
    await expect(field).toBeFocused();
    await expect(card(page).locator('.by-hand')).toContainText('长按');
    const { value, selected } = await field.evaluate((area: HTMLTextAreaElement) => {
      return { value: area.value, selected: area.selectionEnd - area.selectionStart };
    });
    expect(value.startsWith(`${PARAGRAPH.text}——`)).toBe(true);
    expect(selected).toBe(value.length);
    await expect(status(page)).toHaveText('');
    await card(page).getByRole('radio').nth(1).check();
    await expect(field).toBeHidden();
  });
});

test('a fault is told with the sentence, where the editors want to hear of it', async ({
  page,
}) => {
  const contact = 'mailto:bianzhe@example.org';
  await page.route(`**/p/${PARAGRAPH.id}/`, async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    const told = body.replace('id="cite"', `id="cite" data-corrections="${contact}"`);
    await route.fulfill({ response, body: told });
  });
  await page.goto(PATH);
  await open(page);
  await card(page).getByRole('radio').nth(2).check();
  const href = await act(page, 'tell').getAttribute('href');
  const letter = decodeURIComponent(href!);
  expect(letter.startsWith(`${contact}?subject=纠错：`)).toBe(true);
  expect(letter).toContain(`${CHAPTER.title}第${chineseNumeral(PARAGRAPH.number)}段第二句`);
  expect(letter).toContain(`${SITE}p/${PARAGRAPH.id}/?s=2`);
  expect(letter).toContain(PARAGRAPH.sentences[1]!.text.slice(0, 100));
});

for (const [width, height] of [
  [360, 640],
  [1440, 900],
] as const) {
  test(`the card stands right, ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto(PATH);
    await open(page);
    expect(await misplaced(page)).toEqual([]);
    const box = (await card(page).boundingBox())!;
    expect(box.height).toBeLessThanOrEqual(0.55 * height + 1);
    await expect(act(page, 'copy')).toBeInViewport({ ratio: 1 });
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the number leads to the paragraph’s page, which says how to cite it', async ({ page }) => {
    await page.goto(PATH);
    await numberOf(page, PARAGRAPH.id).click();
    await expect(page).toHaveURL(`/p/${PARAGRAPH.id}/`);
    await expect(page.locator('#cite [data-sentence="1"] q')).toBeVisible();
  });
});

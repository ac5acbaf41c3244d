import { expect, test } from '../support/browser.ts';
import { card } from '../support/card.ts';
import {
  act,
  CHAPTER,
  PARAGRAPH,
  pasted,
  PATH,
  quoteButton,
  select,
  SITE,
  status,
} from '../support/citing.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a selection across marks is cited character for character', async ({ page }) => {
  await page.goto(PATH);
  for (const { id, text, number } of PARAGRAPH.sentences) {
    expect(await select(page, id, id, 1)).toBe(text.slice(1, -1));
    await quoteButton(page).click();
    await expect(card(page).locator('.citing > .ink')).toHaveText(text.slice(1, -1));
    await act(page, 'copy').click();
    await expect(status(page)).toHaveText('已复制所选。');
    const copied = await pasted(page);
    expect(copied.startsWith(`${text.slice(1, -1)}——`)).toBe(true);
    expect(copied.endsWith(`${SITE}p/${PARAGRAPH.id}/?s=${number}`)).toBe(true);
    await page.keyboard.press('Escape');
  }
});

for (const path of [PATH, '/full/']) {
  test(`a selection across paragraphs of ${path} holds the report alone`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(path);
    const [first, second, third] = CHAPTER.paragraphs;
    await select(page, first!.sentences.at(-1)!.id, third!.sentences[0]!.id);
    await quoteButton(page).click();
    await act(page, 'copy').click();
    await expect(status(page)).toHaveText('已复制所选。');
    const [quotation, source] = (await pasted(page)).split('——');
    expect(quotation).toBe(
      [first!.sentences.at(-1)!.text, second!.text, third!.sentences[0]!.text].join('\n'),
    );
    expect(source).toContain('，第一段至第三段。');
    expect(source!.endsWith(`${SITE}p/${first!.id}/`)).toBe(true);
  });
}

test('a selection of more than the report cites what of it is the report', async ({ page }) => {
  await page.goto(PATH);
  await page.evaluate(() => document.getSelection()!.selectAllChildren(document.body));
  await quoteButton(page).click();
  await act(page, 'copy').click();
  await expect(status(page)).toHaveText('已复制所选。');
  const texts = [CHAPTER.heading!, ...CHAPTER.paragraphs].map(({ text }) => text);
  const [quotation, source] = (await pasted(page)).split('——');
  expect(quotation).toBe(texts.join('\n'));
  expect(
    source!.endsWith(
      `，标题至第${'一二三四五六七八九十'[texts.length - 2]}段。${SITE}report/${CHAPTER.id}/`,
    ),
  ).toBe(true);
});

test('the button comes and goes with the selection, and moves nothing', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(PATH);
  const height = (): Promise<number> => page.evaluate(() => document.body.scrollHeight);
  const before = await height();
  const { id, text } = PARAGRAPH.sentences[0]!;
  for (const elsewhere of ['.digest', '.turn']) {
    await select(page, id);
    await expect(quoteButton(page)).toBeVisible();
    expect(await height()).toBe(before);
    const box = (await quoteButton(page).boundingBox())!;
    expect(box.y + box.height).toBeGreaterThan(740 - 30);
    expect(box.height).toBeGreaterThanOrEqual(44);
    // What Ctrl+C takes is what is selected.
    await page.keyboard.press('Control+C');
    expect((await pasted(page)).trim()).toBe(text);
    await page
      .locator(elsewhere)
      .evaluate((ours) => document.getSelection()!.selectAllChildren(ours));
    await expect(quoteButton(page)).toHaveCount(0);
  }
  await select(page, id);
  await expect(quoteButton(page)).toBeVisible();
  await page.evaluate(() => document.getSelection()!.removeAllRanges());
  await expect(quoteButton(page)).toHaveCount(0);
});

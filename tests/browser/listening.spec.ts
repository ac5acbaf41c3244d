import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { chapterText } from '../../src/report/report.ts';
import { spokenForm } from '../../src/speech/spoken.ts';
import { CHAPTERS } from '../support/browser.ts';
import {
  control,
  HEADED,
  key,
  listen,
  openWithVoice,
  player,
  said,
  speech,
} from '../support/listening.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 360, height: 740 } });

/** The chapter's sentences with its heading, as a voice has to be given them. */
const spoken = chapterText(HEADED)
  .flatMap(({ sentences }) => sentences)
  .map(({ text }) => spokenForm(text));

/** Edges of what is lit, and of the room between the bar and the player. */
const sight = (page: Page) =>
  page.evaluate(() => {
    const edges = (selector: string): DOMRect[] =>
      [...document.querySelectorAll(selector)].map((element) => element.getBoundingClientRect());
    const lit = edges('.aloud');
    return {
      top: Math.min(...lit.map(({ top }) => top)),
      bottom: Math.max(...lit.map(({ bottom }) => bottom)),
      from: Math.max(0, edges('.bar')[0]?.bottom ?? 0),
      to: edges('.player')[0]?.top ?? 0,
    };
  });

test.describe('the control', () => {
  test('is absent without a Mandarin voice, and where nothing speaks at all', async ({ page }) => {
    await openWithVoice(page, { voices: ['en-US', 'zh-HK', 'yue-HK'] });
    await expect(control(page)).toHaveCount(0);
    await page.addInitScript(() =>
      Object.defineProperty(window, 'speechSynthesis', { value: undefined }),
    );
    await page.reload();
    await expect(page.locator('.weight').first()).toBeVisible();
    await expect(control(page)).toHaveCount(0);
  });

  test('comes when a voice does, once, and moves nothing', async ({ page }) => {
    await page.addInitScript(() => {
      const shifts: unknown[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({
        type: 'layout-shift',
      });
    });
    await openWithVoice(page, { late: true });
    await expect(control(page)).toHaveCount(0);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await speech(page, (controls) => controls.arrive());
    await speech(page, (controls) => controls.arrive());
    await expect(control(page)).toHaveText('听这一章');
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
    expect(await page.evaluate(() => (window as unknown as { shifts: unknown[] }).shifts)).toEqual(
      [],
    );
  });
});

test.describe('reading aloud', () => {
  test('says the heading and every sentence, and offers the next chapter', async ({ page }) => {
    await openWithVoice(page);
    await listen(page);
    await speech(page, (controls) => {
      for (let count = 0; count < 500; count += 1) controls.end();
    });
    expect((await said(page)).join('')).toBe(spoken.join(''));
    await expect(player(page).getByRole('status')).toHaveText('这一章读完了。');
    await expect(control(page)).toHaveText('听这一章');
    const next = page.locator('.turn .next');
    const offered = player(page).getByRole('link', { name: '下一章' });
    expect(await offered.evaluate((link: HTMLAnchorElement) => link.href)).toBe(
      await next.evaluate((link: HTMLAnchorElement) => link.href),
    );
    await key(page, '再听一遍').click();
    await expect(page.locator('h1 .aloud').first()).toBeVisible();
  });

  test('leaves a title that is ours unsaid', async ({ page }) => {
    const { id, paragraphs } = CHAPTERS.find(({ heading }) => !heading)!;
    await openWithVoice(page, {}, `/report/${id}/`);
    await listen(page);
    expect(await said(page)).toEqual([spokenForm(paragraphs[0]!.sentences[0]!.text)]);
  });

  test('lights the sentence and keeps it between the bar and the player', async ({ page }) => {
    await openWithVoice(page);
    await listen(page);
    for (let count = 0; count < 30; count += 1) {
      const { top, bottom, from, to } = await sight(page);
      if (bottom - top < to - from - 24) {
        expect(top).toBeGreaterThanOrEqual(from);
        expect(bottom).toBeLessThanOrEqual(to);
      }
      await speech(page, (controls) => controls.end());
    }
  });

  test('begins with the paragraph in sight', async ({ page }) => {
    await openWithVoice(page);
    const third = page.locator('.paragraph').nth(2);
    await third.evaluate((element) => element.scrollIntoView());
    await control(page).evaluate((button: HTMLElement) => button.click());
    await expect(third.locator('.aloud')).toHaveText(HEADED.paragraphs[2]!.sentences[0]!.text);
  });

  test('leaves a reader who has gone elsewhere where he is, and offers the way back', async ({
    page,
  }) => {
    await openWithVoice(page);
    await listen(page);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect(key(page, '回到朗读处')).toBeVisible();
    const before = await page.evaluate(() => scrollY);
    for (let count = 0; count < 3; count += 1) await speech(page, (controls) => controls.end());
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await key(page, '回到朗读处').click();
    const { top, from, to } = await sight(page);
    expect(top).toBeGreaterThanOrEqual(from);
    expect(top).toBeLessThan(to);
    await expect(key(page, '回到朗读处')).toBeHidden();
  });

  test('ends when the page is left', async ({ page }) => {
    await openWithVoice(page);
    await listen(page);
    const hushes = await speech(page, (controls) => controls.hushes());
    await page.evaluate(() => window.dispatchEvent(new Event('pagehide')));
    await expect(player(page)).toHaveCount(0);
    expect(await speech(page, (controls) => controls.hushes())).toBeGreaterThan(hushes);
  });
});

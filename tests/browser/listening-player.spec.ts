import { expect, test } from '@playwright/test';
import { prepareAxe, violations } from '../support/accessibility.ts';
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

const [first] = HEADED.paragraphs[0]!.sentences;

test.describe('the player', () => {
  test('goes from sentence to sentence, rests, goes on and stops', async ({ page }) => {
    await openWithVoice(page);
    await listen(page);
    await key(page, '下一句').click();
    await expect(page.locator('.aloud')).toHaveText(first!.text);
    await key(page, '上一句').click();
    await expect(page.locator('h1 .aloud').first()).toBeVisible();
    await key(page, '暂停').click();
    await expect(player(page)).toContainText('停在标题');
    const before = (await said(page)).length;
    await key(page, '继续').click();
    expect(await said(page)).toHaveLength(before + 1);
    await key(page, '停止').click();
    await expect(player(page)).toHaveCount(0);
    await expect(page.locator('.aloud')).toHaveCount(0);
    await expect(control(page)).toHaveText('听这一章');
    await expect(control(page)).toBeFocused();
  });

  test('reads slower or faster, and remembers it', async ({ page }) => {
    await openWithVoice(page);
    await listen(page);
    await player(page).getByLabel('语速').selectOption('慢速');
    await page.reload();
    await listen(page);
    await expect(player(page).getByLabel('语速')).toHaveValue('0.8');
    expect(await speech(page, (controls) => controls.said.map(({ rate }) => rate))).toEqual([0.8]);
  });

  test('takes no focus, and is the next to tab to', async ({ page }) => {
    await openWithVoice(page);
    await control(page).press('Enter');
    await expect(player(page)).toBeVisible();
    await expect(control(page)).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(key(page, '上一句')).toBeFocused();
  });

  test('is found by a thumb, and by who cannot see it', async ({ page }) => {
    await openWithVoice(page);
    await listen(page);
    for (const one of [
      ...(await player(page).locator('button:visible, select').all()),
      control(page),
    ]) {
      const { width, height } = (await one.boundingBox())!;
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(48);
    }
    await prepareAxe(page);
    expect(await violations(page)).toEqual([]);
  });

  test('does not lie on the bar of a search', async ({ page }) => {
    await openWithVoice(page, {}, `/report/${HEADED.id}/?s=${first!.id}&q=建设`);
    await expect(page.locator('.arrival-bar')).toBeVisible();
    await listen(page);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    for (const covered of ['.arrival-bar', '.page-foot']) {
      const { y, height } = (await page.locator(covered).boundingBox())!;
      expect(y + height, covered).toBeLessThanOrEqual((await player(page).boundingBox())!.y);
    }
  });
});

test.describe('a voice that cannot be had', () => {
  test('is told in a sentence when it fails, and can be asked again', async ({ page }) => {
    await openWithVoice(page, { manner: 'fails' });
    await listen(page);
    await expect(player(page).getByRole('status')).toContainText('声音断了');
    await expect(control(page)).toHaveText('听这一章');
    await speech(page, (controls) => (controls.manner = 'told'));
    await key(page, '再读这句').click();
    await expect(player(page).getByRole('status')).toHaveText('');
    await expect(control(page)).toHaveText('停止朗读');
  });

  test('is told when it never begins', async ({ page }) => {
    await page.clock.install();
    await openWithVoice(page, { manner: 'mute' });
    await listen(page);
    await page.clock.runFor(8000);
    await expect(player(page).getByRole('status')).toContainText('朗读没有出声');
    await key(page, '关闭').click();
    await expect(player(page)).toHaveCount(0);
  });

  test('is told when what reads does not come', async ({ page }) => {
    await page.route(/listen\.[^/]*\.js$/, (route) => route.abort());
    await openWithVoice(page);
    await control(page).click();
    await expect(control(page)).toHaveText('没打开，请刷新本页再试');
  });
});

import { expect, test } from '../support/browser.ts';

test('what is planned in a town is two taps from the home page, without script', async ({
  browser,
}) => {
  const page = await browser.newPage({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 780 },
  });
  await page.goto('/');
  const town = page.locator('.slab', { hasText: '我住的地方' }).locator('.names a').first();
  const name = ((await town.textContent()) ?? '').trim();
  await town.click();
  await expect(page.locator('h1')).toHaveText(name);
  const said = page.locator('.said li');
  expect(await said.count()).toBeGreaterThan(0);
  await said.first().locator('.number').click();
  await expect(page.locator('.s:target')).toBeVisible();
  await page.close();
});

test('a concern opens from the home page, its words linked to terms and to their chapter', async ({
  page,
}) => {
  await page.goto('/');
  await page.locator('.topics a').first().click();
  const said = page.locator('.said li');
  expect(await said.count()).toBeGreaterThan(0);
  expect(await page.locator('.said .term').first().getAttribute('href')).toMatch(
    /\/glossary\/.+\/$/,
  );
  const text = await said.first().locator('blockquote').textContent();
  await said.first().locator('.number').click();
  await expect(page.locator('.s:target')).toHaveText((text ?? '').trim());
});

test('places marked or not is remembered, and an unmarked one is no link', async ({ page }) => {
  await page.goto('/full/');
  const place = page.locator('.place').first();
  await expect(place).toHaveAttribute('href', /\/places\//);
  await page.locator('.settings summary').click();
  await page.locator('.settings input[name=places][value="none"]').check({ force: true });
  await expect(place).not.toHaveAttribute('href');
  await page.reload();
  await expect(place).not.toHaveAttribute('href');
});

test('no link stands inside another', async ({ page }) => {
  await page.goto('/full/');
  expect(await page.locator('.place .term, .term .place').count()).toBe(0);
});

test('the links to topics and places are targets of 44 pixels on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('/');
  const heights = await page
    .locator('.index a, .names a, .foot-links a')
    .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
});

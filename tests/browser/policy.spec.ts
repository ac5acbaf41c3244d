import type { Page } from '@playwright/test';
import { expect, PATHS, test } from '../support/browser.ts';
import { card } from '../support/card.ts';
import { open, PATH } from '../support/citing.ts';
import { startHost } from '../support/host.ts';
import type { Host } from '../support/host.ts';
import { key, listen, openWithVoice } from '../support/listening.ts';
import { DIST } from '../support/paths.ts';
import { firstOfEachTemplate } from '../support/template-of.ts';
import { keepSoon, visit } from '../support/visit.ts';

test.use({ serviceWorkers: 'allow' });

/** What browsers refuse on a page and those opened after it, in words. */
async function refusals(page: Page): Promise<string[]> {
  const refused: string[] = [];
  await page.exposeFunction('tellRefusal', (what: string) => refused.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI, sample, disposition } = event;
      const tell = (window as unknown as { tellRefusal: (what: string) => void }).tellRefusal;
      tell([disposition, effectiveDirective, blockedURI, sample, location.pathname].join(' '));
    });
  });
  return refused;
}

let host: Host;

test.beforeEach(async ({ context }) => {
  await keepSoon(context);
  host = await startHost(DIST);
});

test.afterEach(() => host.stop());

test('header and page refuse nothing of any kind of page', async ({ page }) => {
  const refused = await refusals(page);
  for (const path of firstOfEachTemplate(PATHS)) {
    const answer = await page.goto(host.origin + path, { waitUntil: 'load' });
    expect(answer?.headers()['content-security-policy'], path).toContain('script-src');
    expect(await page.locator('meta[http-equiv=content-security-policy]').count(), path).toBe(1);
    expect(await page.evaluate(() => document.documentElement.dataset['js']), path).toBe('');
  }
  expect(refused).toEqual([]);
});

test('nor of a chapter that is read', async ({ page }) => {
  const refused = await refusals(page);
  await page.goto(host.origin + PATH);
  await page.locator('.report a[href^="#n-"]').first().click();
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await open(page);
  await card(page).locator('[data-do=qr]').click();
  await expect(card(page).locator('.citing-qr svg')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.locator('.search-open').click();
  await page.getByRole('dialog').locator('input').fill('乡村');
  await expect(page.getByRole('dialog').locator('.search-results a').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.locator('.settings summary').click();
  for (const choice of await page.locator('.settings input').all()) {
    await choice.check({ force: true });
  }
  await page.locator('.settings-panel .elder').click();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-elder', 'on');
  await expect(page.locator('head link[href*=legible]')).toHaveCount(1);
  expect(refused).toEqual([]);
});

test('nor of what is searched, filtered, heard and read without a network', async ({ page }) => {
  const refused = await refusals(page);
  await openWithVoice(page, {}, `${host.origin}${PATH}`);
  await listen(page);
  await key(page, '停止').click();
  await page.goto(`${host.origin}/search/?q=医保`);
  await expect(page.locator('main .search-results a').first()).toBeVisible();
  await expect(page.locator('main')).not.toContainText('索引没能用上');
  await page.goto(`${host.origin}/figures/`);
  await page.getByLabel('找字').fill('停车位');
  await expect(page.locator('.figure-row:visible')).toHaveCount(1);
  await page.route('**/*.pf_index', (route) => route.abort());
  await page.goto(`${host.origin}/search/?q=农村`);
  await expect(page.locator('main')).toContainText('索引没能用上');
  await visit(page, `${host.origin}/`);
  host.down = true;
  const stored = await page.goto(host.origin + PATH);
  expect(stored?.headers()['content-security-policy']).toContain('frame-ancestors');
  await page.locator('.report a[href^="#n-"]').first().click();
  await expect(card(page)).toBeVisible();
  await page.goto(`${host.origin}/search/?q=医保`);
  await expect(page.locator('main .search-results a').first()).toBeVisible();
  expect(refused).toEqual([]);
});

test('but everything that somebody else puts there', async ({ page }) => {
  const refused = await refusals(page);
  await page.goto(`${host.origin}/about/`);
  const ran = await page.evaluate(async () => {
    const put = (name: string, values: object): void => {
      document.body.append(Object.assign(document.createElement(name), values));
    };
    // What a browser with Trusted Types already refuses is taken past it, to see what else there is.
    const markup = (html: string): string => document.trusted.createHTML(html);
    const script = document.createElement('script');
    script.append('window.ran = "script"');
    document.body.append(script);
    put('style', { textContent: 'body{outline:1px solid}' });
    put('img', { src: 'https://foreign.example/x.png' });
    put('iframe', { src: '/full/' });
    put('base', { href: 'https://foreign.example/' });
    document.body.insertAdjacentHTML('beforeend', markup('<b onclick="ran=1" style="top:0">x</b>'));
    document.querySelector<HTMLElement>('body > b')?.click();
    await fetch('https://foreign.example/').catch(() => undefined);
    const { ran: said } = window as { ran?: string };
    return [said, getComputedStyle(document.body).outlineStyle];
  });
  expect(ran).toEqual([undefined, 'none']);
  const directives = () => [...new Set(refused.map((refusal) => refusal.split(' ')[1]))].sort();
  await expect
    .poll(directives)
    .toEqual(
      expect.arrayContaining([
        ...['base-uri', 'connect-src', 'frame-src', 'img-src', 'script-src-attr'],
        ...['style-src-attr', 'style-src-elem'],
      ]),
    );
});

test('and texts become elements by the one policy alone', async ({ page }) => {
  await page.goto(`${host.origin}/about/`);
  const raw = page.evaluate(() => void (document.createElement('p').innerHTML = '<b>x</b>'));
  await expect(raw).rejects.toThrow('TrustedHTML');
  const other = page.evaluate(() => {
    const types = (window as unknown as Record<string, { createPolicy: (name: string) => void }>)[
      'trustedTypes'
    ];
    types?.createPolicy('other');
  });
  await expect(other).rejects.toThrow('Policy');
});

test('and a page of another site that frames one shows nothing of it', async ({ page }) => {
  await page.route('https://foreign.example/', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<iframe src="${host.origin}/about/">` }),
  );
  await page.goto('https://foreign.example/');
  await expect.poll(() => page.frames()[1]?.url()).toMatch(/^chrome-error:/);
});

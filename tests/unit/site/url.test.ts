import { afterEach, describe, expect, it, vi } from 'vitest';

type UrlModule = typeof import('../../../src/site/url.ts');

async function urlsUnder(env: Readonly<Record<string, string>>): Promise<UrlModule> {
  vi.resetModules();
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  return import('../../../src/site/url.ts');
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

describe.each([
  ['the root', { SITE_URL: 'https://example.org', BASE_PATH: '' }, ''],
  ['a path', { SITE_URL: 'https://example.org', BASE_PATH: '/wulong' }, '/wulong'],
])('under %s', (_, env, base) => {
  it('addresses pages, anchors and absolute addresses', async () => {
    const url = await urlsUnder(env);
    expect(url.href('')).toBe(`${base}/`);
    expect(url.href('report/x/')).toBe(`${base}/report/x/`);
    expect(url.href('/report/x/')).toBe(`${base}/report/x/`);
    expect(url.absolute('full/')).toBe(`https://example.org${base}/full/`);
    expect(url.absolute('')).toBe(`https://example.org${base}/`);
    expect(url.chapterHref('lu')).toBe(`${base}/report/lu/`);
    expect(url.anchorHref('lu', 'lu-1')).toBe(`${base}/report/lu/#lu-1`);
    expect(url.href(url.paragraphPath('lu-1'))).toBe(`${base}/p/lu-1/`);
    expect(url.href(url.paragraphPath('lu-1', 2))).toBe(`${base}/p/lu-1/?s=2`);
  });
});

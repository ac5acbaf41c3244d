import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compressSite } from '../../src/build/compress.ts';
import { scriptHashes } from '../../src/build/content-policy.ts';
import { headerRules } from '../../src/build/headers.ts';
import { BASED, OTHER_DIST } from '../support/build-sites.ts';
import { DIST, SCRATCH } from '../support/paths.ts';
import { ask } from '../support/raw-request.ts';
import type { Answer, Asked } from '../support/raw-request.ts';
import { hasCaddy, hasNginx, startCaddy, startNginx } from '../support/static-hosts.ts';
import type { StaticHost } from '../support/static-hosts.ts';
import { own } from '../support/sites.ts';

const rules = headerRules([...new Set(own.pages.flatMap(scriptHashes))].sort());

/** The headers that the rules give a path below the base. */
function expected(file: string): Record<string, string> {
  const matching = rules.filter(({ path: pattern }) =>
    pattern.endsWith('*') ? file.startsWith(pattern.slice(0, -1)) : file === pattern,
  );
  const all = matching.flatMap(({ headers }) => Object.entries(headers));
  return Object.fromEntries(all.map(([name, value]) => [name.toLowerCase(), value]));
}

const NAMES = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))].map((name) =>
  name.toLowerCase(),
);

/** Of an answer's headers those that the rules speak of. */
const given = ({ headers }: Answer): Record<string, unknown> =>
  Object.fromEntries(NAMES.flatMap((name) => (name in headers ? [[name, headers[name]]] : [])));

const firstIn = (dir: string, folder: string, ending: RegExp): string =>
  `${folder}/${readdirSync(path.join(dir, folder)).find((file) => ending.test(file))}`;

/** Folders of a built site, below its root, that have no page of their own. */
const bareFolders = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(path.join(dir, file)).isDirectory())
    .filter((file) => !existsSync(path.join(dir, file, 'index.html')));

const HOSTS = [
  {
    name: 'nginx at the root',
    present: hasNginx(),
    dir: DIST,
    base: '/',
    start: (dir: string) => startNginx('nginx.conf', dir),
  },
  {
    name: 'nginx under a path',
    present: hasNginx(),
    dir: BASED.dir,
    base: BASED.base,
    start: (dir: string) => startNginx('nginx-path.conf', dir, BASED.base),
  },
  {
    name: 'Caddy',
    present: hasCaddy(),
    dir: DIST,
    base: '/',
    start: (dir: string) => startCaddy(dir),
  },
];

const PRESENT = HOSTS.filter(({ present }) => present);

for (const { name, present } of HOSTS) {
  if (!present) console.info(`${name} is not tried: it is not installed.`);
}

describe.each(PRESENT)('$name', ({ name, dir, base, start }) => {
  let host: StaticHost;
  const get = (file: string, asked?: Asked): Promise<Answer> => ask(host.port, base + file, asked);
  const style = firstIn(dir, '_astro', /\.css$/);
  const files = [
    ...['', 'about/', 'search/', 'sw.js', 'robots.txt', 'site.webmanifest', 'figures/'],
    ...['data/figures.csv', 'download/report.json', 'share/home.png', 'search/search.json'],
    ...[style, firstIn(dir, 'fonts', /\.woff2$/), firstIn(dir, 'offline', /\.bin$/)],
  ];

  beforeAll(async () => {
    host = await start(dir);
  });
  afterAll(() => host.stop());

  it.each(files)('gives /%s its headers, changed or not', async (file) => {
    const want = { 'cache-control': 'no-cache', ...expected(file) };
    const whole = await get(file);
    expect([whole.status, given(whole)]).toEqual([200, want]);
    expect(whole.headers['server'] ?? '').not.toMatch(/\d/);
    const same = await get(file, { headers: { 'if-none-match': whole.headers['etag'] ?? '' } });
    expect([same.status, given(same)]).toEqual([304, want]);
    const part = await get(file, { headers: { range: 'bytes=0-9' } });
    expect([part.status, given(part)]).toEqual([206, want]);
  });

  const page404 = { 'cache-control': 'no-cache', ...expected('404.html') };
  const lost = [
    ...['no/such/page/', 'no', '_astro/no.js', 'fonts/no.woff2', 'data/no.csv', '404.html'],
    ...bareFolders(dir).map((folder) => `${folder}/`),
  ];

  it.each(lost)('answers /%s with the page of what is not there, and its headers', async (file) => {
    const answer = await get(file);
    expect(answer.status).toBe(404);
    expect(answer.body.toString()).toContain('没有找到这一页');
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(given(answer)).toEqual(page404);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'FOO'])('refuses %s', async (method) => {
    const answer = await get('', { method });
    expect([404, 405]).toContain(answer.status);
    expect(given(answer)).toEqual({ 'cache-control': 'no-cache', ...expected('') });
  });

  it('refuses nothing for ever', async () => {
    const answer = await get(style, { method: 'POST' });
    expect([answer.status, answer.headers['cache-control']]).toEqual([405, 'no-cache']);
  });

  it('sends HEAD as GET without the body', async () => {
    const [head, whole] = [await get('', { method: 'HEAD' }), await get('')];
    expect([head.status, given(head), head.body.length]).toEqual([200, given(whole), 0]);
  });

  it.each([
    ...['..%2f..%2fetc/passwd', '../../etc/passwd', '%2e%2e/%2e%2e/etc/passwd', '..%5c..%5cx'],
    ...['_astro/..%2f..%2fetc/passwd', '_astro../', '_astro/../../../etc/passwd', '.%2e/x', '.git/config'],
    ...['%00', '%ff%fe', '%c0%ae%c0%ae/', '%0d%0aset-cookie:x=1', 'about/%00', '%', '%zz'],
  ])('gives nothing for /%s', async (file) => {
    const answer = await get(file);
    expect([400, 404]).toContain(answer.status);
    expect(answer.body.toString()).not.toContain('root:');
    expect(answer.headers['set-cookie']).toBeUndefined();
    // What Go cannot read as an address never reaches Caddy.
    if (name !== 'Caddy' || answer.status !== 400) {
      expect(answer.headers['x-content-type-options']).toBe('nosniff');
    }
  });

  it.each([
    ['about', 'about/'],
    ['about?from=x', 'about/?from=x'],
  ])('leads from /%s to its folder, whatever host and scheme the reader used', async (from, to) => {
    const headers = { host: 'evil.example', 'x-forwarded-proto': 'https' };
    const answer = await get(from, name === 'Caddy' ? {} : { headers });
    expect([301, 308]).toContain(answer.status);
    // Caddy 2.6.2 loses the query.
    expect(answer.headers.location).toSatisfy((location: string) =>
      name === 'Caddy' ? location.split('?')[0] === '/about/' : location === base + to,
    );
  });

  it.each(['/evil.example/..', '/evil.example/about', '\\evil.example/about', '/evil.example/%2e%2e'])(
    'leads nobody elsewhere from /%s',
    async (file) => {
      const { headers } = await get(file);
      expect(headers.location ?? '/').toMatch(/^\/(?![/\\])/);
    },
  );

  it('takes a query of a thousand hanzi', async () => {
    const answer = await get(`search/?q=${encodeURIComponent('工'.repeat(1000))}`);
    expect(answer.status).toBe(200);
  });

  it.each([
    ['', 'text/html; charset=utf-8'],
    ['site.webmanifest', 'application/manifest+json'],
    ['sw.js', /^(?:application|text)\/javascript; charset=utf-8$/],
    [style, 'text/css; charset=utf-8'],
    ['feed.xml', /^(?:text|application)\/xml; charset=utf-8$/],
    ['seal.svg', 'image/svg+xml'],
    ['robots.txt', 'text/plain; charset=utf-8'],
    ['data/figures.csv', 'text/csv; charset=utf-8'],
    ['data/figures.json', 'application/json'],
    ['download/report.md', 'text/markdown; charset=utf-8'],
    ['download/report.epub', 'application/epub+zip'],
    ['download/annotations.jsonld', 'application/ld+json'],
    [firstIn(dir, 'fonts', /\.woff2$/), 'font/woff2'],
  ])('tells what /%s is', async (file, type) => {
    const { headers } = await get(file);
    expect(headers['content-type']).toMatch(type);
  });

  it('compresses text, and says that it depends on what was asked', async () => {
    for (const file of ['', style, 'data/figures.csv', 'download/report.json', 'feed.xml']) {
      const zipped = await get(file, { headers: { 'accept-encoding': 'gzip' } });
      expect(zipped.headers['content-encoding'], file).toBe('gzip');
      expect((await get(file)).headers['content-encoding'], file).toBeUndefined();
      for (const { headers } of [zipped]) expect(headers.vary, file).toMatch(/accept-encoding/i);
    }
  });
});

describe.each(PRESENT)('$name, of a site compressed beforehand', ({ base, start }) => {
  const dir = path.join(SCRATCH, 'compressed');
  let host: StaticHost;

  beforeAll(async () => {
    rmSync(dir, { recursive: true, force: true });
    cpSync(OTHER_DIST, dir, { recursive: true });
    await compressSite(dir);
    host = await start(dir);
  });
  afterAll(() => host.stop());

  it('sends what was compressed', async () => {
    for (const file of ['about/index.html', 'download/report.json']) {
      const address = base + file.replace('index.html', '');
      const { body } = await ask(host.port, address, { headers: { 'accept-encoding': 'gzip' } });
      expect(body.equals(readFileSync(path.join(dir, `${file}.gz`))), file).toBe(true);
      const { body: plain } = await ask(host.port, address);
      expect(plain.equals(readFileSync(path.join(dir, file))), file).toBe(true);
    }
  });
});

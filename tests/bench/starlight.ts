import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { compressSite } from '../../src/build/compress.ts';
import { loadEdition } from '../../src/edition.ts';
import type { Chapter } from '../../src/report/report.ts';
import { PROJECT } from '../support/paths.ts';
import { startBrowser } from './browser.ts';
import { target } from './finding.ts';
import type { Finding, Table } from './finding.ts';
import { filesOf } from './build.ts';
import { loadLighthouse } from './lighthouse.ts';
import type { Verdict } from './lighthouse.ts';
import { pathOf } from './page-kinds.ts';
import { firstLoad, textBytes } from './pages.ts';
import { measured } from './process-cost.ts';
import { serveCompressed } from './site-server.ts';
import { siteUnderTest } from './site-under-test.ts';
import type { MeasuredSite } from './site-under-test.ts';
import { sum } from './statistics.ts';
import { bytes, milliseconds, ratio, seconds } from './units.ts';
import { fetched } from './workplace.ts';

const PACKAGES = { astro: '7.3.5', '@astrojs/starlight': '0.42.4' };

const CONFIG = `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({
  site: 'https://example.org',
  integrations: [starlight({ title: '报告', locales: { root: { label: '简体中文', lang: 'zh-CN' } } })],
});
`;

const COLLECTION = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** What a reader of one chapter's page gets. */
interface Measured {
  readonly site: MeasuredSite;
  /** Of HTML, CSS and scripts, and of all. */
  readonly text: number;
  readonly bytes: number;
  readonly requests: number;
  readonly verdict: Verdict;
}

/** The same text in bare Starlight, and the page of the same chapter, measured in the same way. */
export async function starlight(): Promise<Finding> {
  const { chapters } = loadEdition(PROJECT).report;
  const site = await siteUnderTest();
  const chapter = pathOf(site.dir, 'chapter');
  const id = chapter.split('/').at(-2) ?? '';
  const ours = await measure(site, chapter);
  const theirs = await measure(await buildStarlight(chapters), `/${id}/`);
  return {
    title: `Beside bare Starlight ${PACKAGES['@astrojs/starlight']}: the same text without notes`,
    tables: [compare(ours, theirs)],
    remarks: [
      target(
        ours.verdict.lcp < theirs.verdict.lcp,
        `LCP ${milliseconds(ours.verdict.lcp)}, below Starlight’s ${milliseconds(theirs.verdict.lcp)}`,
      ),
    ],
  };
}

async function measure(site: MeasuredSite, address: string): Promise<Measured> {
  const server = await serveCompressed(site.dir);
  const { browser } = await startBrowser();
  const sent = await firstLoad(browser, server, address);
  await browser.close();
  const lighthouse = await loadLighthouse();
  const verdict = await lighthouse(server.origin + address);
  server.close();
  const all = sum(sent.map((file) => file.bytes));
  return { site, text: textBytes(sent), bytes: all, requests: sent.length, verdict };
}

function compare(ours: Measured, theirs: Measured): Table {
  const row = (name: string, of: (one: Measured) => number, print: (value: number) => string) => [
    ...[name, print(of(ours)), print(of(theirs)), ratio(of(ours), of(theirs))],
  ];
  return {
    head: ['', 'this project', 'Starlight', 'ratio'],
    rows: [
      row('longest chapter, HTML, CSS and scripts', (one) => one.text, bytes),
      row('the same with fonts and pictures', (one) => one.bytes, bytes),
      row('longest chapter, requests', (one) => one.requests, String),
      row('longest chapter, LCP', ({ verdict }) => verdict.lcp, milliseconds),
      row('longest chapter, performance', ({ verdict }) => verdict.scores[0] ?? NaN, String),
      row('build', ({ site }) => site.cost.seconds, seconds),
      row('build, most memory', ({ site }) => site.cost.peak, bytes),
      row('files', ({ site }) => filesOf(site.dir).length, String),
    ],
  };
}

/** Builds the chapters with Starlight as it is. @throws Error with the output of a build that fails */
async function buildStarlight(chapters: readonly Chapter[]): Promise<MeasuredSite> {
  const folder = fetched('starlight', PACKAGES);
  const docs = path.join(folder, 'src/content/docs');
  for (const made of ['src', 'dist', '.astro', 'node_modules/.astro']) {
    rmSync(path.join(folder, made), { recursive: true, force: true });
  }
  mkdirSync(docs, { recursive: true });
  writeFileSync(path.join(folder, 'astro.config.mjs'), CONFIG);
  writeFileSync(path.join(folder, 'src/content.config.ts'), COLLECTION);
  writeFileSync(path.join(docs, 'index.md'), '---\ntitle: 报告\n---\n\n全文。\n');
  for (const chapter of chapters) {
    writeFileSync(path.join(docs, `${chapter.id}.md`), markdownOf(chapter));
  }
  const astro = path.join(folder, 'node_modules/astro/bin/astro.mjs');
  const env = { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' };
  const cost = await measured(process.execPath, [astro, 'build'], { cwd: folder, env });
  if (cost.status !== 0) throw new Error(`Starlight’s build failed:\n${cost.output}`);
  const dir = path.join(folder, 'dist');
  await compressSite(dir);
  return { dir, cost };
}

/** A chapter as plain Markdown: leads are headings, and nothing of ours stands in it. */
export function markdownOf({ title, heading, paragraphs }: Chapter): string {
  const body = paragraphs.flatMap(({ text, leadLength }) => {
    const lead = leadLength > 0 ? [`## ${text.slice(0, leadLength)}`] : [];
    const rest = text.slice(leadLength);
    return rest === '' ? lead : [...lead, rest];
  });
  return `---\ntitle: ${JSON.stringify(heading?.text ?? title)}\n---\n\n${body.join('\n\n')}\n`;
}

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PATIENCE, startDevServer } from '../support/dev-server.ts';
import type { DevServer } from '../support/dev-server.ts';
import { overlayReport } from '../support/overlay.ts';
import { FIXTURES } from '../support/paths.ts';

const GLOSSARY = 'content/glossary/lin-li-shi-tang.yaml';
const CHAPTER = 'content/chapters/1-hui-gu.mdx';
const PROSE = 'content/pages/about.mdx';
const PLACE = 'content/places/qing-shi-he.yaml';

/** What an editor is told about {@link PLACE} when its kind is `hai`. */
const MISTAKE = `${PLACE}:4
  found:    kind: hai
  expected: one of he, guan
  do:       Choose one of these, or add it to content/place-kinds.yaml.`;

let report: string;
let server: DevServer;

beforeAll(async () => {
  report = overlayReport(path.join(FIXTURES, 'other-glossary'), path.join(FIXTURES, 'other-places'));
  // The server starts with a mistake.
  change(PLACE, 'kind: he', 'kind: hai');
  server = await startDevServer(report);
}, PATIENCE);

afterAll(async () => {
  await server.stop();
  rmSync(report, { recursive: true });
});

/** Changes words of a file of the report, and returns what takes the change back. */
function change(file: string, from: string, to: string): () => void {
  const full = path.join(report, file);
  const text = readFileSync(full, 'utf8');
  expect(text).toContain(from);
  writeFileSync(full, text.replace(from, to));
  return () => writeFileSync(full, text);
}

/** Loads a page until its status and words are as expected. */
async function shows(page: string, status: number, words = ''): Promise<void> {
  await expect
    .poll(() => server.load(page), { timeout: PATIENCE / 2, interval: 200 })
    .toEqual({ status, body: expect.stringContaining(words) as string });
}

function timesTold(): number {
  return server.output().split(MISTAKE).length - 1;
}

describe('under the development server', { timeout: PATIENCE }, () => {
  it('a report with a mistake is served as the message about it, until it is mended', async () => {
    expect(timesTold()).toBe(1);
    await shows('', 500, MISTAKE);
    await shows('report/hui-gu/', 500, MISTAKE);
    change(PLACE, 'kind: hai', 'kind: he');
    await shows('report/hui-gu/', 200, '过去一年');
    await shows('places/qing-shi-he/', 200, '青石河');
  });

  it('a changed glossary file shows on every page that uses it', async () => {
    await shows('glossary/lin-li-shi-tang/', 200, '给街坊做饭的食堂');
    const undo = change(GLOSSARY, '给街坊做饭的食堂', '邻居吃饭的地方');
    await shows('glossary/lin-li-shi-tang/', 200, '邻居吃饭的地方');
    await shows('report/hui-gu/', 200, '邻居吃饭的地方');
    undo();
    await shows('glossary/lin-li-shi-tang/', 200, '给街坊做饭的食堂');
  });

  it('nothing is stored, and what a built site at this address stored goes', async () => {
    await shows('', 200, '<html lang="zh-Hans"');
    await shows('sw.js', 200, 'unregister()');
  });

  it('a share image is drawn when it is asked for', async () => {
    await shows('share/home.png', 200, 'PNG');
    await shows('share/p/hui-gu-1.png', 200, 'PNG');
    await shows('share/p/hui-gu-999.png', 404);
  });

  it('a changed chapter shows', async () => {
    await shows('report/hui-gu/', 200, '新修步道12.5公里');
    const undo = change(CHAPTER, 'text: 新修步道12.5公里', 'text: 步道多了12.5公里');
    await shows('report/hui-gu/', 200, '步道多了12.5公里');
    undo();
  });

  it('a changed page of prose shows', async () => {
    await shows('about/', 200, '只用来检验程序');
    const undo = change(PROSE, '只用来检验程序', '只是一个样子');
    await shows('about/', 200, '只是一个样子');
    undo();
    await shows('about/', 200, '只用来检验程序');
  });

  it('a mistake in a page of prose is told in its place, until it is mended', async () => {
    for (const [from, to] of [
      ['title: 关于本站', 'title: "关于本站'],
      ['<Citation />', '<Citation>'],
    ] as const) {
      const undo = change(PROSE, from, to);
      await shows('about/', 500, `${PROSE}:`);
      undo();
      await shows('about/', 200, '关于本站');
    }
  });

  it('a place that is added has its page, and none when it is deleted', async () => {
    const added = path.join(report, 'content/places/ji-guan.yaml');
    const lines = ['name: 机关', 'matches:', '  - 机关', 'kind: guan'];
    await shows('places/ji-guan/', 404);
    writeFileSync(added, [...lines, 'short: 办事的地方', 'status: in-report', ''].join('\n'));
    await shows('places/ji-guan/', 200, '办事的地方');
    await shows('places/', 200, '机关');
    rmSync(added);
    await shows('places/ji-guan/', 404);
  });

  it('a mistake shows in terminal and browser while it is there, and hinders nothing', async () => {
    const told = timesTold();
    const undo = change(PLACE, 'kind: he', 'kind: hai');
    await shows('report/hui-gu/', 500, MISTAKE);
    expect(timesTold()).toBe(told + 1);
    undo();
    await shows('report/hui-gu/', 200, '过去一年');
  });

  it('the source may change and be restored', async () => {
    const undo = change('seeds/report.txt', '步道', '便道');
    await shows('full/', 500, 'Restore the source');
    undo();
    await shows('full/', 200, '步道');
  });
});

import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadEdition } from '../../src/edition.ts';
import type { Edition } from '../../src/edition.ts';
import { allText } from '../../src/report/report.ts';
import { filesBelow, followWith, rawFile } from '../support/following.ts';
import { PROJECT } from '../support/paths.ts';

const seed = readFileSync(path.join(PROJECT, 'seeds/report.txt'), 'utf8');

/** Paragraphs in the narrow columns of the source as it came. */
function inColumns(...paragraphs: readonly string[]): string {
  const lines = paragraphs.flatMap((text) => ` ${text}`.match(/.{1,18}/gu) ?? []);
  return lines.map((line) => `${line}\n\n`).join('');
}

const TWO = inColumns(
  '我们坚持稳中求进、以进促稳，把发展的质量放在首位，让群众看得见变化，让企业感得到支持。',
  '我们坚持问需于民、问计于民，把群众关心的小事当作大事来办，把群众满意不满意作为检验工作的标准，办好实事12件。',
);

const HALF = `一、去年工作回顾

过去的日子里，我们迎难而上，办成了许多想办的事情，也留下了不少要接着办的事情，群众看在眼里，记在心上。

二、今年重点工作

（一）全力稳住经济大盘。

坚持把稳增长放在首位，抓项目、促投资、扩消费，让企业轻装上阵，让市场热起来，让信心足起来，让日子好起来。

（二）建设文旅名区。

坚持把旅游业放在重要位置，做好山水文章，讲好家乡故事，让游客来得了、留得住、还想来，让山里人吃上旅游饭。

（三）加快产业转型升级。

坚持生态优先、绿色发展，推动产业向高端迈进，把资源优势变成发展优势，让老产业焕发新生机，让新产业长成大树。

`;

/** Everything in an edition that an address or a file of somebody else may name. */
function idsOf({ report, layers, topics }: Edition): string[] {
  return [
    ...report.chapters.map(({ id }) => `report/${id}`),
    ...allText(report).flatMap(({ id, text, sentences }) => [
      `${id} ${text}`,
      ...sentences.map((sentence) => `${sentence.id} ${sentence.text}`),
    ]),
    ...layers.flatMap(({ layer, byEntry }) =>
      [...byEntry].flatMap(([entry, uses]) =>
        uses.map(({ sentence, occurrence }) => `${layer.name} ${entry} ${sentence.id} ${occurrence.text}`),
      ),
    ),
    ...topics.views.map(({ topic }) => `topics/${topic.id}`),
  ];
}

const dirs: string[] = [];
afterAll(() => dirs.forEach((dir) => rmSync(dir, { recursive: true })));

function copy(): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'follow-'));
  dirs.push(dir);
  for (const folder of ['content', 'seeds']) {
    cpSync(path.join(PROJECT, folder), path.join(dir, folder), { recursive: true });
  }
  return dir;
}

describe.each([
  ['two paragraphs before it', [rawFile('all.txt', TWO + seed)], 2],
  ['the half that is missing, in a file of its own', [rawFile('half.txt', HALF), rawFile('report.txt', seed)], 4],
])('this report with %s', (_, files, added) => {
  const dir = copy();
  const before = filesBelow(dir);
  const ids = idsOf(loadEdition(dir));

  it('keeps every id and address, and every annotation', () => {
    const told = followWith(dir, files, true);
    expect(told).toContain(`${added} new, 0 gone`);
    expect(told).toContain('No id and no address goes.');
    expect(told).toContain('All that was annotated still stands.');
    const now = new Set(idsOf(loadEdition(dir)));
    // A title that was ours is the report's heading from now on, which is a passage more.
    expect(ids.filter((id) => !now.has(id))).toEqual([]);
    expect(now.size).toBeGreaterThan(new Set(ids).size);
  });

  it('keeps every file byte by byte, but for its place, its ids and its heading', () => {
    const after = filesBelow(dir);
    const OURS = /^(order|part|paragraphs|title|titleIsEditorial|item|gone|# title): |^# /;
    for (const [file, text] of before) {
      if (file === 'seeds/report.txt' || after.get(file) === text) continue;
      if (/^(content\/parts|seeds\/provenance)\.yaml$/.test(file)) {
        const left = new Set(after.get(file)!.split('\n'));
        const lost = text.split('\n').filter((line) => !left.has(line));
        expect(lost.filter((line) => !line.startsWith('sha256: '))).toEqual([]);
        continue;
      }
      if (/^content\/figures(-exclusions\.yaml|\/)/.test(file)) {
        expect(after.get(file)!.startsWith(text.trimEnd())).toBe(true);
        continue;
      }
      expect(file).toMatch(/^content\/chapters\//);
      const lines = (one: string): string[] => one.split('\n').filter((line) => !OURS.test(line));
      const kept = lines(after.get(file)!);
      expect(lines(text).filter((line) => !kept.includes(line))).toEqual([]);
    }
  });

  it('is the same when it is brought again', () => {
    const after = filesBelow(dir);
    expect(followWith(dir, files, true)).toMatch(/^Nothing changes/);
    expect(filesBelow(dir)).toEqual(after);
  });
});

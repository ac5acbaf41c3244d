import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { loadEdition } from '../../../src/edition.ts';
import { allText } from '../../../src/report/report.ts';
import { filesBelow, followWith, rawFile } from '../../support/following.ts';
import { overlayReport } from '../../support/overlay.ts';
import { FIXTURES } from '../../support/paths.ts';

const CASES = path.join(FIXTURES, 'follow');
const ALL = ['other-glossary', 'other-figures', 'other-places', 'other-topics'].map((name) =>
  path.join(FIXTURES, name),
);

const made: string[] = [];
const folder = (...overlays: readonly string[]): string => {
  const dir = overlayReport(...overlays);
  made.push(dir);
  return dir;
};
afterEach(() => made.splice(0).forEach((dir) => rmSync(dir, { recursive: true })));

const corrected = (name: string) =>
  rawFile('new.txt', readFileSync(path.join(CASES, name, 'report.txt'), 'utf8'));

const bare = (text: string): string => text.replace(/\s/gu, '');

describe.each(readdirSync(CASES))('a new text: %s', (name) => {
  it('is shown, and nothing is written', async () => {
    const dir = folder(...ALL);
    const before = filesBelow(dir);
    const told = followWith(dir, [corrected(name)], false);
    expect(filesBelow(dir)).toEqual(before);
    await expect(`${told}\n`).toMatchFileSnapshot(path.join(CASES, name, 'expected.txt'));
  });

  it('becomes the edition’s, and what was written before is kept', () => {
    const dir = folder();
    const before = filesBelow(dir);
    const ids = new Map(allText(loadEdition(dir).report).map(({ id, text }) => [id, text]));
    followWith(dir, [corrected(name)], true);
    const after = filesBelow(dir);
    const changed = [...before].filter(([file, text]) => after.get(file) !== text);
    for (const [file, text] of changed) {
      const kept = [...after].filter(([other]) => other.endsWith(`/${file}`));
      expect(kept, file).toHaveLength(1);
      expect(kept[0]![1]).toBe(text);
    }
    const chapters = readdirSync(path.join(dir, 'content/chapters'));
    const text = [...after]
      .filter(([file]) => file.startsWith('content/chapters/'))
      .map(([, one]) => one);
    expect(text).toHaveLength(chapters.length);
    expect(followWith(dir, [corrected(name)], true)).toMatch(/^Nothing changes/);
    expect(filesBelow(dir)).toEqual(after);
    const problems = problemsIn(dir);
    if (problems.length > 0) return;
    const now = allText(loadEdition(dir).report);
    expect(bare(now.map(({ text: own }) => own).join(''))).toBe(
      bare(new TextDecoder().decode(corrected(name).bytes)),
    );
    for (const { id, text: own } of now) {
      const was = [...ids].find(([, other]) => other === own)?.[0];
      const chapter = id.replace(/-\d+$/, '');
      if (was?.startsWith(`${chapter}-`)) expect(id).toBe(was);
    }
  });
});

function problemsIn(dir: string): string[] {
  try {
    loadEdition(dir);
    return [];
  } catch (error) {
    return [String(error)];
  }
}

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inspect } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { problemsOf } from '../../src/authoring/result.ts';
import { contentIn, readFolder } from '../../src/edition.ts';
import type { Edition } from '../../src/edition.ts';
import { figures } from '../../src/layers/figures/layer.ts';
import { places } from '../../src/layers/places/layer.ts';
import { terms } from '../../src/layers/terms/layer.ts';
import { overlayReport } from '../support/overlay.ts';
import { DRAFT_MARK, FIXTURES, UNFINISHED } from '../support/paths.ts';

const PARTS = ['glossary', 'figures', 'places'].map((part) => path.join(FIXTURES, `other-${part}`));
const WHOLE = { depth: Infinity, maxArrayLength: null, maxStringLength: null } as const;
let dir = '';

afterEach(() => rmSync(dir, { recursive: true }));

/** The other report with all its parts, some files changed. */
function finishedBut(changes: Readonly<Record<string, (text: string) => string>>): string {
  dir = overlayReport(...PARTS);
  for (const [file, change] of Object.entries(changes)) edit(file, change);
  return dir;
}

function edit(file: string, change: (text: string) => string): void {
  const full = path.join(dir, file);
  writeFileSync(full, change(readFileSync(full, 'utf8')));
}

const draft = (text: string): string => `draft: true\n${text}`;
/** Makes a draft of the record of a list that begins with this id. */
const draftOf = (id: string) => (text: string) =>
  text.replace(`- id: ${id}\n`, `$&  draft: true\n`);

function loaded(): Edition {
  const { edition } = readFolder(dir);
  if (!edition.ok) throw new Error(edition.problems.map(({ found }) => found).join('\n'));
  return edition.value;
}

const found = (): string[] => problemsOf(readFolder(dir).edition).map((problem) => problem.found);

describe('an edition of nothing but drafts', () => {
  it('is loaded, and holds no word of them', () => {
    dir = overlayReport(UNFINISHED);
    const edition = loaded();
    expect(inspect(edition, WHOLE)).not.toContain(DRAFT_MARK);
    expect(edition.drafted).toEqual(['digest', 'terms', 'figures', 'places']);
  });

  it('lists them with file, line, and where their words stand', () => {
    dir = overlayReport(UNFINISHED);
    const { drafts } = readFolder(dir);
    const listed = drafts.map(({ kind, name, file, line, spans }) => {
      const where = spans.map(({ paragraph, start, end }) => `${paragraph} ${start}-${end}`);
      return [kind, name, `${path.basename(file)}:${line}`, ...where];
    });
    expect(listed).toEqual([
      ['digest point', 'draftmark-digest', '1-hui-gu.mdx:9', 'hui-gu-1 0-37'],
      ['digest point', '待写', '1-hui-gu.mdx:12', 'hui-gu-2 0-34'],
      ['term', 'draftmark-gone', 'draftmark-gone.yaml:2'],
      ['term', 'draftmark-term', 'draftmark-term.yaml:1', 'hui-gu-1 21-25'],
      ['phrase left out', '邻里食堂', 'glossary-exclusions.yaml:1', 'hui-gu-1 20-26'],
      ['figure', '新修步道12.5公里', 'hui-gu.yaml:1', 'hui-gu-1 11-17'],
      ['figure', 'draftmark-nowhere', 'hui-gu.yaml:9'],
      ['number left out', '过去一年', 'figures-exclusions.yaml:1', 'hui-gu-1 0-4'],
      ['place', 'draftmark-place', 'draftmark-place.yaml:1', 'jin-nian-3 0-3'],
    ]);
  });

  it('is held to the whole schema once one is accepted', () => {
    dir = overlayReport(UNFINISHED);
    edit('content/glossary/draftmark-term.yaml', (text) => text.replace('draft: true\n', ''));
    const told = found();
    expect(told).toContain('no “category”');
    expect(told).toContain('short: "待写"');
  });

  it('may have fewer points in a digest that is being written', () => {
    dir = overlayReport(UNFINISHED);
    edit('content/chapters/1-hui-gu.mdx', (text) => text.replace('    draft: true\n', ''));
    expect(loaded().report.chapters[0]?.digest).toHaveLength(1);
    edit('content/chapters/1-hui-gu.mdx', (text) =>
      text.replace('  - draft: true\n    text: 待写\n    paragraph: 2\n', ''),
    );
    expect(found()).toEqual(['digest: a list of 1']);
  });
});

describe('a draft beside what is accepted', () => {
  it('excuses its number and its phrase from being held by a record', () => {
    finishedBut({
      'content/figures/hui-gu.yaml': draftOf('yong-dian'),
      'content/glossary/lin-li-shi-tang.yaml': (text) =>
        text.replace('  - 邻里食堂', '  - 步道').replace('  - 报告说新开了6家。', '  - 走路的。'),
    });
    expect(found()).toEqual([expect.stringContaining('quoted phrase “邻里食堂”')]);
    writeFileSync(path.join(dir, 'content/glossary/shi-tang.yaml'), draft('matches: [邻里食堂]\n'));
    const { layers } = loaded();
    expect(contentIn({ layers }, figures).coverage.digits).toMatchObject({ drafted: 1 });
    edit('content/figures/hui-gu.yaml', (text) => text.replace('number: 8%', 'number: 9%'));
    // Of a draft whose number is wrong the quotation still says which number it means.
    expect(found()).toEqual([]);
    edit('content/figures/hui-gu.yaml', (text) =>
      text.replace('quote: 机关用电下降8%', 'quote: 无'),
    );
    expect(found()).toEqual([expect.stringContaining('the number 8 in')]);
  });

  it('is left out of what is said of others', () => {
    finishedBut({
      'content/figures/hui-gu.yaml': draftOf('shi-tang'),
      'content/figures/jin-nian.yaml': draftOf('ting-che-wei'),
      'content/glossary/lin-li-shi-tang.yaml': (text) =>
        text.replace('related: []', 'related: [other]'),
      'content/places/tu-shu-guan.yaml': (text) =>
        `${text.replace(/short:.*\nstatus:.*\n/, '')}within: qing-shi-he\nglossary: other\n`,
      'content/places/qing-shi-he.yaml': draft,
      'content/chapters/2-jin-nian.mdx': (text) =>
        text.replace('图书馆建筑', '<Term entry="other">图书馆</Term>建筑'),
    });
    writeFileSync(path.join(dir, 'content/glossary/other.yaml'), draft('matches: [图书馆]\n'));
    const edition = loaded();
    const { byId, charts, home } = contentIn(edition, figures);
    expect(byId.get('bu-dao')?.see).toEqual([]);
    expect(byId.has('shi-tang')).toBe(false);
    expect(home).toEqual([]);
    // The picture waits, as its title speaks of both its figures.
    expect(charts).toEqual([]);
    expect(contentIn(edition, terms).entries.map(({ related }) => related)).toEqual([[]]);
    const library = contentIn(edition, places).byId.get('tu-shu-guan');
    expect(library).toMatchObject({ within: undefined, glossary: undefined });
    expect(edition.layers[0]?.byEntry.has('other')).toBe(false);
  });

  it('is no excuse for what names nothing at all', () => {
    finishedBut({
      'content/glossary/lin-li-shi-tang.yaml': (text) =>
        text.replace('related: []', 'related: [nothing]'),
      'content/figures/hui-gu.yaml': (text) => text.replace('see: [bu-dao]', 'see: [nothing]'),
      'content/places/tu-shu-guan.yaml': (text) => `${text}within: nothing\n`,
    });
    expect(found()).toEqual([
      'related: nothing',
      'the figure nothing',
      'within: nothing, which is no place',
    ]);
  });
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadEdition } from '../../src/edition.ts';
import type { RawChapter, RawReport } from '../../src/import/raw-report.ts';
import { readFiles, readReport } from '../../src/import/read-report.ts';
import { leadOf } from '../../src/report/report.ts';
import type { Chapter } from '../../src/report/report.ts';
import { FIXTURES, PROJECT } from '../support/paths.ts';

interface Difference {
  readonly chapter: string;
  readonly key: string;
  readonly imported: unknown;
  readonly edited: unknown;
  readonly why?: string;
}

function imported(): RawReport {
  const bytes = readFileSync(path.join(PROJECT, 'seeds/report.txt'));
  const files = readFiles([{ name: 'report.txt', bytes }]);
  const report = files.ok ? readReport(files.value) : files;
  if (!report.ok) throw new Error(JSON.stringify(report.problems));
  return report.value;
}

/** What an import decides of a chapter. */
function decided(chapter: RawChapter | Chapter) {
  const { part, item, title, titleIsEditorial, heading, paragraphs } = chapter;
  return {
    ...{ part, item, title, titleIsEditorial },
    heading: typeof heading === 'object' ? heading.text : heading,
    text: paragraphs.map((paragraph) => {
      if ('body' in paragraph) return [paragraph.lead, paragraph.body];
      const lead = leadOf(paragraph);
      return [lead, paragraph.text.slice(lead.length)];
    }),
  };
}

describe('the project’s own source, imported', () => {
  const { report } = loadEdition(PROJECT);
  const raw = imported();

  it('gives the chapters again: the same text, breaks and leads; other differences have a reason', () => {
    expect(raw.chapters).toHaveLength(report.chapters.length);
    const found = report.chapters.flatMap((chapter, at): Difference[] => {
      const [own, other] = [decided(chapter), decided(raw.chapters[at]!)];
      return Object.entries(own)
        .map(([key, edited]) => ({ key, edited, imported: other[key as keyof typeof other] }))
        .filter((pair) => JSON.stringify(pair.edited) !== JSON.stringify(pair.imported))
        .map((pair) => ({ chapter: chapter.id, ...pair }));
    });
    const file = path.join(FIXTURES, 'import/seed-differences.yaml');
    const told = parse(readFileSync(file, 'utf8')) as Difference[];
    expect(found).toEqual(told.map(({ why: _, ...difference }) => difference));
  });

  it('gives the parts and the title again', () => {
    expect(raw.parts).toEqual(report.parts.map(({ id, name }) => ({ id, name })));
    expect(raw.found).toEqual({ title: report.provenance.title });
  });
});

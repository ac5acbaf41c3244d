import { describe, expect, it } from 'vitest';
import { notesMarkdown } from '../../../src/publish/glossary-markdown.ts';
import { chapterMarkdown, reportMarkdown } from '../../../src/publish/report-markdown.ts';
import { bare, textOfMarkdown } from '../../support/published-text.ts';
import { fullEdition, HOSTILE, hostileEdition } from './full-edition.ts';

const edition = fullEdition();
const { report, source } = edition;
const [chapter] = report.chapters;

describe('the report as Markdown', () => {
  const file = reportMarkdown(edition);

  it('is the source without what is ours, character for character', () => {
    expect(textOfMarkdown(file, 1)).toBe(source.characters.join(''));
  });

  it('keeps every sign that Markdown would read as its own', () => {
    const all = `*一*、${HOSTILE.join('')}`;
    const hostile = hostileEdition({ e: '庚', f: '野家' });
    expect(textOfMarkdown(reportMarkdown(hostile), 1)).toBe(bare(all));
    expect(textOfMarkdown(chapterMarkdown(hostile, hostile.report.chapters[0]!), 0)).toBe(
      bare(all),
    );
  });

  it('marks the first use of an entry in each chapter, and explains it once', () => {
    const hostile = hostileEdition({ f: '野家' });
    const written = reportMarkdown(hostile);
    expect(written.match(/\[\^l-f\]/g)).toHaveLength(2);
    expect(written).toContain('𠮷野家[^l-f]在');
  });

  it('sets a lead apart, and a mark at its end stays with it', () => {
    const hostile = hostileEdition({ e: '、', f: '野家' });
    const [only] = hostile.report.chapters;
    const paragraphs = only!.paragraphs.map((p) => ({ ...p, leadLength: p.number === 2 ? 7 : 0 }));
    const written = chapterMarkdown(hostile, { ...only!, paragraphs });
    expect(written).toContain('# \\*一\\*、[^l-e]\n');
    expect(written).toContain('## 1. 𠮷野家[^l-f]\n\n在𠮷林，𠮷野家\n');
  });

  it('has a footnote for each reference, with basis, and no other', () => {
    const references = [...file.matchAll(/\[\^([\w-]+)\](?!:)/g)].map(([, id]) => id);
    const notes = [...file.matchAll(/^\[\^([\w-]+)\]: (.*)$/gm)];
    expect(new Set(notes.map(([, id]) => id))).toEqual(new Set(references));
    expect(file).toContain('[^n-lin-li-shi-tang]: 邻里食堂：给街坊做饭的食堂。依据：通行释义。');
  });

  it('says where it comes from and which words are whose', () => {
    expect(file).toContain(`原文网址：<${report.provenance.url}>`);
    expect(file).toMatch(/版次：第一版/);
    expect(file).toContain('其余是报告原文');
  });
});

describe('a chapter as Markdown', () => {
  it('is the chapter, character for character', () => {
    const own = [chapter!.heading, ...chapter!.paragraphs].map((p) => p?.text ?? '');
    expect(textOfMarkdown(chapterMarkdown(edition, chapter!), 0)).toBe(own.join(''));
  });
});

describe('the notes as Markdown', () => {
  it('has a heading for each entry of each layer, which leads to its page', () => {
    const file = notesMarkdown(edition);
    const entries = edition.layers.flatMap((open) => open.entries);
    expect(file.match(/^### \[/gm)).toHaveLength(entries.length);
    expect(file).toMatch(/^### \[邻里食堂\]\(http\S+\/glossary\/lin-li-shi-tang\/\)$/m);
  });
});

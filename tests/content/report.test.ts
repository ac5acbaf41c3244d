import { describe, expect, it } from 'vitest';
import { loadEdition } from '../../src/edition.ts';
import { allText } from '../../src/report/report.ts';
import { OTHER_REPORT, PROJECT } from '../support/paths.ts';

describe('the report’s own chapters', () => {
  it('are compared with the source whole', () => {
    const { report, source: own } = loadEdition(PROJECT);
    expect(own.characters).toHaveLength(report.characters);
    console.info(`chapters = source: ${own.characters.length} characters compared`);
  });
});

const PAIRS = ['“”', '‘’', '（）', '《》', '〈〉', '【】'] as const;

describe.each([
  ['this report', PROJECT],
  ['the invented report', OTHER_REPORT],
])('every sentence of %s', (name, dir) => {
  const paragraphs = allText(loadEdition(dir).report);
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);

  it('is an exact piece of its paragraph, without gaps', () => {
    console.info(`${name}: ${sentences.length} sentences in ${paragraphs.length} paragraphs`);
    for (const { text, sentences: own } of paragraphs) {
      expect(own.map((sentence) => sentence.text).join('')).toBe(text);
      expect(own.map(({ start, end }) => text.slice(start, end))).toEqual(own.map((s) => s.text));
    }
  });

  it('ends in 。！？； or is the last of its paragraph', () => {
    for (const { sentences: own } of paragraphs) {
      for (const { text } of own.slice(0, -1)) expect(text).toMatch(/[。！？；]$/u);
    }
  });

  it('closes every quotation mark and bracket that it opens', () => {
    for (const { text } of sentences) {
      for (const [open, close] of PAIRS) {
        const count = (sign: string | undefined): number => text.split(sign ?? '').length - 1;
        expect(count(open), text).toBe(count(close));
      }
    }
  });

  it('has an id of its own made of its paragraph’s and its key', () => {
    expect(new Set(sentences.map(({ id }) => id)).size).toBe(sentences.length);
    for (const { id, sentences: own } of paragraphs) {
      expect(own.map((sentence) => sentence.id)).toEqual(own.map(({ key }) => `${id}-${key}`));
      expect(new Set(own.map(({ key }) => key)).size).toBe(own.length);
    }
  });
});

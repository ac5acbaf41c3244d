import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { chapterText } from '../../src/import/chapter-text.ts';
import { decode } from '../../src/import/decode.ts';
import { outline } from '../../src/import/outline.ts';
import { readParagraphs } from '../../src/import/column-lines.ts';
import { readFiles, readReport } from '../../src/import/read-report.ts';
import { slugsOf } from '../../src/import/slugs.ts';
import { parseChapterFile } from '../../src/report/chapter-file.ts';
import { checkChapters } from '../../src/report/consistency.ts';
import { textOf } from '../unit/import/imported.ts';
import { hostile, hostileShort } from './hostile.ts';
import { REPORT_PIECES } from './report-pieces.ts';
import { holds } from './property.ts';

const BETWEEN = fc.constantFrom('', '', '\n', '\n\n', '\n　　', '\r\n', ' ', '\t', '\f', '\u2028');

const rawOf = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .array(
      fc.tuple(
        fc.oneof({ weight: 5, arbitrary: REPORT_PIECES }, { weight: 1, arbitrary: hostileShort }),
        BETWEEN,
      ),
      { maxLength },
    )
    .map((pieces) => pieces.flat().join(''));

/** The same set in lines of one width, with an empty line after each or without. */
const columnsOf = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(text, fc.integer({ min: 4, max: 40 }), fc.constantFrom('\n', '\n\n', '\r\n'))
    .map(([words, width, end]) => words.replace(new RegExp(`(.{${width}})`, 'gu'), `$1${end}`));

const source = fc.oneof(rawOf(40), columnsOf(rawOf(40)), hostile);

/** Shorter, as each chapter of it is parsed. */
const short = fc.oneof(rawOf(12), columnsOf(rawOf(12)), hostileShort);

const bare = (text: string): string => text.replace(/\s/gu, '');

describe('the reader of raw texts', () => {
  it('keeps every character but white space, in order', () => {
    holds(
      fc.property(source, (text) => {
        const paragraphs = readParagraphs(text);
        assert.equal(paragraphs.map((paragraph) => paragraph.text).join(''), bare(text));
        if (paragraphs.length === 0) return;
        assert.equal(textOf(outline(paragraphs)), bare(text));
      }),
    );
  });

  it('says on which line a paragraph begins', () => {
    holds(
      fc.property(source, (text) => {
        const lines = text.split(/\r\n?|[\n\u2028\u2029\f\v]/u);
        for (const paragraph of readParagraphs(text)) {
          const line = bare(lines[paragraph.line - 1] ?? '');
          assert.ok(line !== '' && paragraph.text.startsWith(line), paragraph.text);
        }
      }),
    );
  });

  it('makes chapters that fit together, in files that say what was read', () => {
    holds(
      fc.property(short, (text) => {
        const paragraphs = readParagraphs(text.replace(/\p{Cc}/gu, ' ').toWellFormed());
        if (paragraphs.length === 0) return;
        const { chapters, parts } = outline(paragraphs);
        const ids = slugsOf(chapters.map(({ title }) => title));
        const files = chapters.map((chapter, at) => {
          const settings = { id: ids[at]!, order: at + 1 };
          const parsed = parseChapterFile(chapterText(chapter, settings), `${at}.mdx`, {});
          assert.ok(parsed.ok, JSON.stringify(parsed));
          const { heading, paragraphs: blocks } = parsed.value;
          const read = (heading?.text ?? '') + blocks.map((block) => block.text).join('');
          assert.equal(read, textOf({ chapters: [chapter] }));
          assert.deepEqual(
            blocks.map(({ leadLength }) => leadLength),
            chapter.paragraphs.map(({ lead }) => lead.length),
          );
          return parsed.value;
        });
        const problems = checkChapters(
          files,
          { value: parts, file: 'parts', lineOf: () => 1 },
          true,
        );
        assert.deepEqual(problems, []);
      }),
    );
  });

  it('reads any bytes as what they are, or says what is wrong with them', () => {
    const encoded = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      source.map((text) => Buffer.from(text, 'utf8')),
      source.map((text) => Buffer.from(`\ufeff${text}`, 'utf16le')),
      source.map((text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()),
    );
    holds(
      fc.property(encoded, (bytes) => {
        const decoded = decode(bytes, 'report.txt');
        if (!decoded.ok) assert.equal(decoded.problems.length, 1);
        const files = readFiles([{ name: 'report.txt', bytes }]);
        const report = files.ok ? readReport(files.value) : files;
        if (!report.ok) assert.ok(report.problems.every(({ found, todo }) => found && todo));
        else assert.equal(textOf(report.value), bare(report.value.source));
      }),
    );
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, it } from 'vitest';
import { loadEdition } from '../../src/edition.ts';
import type { Edition } from '../../src/edition.ts';
import { citeSentence } from '../../src/publish/citation.ts';
import { plainText } from '../../src/publish/plain-text.ts';
import { positionSelector, quoteSelector } from '../../src/publish/quote-selector.ts';
import { chapterMarkdown, reportMarkdown } from '../../src/publish/report-markdown.ts';
import { csv } from '../../src/publish/table.ts';
import { allText } from '../../src/report/report.ts';
import { OTHER_REPORT } from '../support/paths.ts';
import { codePointSlice, textOfMarkdown, textOfPlain } from '../support/published-text.ts';
import { openLayer } from '../unit/annotate/open-layer.ts';
import { smallReport } from '../unit/report/small-report.ts';
import { crowded, hostile, hostileShort, reportText, twoPlaces } from './hostile.ts';
import { holds } from './property.ts';

const other = loadEdition(OTHER_REPORT);

/** An edition of one chapter in those words; some of them are marked, and may be a paragraph's lead. */
const editions = fc
  .record({
    heading: fc.option(reportText, { nil: undefined }),
    text: fc.array(reportText, { minLength: 1, maxLength: 3 }),
    lead: fc.nat(),
    marks: fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 6 })), { maxLength: 3 }),
  })
  .map(({ heading, text, lead, marks }): Edition => {
    const small = smallReport({ a: { heading, text } });
    const chapters = small.chapters.map((chapter) => ({
      ...chapter,
      paragraphs: chapter.paragraphs.map((p, at) => ({
        ...p,
        // Neither half a character nor the whole paragraph is a lead.
        leadLength: at === 1 ? [...p.text].slice(0, lead % [...p.text].length).join('').length : 0,
      })),
    }));
    const report = { ...other.report, chapters };
    const matches = marks.map(([start, length], entry): [string, string] => {
      const characters = [...text[0]!];
      const from = start % characters.length;
      return [`e${entry}`, characters.slice(from, from + length).join('')];
    });
    const layer = openLayer(report, { name: 'l', matches: Object.fromEntries(matches) });
    return { ...other, report, layers: [layer] };
  });

const sourceOf = ({ report }: Edition): string =>
  allText(report)
    .map(({ text }) => text)
    .join('');

describe('the report as a file', () => {
  it('is itself as plain text', () => {
    holds(
      fc.property(editions, (edition) => {
        assert.equal(textOfPlain(plainText(edition)), sourceOf(edition));
      }),
    );
  });

  it('is itself as Markdown', () => {
    holds(
      // The whole report's file takes twice as long: the library tries thirty patterns on each text of ours.
      fc.property(editions, fc.nat({ max: 9 }), (edition, way) => {
        const whole = way === 0;
        const [chapter] = edition.report.chapters;
        const file = whole ? reportMarkdown(edition) : chapterMarkdown(edition, chapter!);
        assert.equal(textOfMarkdown(file, whole ? 1 : 0), sourceOf(edition));
      }),
    );
  });
});

describe('a table as CSV', () => {
  it('is read as its cells, none of them a formula', () => {
    const cell = fc.oneof(hostileShort, fc.integer());
    const rows = fc.array(fc.tuple(cell, cell), { maxLength: 4 });
    holds(
      fc.property(rows, hostile, (all, text) => {
        const notice = [{ label: '出处', text }];
        const table = { name: 't', headings: ['甲', '乙'], rows: all, notice };
        const file = csv(table);
        assert.ok(file.startsWith('\ufeff"甲","乙"\r\n') && file.endsWith('\r\n'));
        const { data } = Papa.parse<string[]>(file.slice(1, -2), {
          newline: '\r\n',
          delimiter: ',',
        });
        const expected = [['甲', '乙'], ...all, ['出处', text]].map((row) =>
          row.map((value) => String(value).replace(/^(?=[=+\-@\t\r])/, "'")),
        );
        assert.deepEqual(data, expected);
      }),
    );
  });
});

describe('a quotation', () => {
  it('is the sentence, followed by where it stands', () => {
    const { provenance } = other.report;
    holds(
      fc.property(reportText, hostileShort, (text, name) => {
        const [chapter] = smallReport({ a: [text] }).chapters;
        const [paragraph] = chapter!.paragraphs;
        const place = { part: { name }, chapter: chapter!, paragraph: paragraph! };
        const cited = paragraph!.sentences.map((sentence) =>
          citeSentence(sentence, { provenance, place, address: 'https://example.org/' }),
        );
        assert.equal(cited.map(({ quotation }) => quotation).join(''), text);
        for (const { source } of cited) {
          assert.ok(source.startsWith('——') && source.endsWith('。https://example.org/'));
          assert.ok(source.includes(name));
        }
      }),
    );
  });

  it('is the only such place of its paragraph, by what stands around it and by its position', () => {
    const texts = fc.oneof(reportText, crowded('在建', 90, 1));
    holds(
      fc.property(texts, twoPlaces, (text, places) => {
        const characters = [...text];
        const ends = places.map((at) => Math.floor(at * characters.length)).sort((a, b) => a - b);
        const [from = 0, to = 0] = ends;
        const unit = (at: number): number => characters.slice(0, at).join('').length;
        const span = { start: unit(from), end: unit(to + 1) };
        const { prefix = '', exact, suffix = '' } = quoteSelector(text, span);
        assert.equal(exact, text.slice(span.start, span.end));
        assert.equal(text.split(prefix + exact + suffix).length, 2);
        assert.equal(text.indexOf(prefix + exact + suffix) + prefix.length, span.start);
        const { start, end } = positionSelector(text, span);
        assert.equal(codePointSlice(text, start, end), exact);
      }),
    );
  });
});

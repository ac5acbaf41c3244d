import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { checkInvisible, showInvisible } from '../../src/authoring/invisible.ts';
import { formatProblems } from '../../src/authoring/problem.ts';
import { problemsOf } from '../../src/authoring/result.ts';
import type { Result } from '../../src/authoring/result.ts';
import { parseYaml } from '../../src/authoring/yaml.ts';
import { entrySchema } from '../../src/layers/terms/schema.ts';
import { parseChapterFile } from '../../src/report/chapter-file.ts';
import { partsSchema } from '../../src/report/frontmatter.ts';
import { parseProse } from '../../src/site/prose.ts';
import { releasesSchema } from '../../src/site/releases.ts';
import { FIXTURES, OTHER_REPORT } from '../support/paths.ts';
import { hostile, hostileShort, spoilt } from './hostile.ts';
import { holds } from './property.ts';

const FILE = 'content/x.yaml';
const COMPONENTS = { Term: 'terms', Place: 'places' };

const read = (...parts: string[]): string => readFileSync(path.join(...parts), 'utf8');

/** Asserts that there is a value or an editor is told what to mend, each at a line that there is. */
function checkTold(result: Result<unknown>, source: string): void {
  const problems = problemsOf(result);
  assert.equal(problems.length > 0, !result.ok);
  const lines = source.split(/\r\n?|\n/).length;
  for (const { file, line, found, expected, todo } of problems) {
    assert.equal(file, FILE);
    assert.ok(found !== '' && expected !== '' && todo !== '');
    // A file can lack something that would stand on no line of it.
    if (line === undefined) continue;
    assert.ok(
      Number.isInteger(line) && line >= 1 && line <= lines,
      `line ${line} of ${lines}: ${found}`,
    );
  }
  if (!result.ok) assert.ok(formatProblems(problems).includes(FILE));
}

describe('YAML', () => {
  const entry = read(FIXTURES, 'other-glossary/content/glossary/lin-li-shi-tang.yaml');
  const parts = read(OTHER_REPORT, 'content/parts.yaml');
  const releases = read(OTHER_REPORT, 'content/editions.yaml');
  const schemas = [entrySchema, partsSchema, releasesSchema];
  const texts = fc.oneof(hostile, spoilt([entry, parts, releases]), spoilt([entry]));

  it('is read, or each problem told at its line', () => {
    holds(
      fc.property(texts, fc.constantFrom(...schemas), (text, schema) => {
        checkTold(parseYaml<unknown>(text, schema, { file: FILE }), text);
      }),
    );
  });

  it('gives back a text in single quotes as it was written', () => {
    holds(
      fc.property(hostileShort, (any) => {
        const text = any.replace(/[\p{C}\u2028\u2029]|\s+/gu, ' ').trim();
        const yaml = `- id: a\n  name: '${text.replaceAll("'", "''")}'\n`;
        const result = parseYaml(yaml, partsSchema, { file: FILE });
        checkTold(result, yaml);
        if (result.ok) assert.deepEqual(result.value.value, [{ id: 'a', name: text }]);
      }),
    );
  });
});

describe('a chapter', () => {
  const names = ['1-hui-gu', '2-jin-nian', '3-jie-wei'];
  const chapters = names.map((name) => read(OTHER_REPORT, `content/chapters/${name}.mdx`));
  const decided = chapters[0]!.replace('20件', '<Term entry="li">20件</Term>');
  const [front = ''] = /^---\n[^]*?\n---\n/.exec(decided) ?? [];

  it('is read, or each problem told at its line', () => {
    const texts = fc.oneof(
      hostileShort,
      spoilt([...chapters, decided]),
      hostileShort.map((text) => front + text),
    );
    holds(fc.property(texts, (text) => checkTold(parseChapterFile(text, FILE, COMPONENTS), text)));
  });

  it('holds the characters that stand below its settings, where it can be read', () => {
    // Of what is markup there is none, as that may mean other characters than it is written with.
    const plain = hostileShort.map((text) =>
      text.replace(/[^\p{Script=Han}\p{Nd}A-Za-z“”‘’（）《》。！？；：，、…—％．\s]|\p{C}/gu, ''),
    );
    holds(
      fc.property(fc.array(plain, { minLength: 1, maxLength: 3 }), (paragraphs) => {
        const text = paragraphs.map((words) => `。${words.trim()}`).join('\n\n');
        const result = parseChapterFile(`${front}\n${text}\n`, FILE, COMPONENTS);
        checkTold(result, `${front}\n${text}\n`);
        assert.ok(result.ok, JSON.stringify(result));
        const kept = result.value.paragraphs.map((paragraph) => paragraph.text).join('');
        assert.equal(kept, text.replace(/\s/gu, ''));
      }),
    );
  });
});

describe('a page of prose', () => {
  const about = read(OTHER_REPORT, 'content/pages/about.mdx');

  it('is read, or each problem told at its line', () => {
    holds(
      fc.property(fc.oneof(hostileShort, spoilt([about])), (text) => {
        checkTold(parseProse(text, FILE), text);
      }),
    );
  });
});

describe('invisible characters', () => {
  it('are all told, and named so that they can be seen', () => {
    holds(
      fc.property(hostile, (text) => {
        const problems = checkInvisible(text, FILE);
        const bare = text.replace(/^\ufeff/, '').replace(/[\t\r\n]/g, ' ');
        assert.equal(problems.length > 0, /\p{C}/u.test(bare));
        assert.doesNotMatch(showInvisible(text).replace(/[\t\r]/g, ' '), /\p{C}/u);
      }),
    );
  });
});

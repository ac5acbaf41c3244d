import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { toHtml } from 'hast-util-to-html';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { arrangeWords } from '../../../src/annotate/arrange.ts';
import { createResolver } from '../../../src/annotate/resolve.ts';
import { renderWords } from '../../../src/annotate/render.ts';
import { cutAround } from '../../../src/layers/figures/pieces.ts';
import { createMarks } from '../../../src/layers/marks.ts';
import type { Entry } from '../../../src/layers/terms/schema.ts';
import { buildChapter } from '../../../src/report/report.ts';
import type { Paragraph } from '../../../src/report/report.ts';
import { FIXTURES } from '../../support/paths.ts';

/** A paragraph and what is annotated in it: each string is the match of an entry `e<number>`. */
interface Case {
  readonly text: string;
  readonly lead?: number;
  readonly away?: boolean;
  readonly terms?: readonly string[];
  readonly figures?: readonly string[];
  readonly places?: readonly string[];
}

const FOLDER = path.join(FIXTURES, 'render');

function paragraphOf({ text, lead = 0 }: Case): Paragraph {
  const block = { text, leadLength: lead, line: 1, overrides: [] };
  const frontmatter = {
    ...{ id: 'c', order: 1, part: 'p', title: 't', titleIsEditorial: true, digest: [] },
  };
  const chapter = buildChapter({
    file: 'c.mdx',
    frontmatter,
    paragraphs: [block],
    lineOf: () => 1,
  });
  const [paragraph] = chapter.paragraphs;
  if (!paragraph) throw new Error('A chapter of one block has one paragraph.');
  return paragraph;
}

/** Lead and body as the page shows them, one line each. */
function render(fixture: Case): string {
  const paragraph = paragraphOf(fixture);
  const [terms = [], figures = [], places = []] = (['terms', 'figures', 'places'] as const).map(
    (name) => {
      const patterns = (fixture[name] ?? []).map((text, index) => ({ text, entry: `e${index}` }));
      return createResolver({ name, patterns })(paragraph);
    },
  );
  const key = { importance: 'key' } as Entry;
  const marks = createMarks(
    { byId: new Map([['e0', key]]) },
    { href: (to) => `/${to}`, away: fixture.away === true },
  );
  const { lead, body } = arrangeWords(paragraph, [terms, cutAround(figures, terms), places]);
  return [lead, body]
    .map((nodes) => toHtml({ type: 'root', children: renderWords(nodes, paragraph.text, marks) }))
    .join('\n');
}

describe.each(readdirSync(FOLDER))('paragraph → HTML: %s', (name) => {
  const dir = path.join(FOLDER, name);
  const fixture = parse(readFileSync(path.join(dir, 'paragraph.yaml'), 'utf8')) as Case;
  const html = render(fixture);

  it('is as expected', () => {
    const file = path.join(dir, 'expected.html');
    // Written where it is missing, for a person to read and commit; CI never writes.
    if (!existsSync(file) && !process.env['CI']) writeFileSync(file, html + '\n');
    expect(html + '\n').toBe(readFileSync(file, 'utf8'));
  });

  it('shows the text, and nests no link', () => {
    const shown = html.replace(/<[^>]*>|\n/g, '');
    const plain = shown.replaceAll('&#x3C;', '<').replaceAll('&#x26;', '&');
    expect(plain).toBe(fixture.text);
    expect(html).not.toMatch(/<a [^>]*>(?:(?!<\/a>).)*<a /s);
  });
});

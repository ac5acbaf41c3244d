import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { toHtml } from 'hast-util-to-html';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { arrangeWords } from '../../../src/annotate/arrange.ts';
import { createMarks, stackLayers } from '../../../src/annotate/marks.ts';
import type { MarkOptions } from '../../../src/annotate/marks.ts';
import type { LayerDefinition, OpenLayer } from '../../../src/annotate/layer.ts';
import { indexLayer } from '../../../src/annotate/occurrences.ts';
import { renderWords } from '../../../src/annotate/render.ts';
import { layers as listed } from '../../../src/layers/index.ts';
import { figures } from '../../../src/layers/figures/layer.ts';
import { terms } from '../../../src/layers/terms/layer.ts';
import { allText, buildChapter } from '../../../src/report/report.ts';
import type { Report } from '../../../src/report/report.ts';
import { FIXTURES } from '../../support/paths.ts';
import { openLayer } from './open-layer.ts';

/** A paragraph and what is annotated in it: each string is the match of an entry `e<number>`. */
interface Case {
  readonly text: string;
  readonly lead?: number;
  readonly notes?: MarkOptions['notes'];
  /** What the page is about: a layer and an entry. */
  readonly own?: string;
  readonly terms?: readonly string[];
  readonly figures?: readonly string[];
  readonly places?: readonly string[];
}

const FOLDER = path.join(FIXTURES, 'render');

/** A report of one paragraph. */
function reportOf({ text, lead = 0 }: Case): Report {
  const block = { text, leadLength: lead, line: 1, overrides: [] };
  const frontmatter = {
    ...{ id: 'c', order: 1, part: 'p', title: 't', titleIsEditorial: true, digest: [] },
  };
  const file = {
    file: 'c.mdx',
    frontmatter,
    paragraphs: [block],
    lineOf: () => 1,
    digestDrafts: [],
  };
  return { chapters: [buildChapter(file)] } as unknown as Report;
}

/** The layers of the site with these matches in place of their content; the first term is key. */
function open(layer: LayerDefinition, fixture: Case, report: Report): OpenLayer {
  const matches = fixture[layer.name as 'terms' | 'figures' | 'places'] ?? [];
  const patterns = matches.map((text, index) => ({ text, entry: `e${index}` }));
  const nothing = { entries: [], documents: [], coverage: '', note: () => [], yielded: () => [] };
  return {
    ...indexLayer(report, { name: layer.name, patterns }),
    ...nothing,
    layer,
    content: undefined,
    statement: () => ({ sentences: [''], sources: [] }),
    look: (id) => ({
      classes: [layer.name.replace(/s$/, ''), ...(layer === terms && id === 'e0' ? ['key'] : [])],
      path: layer === figures ? `figures/#${id}` : `${layer.path}${id}/`,
    }),
  };
}

/** Lead and body as the page shows them, one line each. */
function render(fixture: Case): string {
  const report = reportOf(fixture);
  const [paragraph] = allText(report);
  if (!paragraph) throw new Error('A report of one paragraph has one.');
  const layers = listed.map((layer) => open(layer, fixture, report));
  const marks = createMarks(layers, {
    href: (to) => `/${to}`,
    notes: fixture.notes ?? 'below',
    own: ({ layer, entry }) => `${layer} ${entry}` === fixture.own,
  });
  const { lead, body } = arrangeWords(paragraph, stackLayers(layers, paragraph.id));
  return [lead, body]
    .map((nodes) => toHtml({ type: 'root', children: renderWords(nodes, paragraph.text, marks) }))
    .join('\n');
}

describe('a mark that yields', () => {
  it('keeps its link around another that yields', () => {
    const text = '建成清水镇光伏站。';
    const report = reportOf({ text });
    const [paragraph] = allText(report);
    const yielding = (name: string, match: string): OpenLayer =>
      openLayer(report, { name, crossing: 'yields', matches: { e: match } });
    const layers = [yielding('places', '清水镇光伏站'), yielding('plants', '光伏站')];
    const marks = createMarks(layers, { href: (to) => `/${to}`, notes: 'none' });
    const { body } = arrangeWords(paragraph!, stackLayers(layers, 'c-1'));
    expect(toHtml({ type: 'root', children: renderWords(body, text, marks) })).toBe(
      '<span class="s" id="c-1-1">建成<a class="places" href="/places/e/">清水镇光伏站</a>。</span>',
    );
  });
});

// Each case is rendered inside its test, so that a mutant is tried on the cases that reach it alone.
describe('paragraph → HTML', () => {
  it.each(readdirSync(FOLDER))('%s: is as expected, shows the text, nests no link', (name) => {
    const dir = path.join(FOLDER, name);
    const fixture = parse(readFileSync(path.join(dir, 'paragraph.yaml'), 'utf8')) as Case;
    const html = render(fixture);
    const file = path.join(dir, 'expected.html');
    // Written where it is missing, for a person to read and commit; CI never writes.
    if (!existsSync(file) && !process.env['CI']) writeFileSync(file, html + '\n');
    expect(html + '\n').toBe(readFileSync(file, 'utf8'));

    const shown = html.replace(/<[^>]*>|\n/g, '');
    const plain = shown.replaceAll('&#x3C;', '<').replaceAll('&#x26;', '&');
    expect(plain).toBe(fixture.text);
    expect(html).not.toMatch(/<a [^>]*>(?:(?!<\/a>).)*<a /s);
  });
});

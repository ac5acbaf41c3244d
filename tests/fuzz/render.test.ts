import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { describe, it } from 'vitest';
import { arrangeWords } from '../../src/annotate/arrange.ts';
import type { OpenLayer } from '../../src/annotate/layer.ts';
import { createMarks, stackLayers } from '../../src/annotate/marks.ts';
import { renderWords } from '../../src/annotate/render.ts';
import { jsonLdText } from '../../src/publish/json-ld.ts';
import { openLayer } from '../unit/annotate/open-layer.ts';
import { smallReport } from '../unit/report/small-report.ts';
import { hostile, hostileShort, reportText, wellFormed } from './hostile.ts';
import { holds } from './property.ts';

/** Layers as the site has them: one that keeps its link, one cut around it, one that yields. */
const SKETCHES = [
  { name: 'terms', notes: { prefix: 'n', title: '' }, keptInLink: false, crossing: 'keeps' },
  { name: 'figures', keptInLink: true, crossing: 'cut' },
  { name: 'places', keptInLink: false, crossing: 'yields' },
] as const;

const cuts = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 12 })), { maxLength: 4 });

/** A paragraph, where its lead ends, what three layers annotate in it, and what the page is about. */
const cases = fc.record({
  text: reportText,
  lead: fc.nat(),
  cuts: fc.tuple(cuts, cuts, cuts),
  notes: fc.constantFrom('below', 'elsewhere', 'none'),
  own: fc.option(fc.constantFrom('terms e0', 'figures e1', 'places e0'), { nil: '' }),
});

type Case = typeof cases extends fc.Arbitrary<infer T> ? T : never;

function render({ text, lead, cuts, notes, own }: Case): ElementContent[] {
  const report = smallReport({ a: [text] });
  const [plain] = report.chapters[0]!.paragraphs;
  const paragraph = { ...plain!, leadLength: lead % text.length };
  const layers = SKETCHES.map((sketch, index): OpenLayer => {
    const matches = cuts[index]!.map(([start, length], entry) => {
      return [`e${entry}`, text.slice(start % text.length, (start % text.length) + length)];
    });
    const layer = { ...sketch, matches: Object.fromEntries(matches) as Record<string, string> };
    return openLayer(report, layer as unknown as Parameters<typeof openLayer>[1]);
  });
  const marks = createMarks(layers, {
    href: (to) => `/${to}`,
    notes,
    own: ({ layer, entry }) => `${layer} ${entry}` === own,
  });
  const words = arrangeWords(paragraph, stackLayers(layers, paragraph.id));
  return [words.lead, words.body].flatMap((nodes) => renderWords(nodes, text, marks));
}

/** What a browser makes of HTML: its text, and its elements as `name attribute=value`, the inner in brackets. */
function read(html: string): { text: string; elements: string } {
  let text = '';
  const walk = (nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): string => {
    const elements = nodes.map((node) => {
      if (node.nodeName === '#text' && 'value' in node) text += node.value;
      if (!('tagName' in node)) return node.nodeName === '#text' ? '' : node.nodeName;
      const attributes = node.attrs.map(({ name, value }) => ` ${name}=${value}`).join('');
      return `${node.tagName}${attributes}(${walk(node.childNodes)})`;
    });
    return elements.join('');
  };
  const elements = walk(parseFragment(html).childNodes);
  return { text, elements };
}

/** The same of the tree that was to be written. */
function written(nodes: readonly ElementContent[]): { text: string; elements: string } {
  let text = '';
  const walk = (some: readonly ElementContent[]): string => {
    const elements = some.map((node) => {
      if (node.type === 'text') text += node.value;
      if (node.type !== 'element') return '';
      const attributes = Object.entries(node.properties).map(([name, value]) => {
        const as = { className: 'class', dataNote: 'data-note' }[name] ?? name;
        return ` ${as}=${[value].flat().join(' ')}`;
      });
      return `${node.tagName}${attributes.join('')}(${walk(node.children)})`;
    });
    return elements.join('');
  };
  const elements = walk(nodes);
  return { text, elements };
}

describe('a paragraph as HTML', () => {
  it('is read as the text, in the elements it was given, and no link in another', () => {
    holds(
      fc.property(cases, (fixture) => {
        const nodes = render(fixture);
        const { text, elements } = read(toHtml({ type: 'root', children: nodes }));
        assert.equal(text, fixture.text);
        assert.deepEqual({ text, elements }, written(nodes));
        assert.match(elements, /^(?:(?:span|a|b)(?: (?:class|id|href|data-note)=[^()]*)?|[()])+$/);
        assert.deepEqual(
          [...elements.matchAll(/ id=(\S+?)[ (]/g)].map(([, id]) => id),
          smallReport({ a: [fixture.text] }).chapters[0]!.paragraphs[0]!.sentences.map((s) => s.id),
        );
        let inLink = 0;
        const open: boolean[] = [];
        for (const [token] of elements.matchAll(/(?:span|a|b)(?: [^()]*)?\(|\)/g)) {
          if (token === ')') inLink -= open.pop() ? 1 : 0;
          else open.push(/^a[ (]/.test(token) && ++inLink > 0);
          assert.ok(inLink <= 1, elements);
        }
      }),
    );
  });

  it('keeps any text that a file can hold, and no markup in it', () => {
    holds(
      fc.property(wellFormed, (any) => {
        // HTML has no NUL, and knows one end of a line.
        const text = any.replace(/\0/g, '').replace(/\r\n?/g, '\n');
        const children: ElementContent[] = [{ type: 'text', value: text }];
        assert.deepEqual(read(toHtml({ type: 'root', children })), { text, elements: '' });
      }),
    );
  });
});

describe('structured data in a script element', () => {
  it('is read as the data, and cannot close the element', () => {
    holds(
      fc.property(hostile, hostileShort, (name, url) => {
        const script = `<script type=a>${jsonLdText({ name, url })}</script>`.replace(/\0/g, '');
        const [element, ...rest] = parseFragment(script).childNodes;
        assert.equal(rest.length, 0);
        assert.ok(element && 'childNodes' in element);
        const [text] = element.childNodes;
        assert.ok(text && 'value' in text);
        assert.deepEqual(JSON.parse(text.value), { name, url });
      }),
    );
  });
});

import { parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { Mark, Scene, TextMark } from '../../../../src/drawing/chart/scene.ts';
import { outlinedSvg, pageMarks, svgFile } from '../../../../src/drawing/chart/write-svg.ts';

const PALETTE = { paper: '#ffffff', ink: '#000000', vermilion: '#cc0000' };
const HOSTILE = '</text><script>alert(1)</script> & &amp; 3 < 4';

const sceneOf = (words: string, look: Partial<TextMark> = {}): Scene => ({
  width: 360,
  height: 20,
  marks: [{ x: 0, y: 15, size: 15, words, ink: 'ink', ...look }],
});

/** Elements, names of the first one's attributes, and text of some SVG, as a browser reads it. */
function readBack(svg: string): { elements: string[]; root: string[]; text: string } {
  const elements: string[] = [];
  const attributes: string[][] = [];
  let text = '';
  const walk = (nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): void => {
    for (const node of nodes) {
      if ('value' in node) text += node.value;
      if ('tagName' in node) {
        elements.push(node.tagName);
        attributes.push(node.attrs.map(({ name }) => name));
      }
      if ('childNodes' in node) walk(node.childNodes);
    }
  };
  walk(parseFragment(svg).childNodes);
  return { elements, root: attributes[0] ?? [], text };
}

describe('text', () => {
  it('of a page is read back as it was, and makes no element', () => {
    const expected = { elements: ['svg', 'text'], root: [], text: HOSTILE };
    expect(readBack(`<svg>${pageMarks(sceneOf(HOSTILE))}</svg>`)).toEqual(expected);
  });

  it('of a file is read back as it was, and makes no element', () => {
    const root = ['xmlns', 'width', 'height', 'viewBox', 'font-family'];
    const expected = { elements: ['svg', 'path', 'text'], root, text: HOSTILE };
    expect(readBack(svgFile(sceneOf(HOSTILE), PALETTE))).toEqual(expected);
  });

  it('is an outline, of no font, where it is rasterised', () => {
    const read = readBack(outlinedSvg(sceneOf('水车'), PALETTE));
    const root = ['xmlns', 'width', 'height', 'viewBox'];
    expect(read).toEqual({ elements: ['svg', 'path', 'path'], root, text: '' });
  });

  it.each([
    ['start', 0],
    ['middle', 15],
    ['end', 30],
  ] as const)('as an outline is anchored at its %s', (anchor, shift) => {
    const svg = outlinedSvg(sceneOf('水车', { x: 100, anchor }), PALETTE);
    expect(svg).toContain(`translate(${100 - shift} 15)`);
  });
});

describe('inks', () => {
  const marks = (['ink', 'vermilion', 'quiet', 'rule'] as const).map((ink): Mark => ({
    d: 'M0 0h1v1z',
    ink,
  }));
  const scene = { width: 1, height: 1, marks };

  it('of a page come from its style sheet', () => {
    const names = [...pageMarks(scene).matchAll(/fill="([^"]*)"/g)].map(([, fill]) => fill);
    expect(names).toEqual(['var(--ink)', 'var(--vermilion)', 'var(--quiet)', 'var(--rule)']);
  });

  it('of a file are the palette’s, on paper that reaches past the picture', () => {
    const fills = [...svgFile(scene, PALETTE).matchAll(/fill="([^"]*)"/g)].map(([, fill]) => fill);
    expect(fills).toEqual(['#ffffff', '#000000', '#cc0000', '#404040', '#cccccc']);
  });
});

import type { MdastNode } from 'satteri';
import type { Span } from './span.ts';
import type { Problem } from '../authoring/problem.ts';

/**
 * An editor's decision on one spot of a paragraph, written in the chapter as
 * `<Term entry="id">…</Term>` (this entry, here) or `<Plain layer="terms">…</Plain>` (no entry of
 * that layer here). Offsets are UTF-16 code units into the paragraph's text, end exclusive.
 */
export interface Override extends Span {
  readonly layer: string;
  /** The entry's id; null where no annotation of the layer may stand. */
  readonly entry: string | null;
}

/** The text inside a block, white space removed, the overrides in it, and what may not be in it. */
export interface Inline {
  readonly text: string;
  readonly overrides: readonly Override[];
  readonly problems: readonly Problem[];
}

/** The components a chapter may use, each with the layer it speaks for: `Term` for `terms`. */
export type Components = Readonly<Record<string, string>>;

/** Reads a heading's or a paragraph's text. Anything but text and overrides is a problem. */
export function readInline(node: MdastNode, file: string, components: Components): Inline {
  const problems: Problem[] = [];
  const layers = new Set(Object.values(components));
  const overrides: Override[] = [];
  let text = '';
  const visit = (child: MdastNode): void => {
    if (child.type === 'text') {
      text += child.value.replace(/\s/gu, '');
      return;
    }
    if (child.type !== 'mdxJsxTextElement') {
      problems.push(notText(child, file, components));
      return;
    }
    const start = text.length;
    child.children.forEach((grandchild) => {
      visit(grandchild);
    });
    const attributes = new Map(
      child.attributes.flatMap((a) =>
        a.type === 'mdxJsxAttribute' && typeof a.value === 'string' ? [[a.name, a.value]] : [],
      ),
    );
    const plain = child.name === 'Plain';
    const layer = plain ? attributes.get('layer') : components[child.name ?? ''];
    const entry = plain ? null : attributes.get('entry');
    if (layer === undefined || !layers.has(layer) || entry === undefined) {
      problems.push(notComponent(child, file, components));
    } else overrides.push({ start, end: text.length, layer, entry });
  };
  if ('children' in node) node.children.forEach((child) => visit(child));
  return { text, overrides, problems };
}

function notText(node: MdastNode, file: string, components: Components): Problem {
  const names = [...Object.keys(components), 'Plain'].map((name) => `<${name}>`).join(', ');
  return {
    file,
    line: node.position?.start.line ?? 1,
    found: `“${node.type}” markup inside the report's text`,
    expected: `plain text; only ${names} may be used`,
    todo: 'Take the markup out; put a backslash before a sign that the report itself has.',
  };
}

function notComponent(
  node: MdastNode & { name: string | null },
  file: string,
  components: Components,
): Problem {
  const entries = Object.keys(components).map((name) => `<${name} entry="id">`);
  const layers = Object.values(components).map((name) => `<Plain layer="${name}">`);
  return {
    file,
    line: node.position?.start.line ?? 1,
    found: `<${node.name ?? ''}> without what it needs`,
    expected: `one of ${[...entries, ...layers].join(', ')}`,
    todo: 'Correct the name and its attribute.',
  };
}

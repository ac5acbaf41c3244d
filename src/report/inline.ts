import type { MdastNode, MdxJsxTextElement } from 'satteri';
import type { Problem } from '../authoring/problem.ts';
import { lineOfNode } from './markup.ts';
import type { Span } from './span.ts';

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

/**
 * Reads the text of a heading or paragraph from the nodes in it. Anything but text and overrides is
 * a problem.
 */
export function readInline(
  nodes: readonly MdastNode[],
  file: string,
  components: Components,
): Inline {
  const layers = Object.values(components);
  const problems: Problem[] = [];
  const overrides: Override[] = [];
  let text = '';
  const visit = (node: MdastNode): void => {
    if (node.type === 'text') {
      text += node.value.replace(/\s/gu, '');
      return;
    }
    if (node.type !== 'mdxJsxTextElement') {
      problems.push(notText(node, file, components));
      return;
    }
    const start = text.length;
    node.children.forEach((child) => visit(child));
    const attributes = attributesOf(node);
    const name = node.name ?? '';
    const plain = name === 'Plain';
    const layer = plain ? layers.find((own) => own === attributes.get('layer')) : components[name];
    const entry = plain ? null : attributes.get('entry');
    if (layer === undefined || entry === undefined) {
      const line = lineOfNode(node);
      problems.push(notComponent(name, { file, line }, components));
    } else overrides.push({ start, end: text.length, layer, entry });
  };
  nodes.forEach((node) => visit(node));
  return { text, overrides, problems };
}

/** Attributes written out as text; a computed one is as good as none. */
function attributesOf(element: MdxJsxTextElement): Map<string, string> {
  return new Map(
    element.attributes.flatMap((own) =>
      own.type === 'mdxJsxAttribute' && typeof own.value === 'string'
        ? [[own.name, own.value]]
        : [],
    ),
  );
}

function notText(node: MdastNode, file: string, components: Components): Problem {
  const names = [...Object.keys(components), 'Plain'].map((name) => `<${name}>`);
  return {
    file,
    line: lineOfNode(node),
    found: `“${node.type}” markup inside the report's text`,
    expected: `plain text; only ${names.join(', ')} may be used`,
    todo: 'Take the markup out; put a backslash before a sign that the report itself has.',
  };
}

function notComponent(
  name: string,
  place: Pick<Problem, 'file' | 'line'>,
  components: Components,
): Problem {
  const entries = Object.keys(components).map((own) => `<${own} entry="id">`);
  const layers = Object.values(components).map((own) => `<Plain layer="${own}">`);
  return {
    ...place,
    found: `<${name}> without what it needs`,
    expected: `one of ${[...entries, ...layers].join(', ')}`,
    todo: 'Correct the name and its attribute.',
  };
}

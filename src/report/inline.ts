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
    child.children.forEach(visit);
    const decided = decisionOf(child, components);
    const span = { start, end: text.length };
    if (!decided) problems.push(notComponent(child, file, components));
    else if (start === text.length) problems.push(aroundNothing(child, file));
    else if (overrides.some((inner) => inner.layer === decided.layer && inner.start >= start)) {
      problems.push(decidedTwice(child, file));
    } else overrides.push({ ...span, ...decided });
  };
  if ('children' in node) node.children.forEach(visit);
  return { text, overrides, problems };
}

type Component = MdastNode & { readonly type: 'mdxJsxTextElement' };

/** What a component decides; undefined where it is unknown or has other attributes than it needs. */
function decisionOf(
  { name, attributes }: Component,
  components: Components,
): Pick<Override, 'layer' | 'entry'> | undefined {
  const [attribute, ...more] = attributes;
  const own = components[name ?? ''];
  const key = name === 'Plain' ? 'layer' : 'entry';
  if (attribute?.type !== 'mdxJsxAttribute' || attribute.name !== key || more.length > 0) {
    return undefined;
  }
  const { value } = attribute;
  if (typeof value !== 'string' || value === '') return undefined;
  if (name === 'Plain') {
    return Object.values(components).includes(value) ? { layer: value, entry: null } : undefined;
  }
  return own === undefined ? undefined : { layer: own, entry: value };
}

function aroundNothing({ name, position }: Component, file: string): Problem {
  return {
    file,
    line: position?.start.line ?? 1,
    found: `<${name ?? ''}> around no text`,
    expected: 'the words that it decides on between its two tags',
    todo: 'Put the words between the tags, or delete both.',
  };
}

function decidedTwice({ name, position }: Component, file: string): Problem {
  return {
    file,
    line: position?.start.line ?? 1,
    found: `<${name ?? ''}> around another decision on the same layer`,
    expected: 'one decision on a spot for each layer',
    todo: 'Delete one of the two.',
  };
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

function notComponent(node: Component, file: string, components: Components): Problem {
  const entries = Object.keys(components).map((name) => `<${name} entry="id">`);
  const layers = Object.values(components).map((name) => `<Plain layer="${name}">`);
  return {
    file,
    line: node.position?.start.line ?? 1,
    found: `<${node.name ?? ''}> with other than what it needs`,
    expected: `one of ${[...entries, ...layers].join(', ')}`,
    todo: 'Correct the name and its one attribute.',
  };
}

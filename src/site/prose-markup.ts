import type { MdastNode } from 'satteri';
import type { Problem } from '../authoring/problem.ts';

/** What prose may insert by name, as `<Provenance />` on a line of its own. */
export const PROSE_COMPONENTS = [
  ...(['Citation', 'Corrections', 'Errata'] as const),
  ...(['Provenance', 'Releases', 'Standing'] as const),
] as const;

/** The name of what prose may insert. */
export type ProseComponent = (typeof PROSE_COMPONENTS)[number];

/** The Markdown that prose may use: all of it but pictures and footnotes, which no page has. */
const MARKDOWN = new Set<MdastNode['type']>([
  ...(['heading', 'paragraph', 'blockquote', 'list', 'listItem', 'code'] as const),
  ...(['table', 'tableRow', 'tableCell', 'thematicBreak', 'definition'] as const),
  ...(['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'break'] as const),
  ...(['link', 'linkReference'] as const),
]);

const ALLOWED = `Markdown, and ${PROSE_COMPONENTS.map((name) => `<${name} />`).join(', ')}`;

/** Signs that were meant as markup and are none, as every reader would see. */
const STRAY = /\*\*|\][(（[]/u;

/** Addresses that lead to the same place wherever the site is served. */
const ADDRESS = /^(https?:\/\/[^\s/]|mailto:\S+@|#|\.\.\/)\S*$/;

/** What a page of prose may not hold, in the order of its lines. */
export function checkBlocks(blocks: readonly MdastNode[], file: string): Problem[] {
  if (blocks.length === 0) return [noText(file)];
  let level = 1;
  return blocks.flatMap((node) => {
    const problems = [...checkNode(node, file), ...checkHeading(node, level, file)];
    if (node.type === 'heading') level = node.depth;
    return problems;
  });
}

function noText(file: string): Problem {
  return {
    file,
    found: 'a page without text',
    expected: ALLOWED,
    todo: 'Write the page’s text below the second “---”.',
  };
}

function checkNode(node: MdastNode, file: string): Problem[] {
  const line = node.position?.start.line ?? 1;
  if (node.type === 'mdxJsxFlowElement') return checkComponent(node, file);
  if (node.type === 'text') return checkText(node.value, file, line);
  if (!MARKDOWN.has(node.type)) {
    return [
      {
        file,
        line,
        found: nameOf(node),
        expected: ALLOWED,
        todo: 'Take it out, or write it as plain text (a backslash before a bare “<” or “{”).',
      },
    ];
  }
  const linked = node.type === 'link' || node.type === 'definition' ? node.url : undefined;
  return [
    ...(linked === undefined || ADDRESS.test(linked) ? [] : [wrongAddress(linked, file, line)]),
    ...('children' in node ? node.children.flatMap((child) => checkNode(child, file)) : []),
  ];
}

function nameOf(node: MdastNode): string {
  if (node.type === 'mdxjsEsm')
    return `“${node.value.split('\n')[0] ?? ''}”, which MDX reads as code`;
  if (node.type === 'mdxJsxTextElement') return `<${node.name ?? ''}> inside a paragraph`;
  return `“${node.type}” markup`;
}

function checkHeading(node: MdastNode, above: number, file: string): Problem[] {
  if (node.type !== 'heading' || (node.depth > 1 && node.depth <= above + 1)) return [];
  return [
    {
      file,
      line: node.position?.start.line ?? 1,
      found: `a heading of level ${node.depth}`,
      expected: '“## ” for a section and “### ” below one: the title is the page’s only level 1',
      todo: 'Write “## ”, or one “#” more than the heading above.',
    },
  ];
}

function checkComponent(
  { name, attributes, children, position }: MdastNode & { type: 'mdxJsxFlowElement' },
  file: string,
): Problem[] {
  const known = PROSE_COMPONENTS.some((component) => component === name);
  if (known && attributes.length === 0 && children.length === 0) return [];
  return [
    {
      file,
      line: position?.start.line ?? 1,
      found: known
        ? `<${name ?? ''}> with something added`
        : `the unknown component <${name ?? ''}>`,
      expected: ALLOWED,
      todo: 'Correct the name, write the component as listed, or use Markdown instead of HTML.',
    },
  ];
}

function checkText(value: string, file: string, line: number): Problem[] {
  const stray = STRAY.exec(value);
  if (!stray) return [];
  const around = value.slice(Math.max(0, stray.index - 12), stray.index + 12);
  return [
    {
      file,
      line: line + value.slice(0, stray.index).split('\n').length - 1,
      found: `the signs “${stray[0]}” in “${around.replace(/\s+/gu, ' ')}”`,
      expected: '**words** with no punctuation at their ends, or [words](address)',
      todo: 'Use half-width signs, and move punctuation out of the emphasis.',
    },
  ];
}

function wrongAddress(address: string, file: string, line: number): Problem {
  return {
    file,
    line,
    found: `a link to “${address}”`,
    expected: 'an address that begins with https://, mailto:, or, on this site, ../ or #',
    todo: 'Write the whole address; for a page of this site, such as ../glossary/.',
  };
}

import type { MdastNode } from 'satteri';
import type { Problem } from '../authoring/problem.ts';
import { all, bad, checked, good } from '../authoring/result.ts';
import type { Result } from '../authoring/result.ts';
import { parseYaml } from '../authoring/yaml.ts';
import { frontmatterSchema } from './frontmatter.ts';
import type { Frontmatter } from './frontmatter.ts';
import { readInline } from './inline.ts';
import type { Components, Inline, Override } from './inline.ts';
import { lineOfNode, readMarkup } from './markup.ts';

/** A paragraph as written in a chapter file: lead and body joined, white space removed. */
export interface ParagraphBlock {
  readonly text: string;
  /** UTF-16 length of the lead at the beginning of `text`; 0 without a lead. */
  readonly leadLength: number;
  /** 1-based line of the paragraph's first character in the file. */
  readonly line: number;
  readonly overrides: readonly Override[];
}

/** One chapter file, parsed: nothing resolved against other files yet. */
export interface ChapterFile {
  readonly file: string;
  readonly frontmatter: Frontmatter;
  /** The report's own heading of the chapter, verbatim; absent where the report has none. */
  readonly heading?: Omit<ParagraphBlock, 'leadLength'> | undefined;
  readonly paragraphs: readonly ParagraphBlock[];
  /** 1-based line of a frontmatter key. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** The text of a heading or paragraph, with its line; a lead waits so for its paragraph. */
type Words = Omit<Inline, 'problems'> & { readonly line: number };

const SHAPE =
  'frontmatter, then “# ” for the report’s own chapter heading if it has one, ' +
  '“## ” for a lead followed by its paragraph, and plain paragraphs';

/**
 * Parses one chapter.
 *
 * @param components what may decide a spot by hand, besides `<Plain>`
 */
export function parseChapterFile(
  source: string,
  file: string,
  components: Components,
): Result<ChapterFile> {
  const nodes = readMarkup(source, file);
  if (!nodes.ok) return nodes;
  const [yaml, ...blocks] = nodes.value;
  if (yaml?.type !== 'yaml') return bad(noFrontmatter(file));
  const front = parseYaml(yaml.value, frontmatterSchema, { file, linesBefore: 1 });
  const { problems, ...text } = readBlocks(blocks, file, components);
  const whole = all({ front, text: checked(text, problems) });
  if (!whole.ok) return whole;
  const { value: frontmatter, lineOf } = whole.value.front;
  return good({ file, frontmatter, lineOf, ...text });
}

function noFrontmatter(file: string): Problem {
  return {
    file,
    line: 1,
    found: 'no frontmatter',
    expected: SHAPE,
    todo: 'Begin the file with “---”, the keys the README lists, and “---”.',
  };
}

type Blocks = Pick<ChapterFile, 'heading' | 'paragraphs'> & {
  readonly problems: readonly Problem[];
};

function readBlocks(nodes: readonly MdastNode[], file: string, components: Components): Blocks {
  const problems: Problem[] = [];
  const paragraphs: ParagraphBlock[] = [];
  let heading: Words | undefined;
  let lead: Words | undefined;
  nodes.forEach((node, index) => {
    const line = lineOfNode(node);
    const fail = (found: string, todo: string): void => {
      problems.push({ file, line, found, expected: SHAPE, todo });
    };
    const read = (children: readonly MdastNode[]): Words => {
      const { problems: wrong, ...inline } = readInline(children, file, components);
      problems.push(...wrong);
      return { ...inline, line };
    };
    if (node.type === 'heading') {
      if (node.depth > 2) {
        fail(`a heading of level ${node.depth}`, 'Use “## ” for a lead: levels may not skip.');
        return;
      }
      const words = read(node.children);
      if (words.text === '') fail('a heading without text', 'Write the heading, or delete it.');
      if (lead) fail('a lead without a paragraph before this line', 'Add the lead’s paragraph.');
      lead = undefined;
      if (node.depth === 2) lead = words;
      else if (index === 0) heading = words;
      else fail('a second “# ” heading, or one below text', 'Move it to the top, or use “## ”.');
    } else if (node.type === 'paragraph') {
      const words = read(node.children);
      if (words.text === '') fail('a paragraph without text', 'Write its text, or delete it.');
      paragraphs.push(joinLead(lead, words));
      lead = undefined;
    } else {
      fail(`a block of the kind ${blockName(node)}`, 'Write it as a plain paragraph.');
    }
  });
  if (lead) problems.push(danglingLead(lead, file));
  if (paragraphs.length === 0) problems.push(noParagraph(file));
  return { paragraphs, problems, heading };
}

function blockName(node: MdastNode): string {
  return node.type === 'mdxJsxFlowElement' ? `<${node.name ?? ''}>` : `“${node.type}”`;
}

function joinLead(lead: Words | undefined, body: Words): ParagraphBlock {
  if (!lead) return { ...body, leadLength: 0 };
  const leadLength = lead.text.length;
  const shifted = body.overrides.map((override) => ({
    ...override,
    start: override.start + leadLength,
    end: override.end + leadLength,
  }));
  return {
    text: lead.text + body.text,
    leadLength,
    line: lead.line,
    overrides: [...lead.overrides, ...shifted],
  };
}

function danglingLead(lead: Words, file: string): Problem {
  return {
    file,
    line: lead.line,
    found: `the lead “${lead.text}” without a paragraph`,
    expected: SHAPE,
    todo: 'Add the paragraph below the lead, after an empty line.',
  };
}

function noParagraph(file: string): Problem {
  return {
    file,
    found: 'a chapter without a paragraph',
    expected: SHAPE,
    todo: 'Add the chapter’s text, or delete the file.',
  };
}

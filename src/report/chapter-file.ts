import type { MdastNode } from 'satteri';
import { z } from 'zod';
import { setAside } from '../authoring/draft.ts';
import type { Draft } from '../authoring/draft.ts';
import type { Located } from '../authoring/located.ts';
import type { Problem } from '../authoring/problem.ts';
import { readMarkup } from '../authoring/markup.ts';
import { all, chain, checked, good } from '../authoring/result.ts';
import type { Result } from '../authoring/result.ts';
import { conform } from '../authoring/yaml.ts';
import { FEWEST_POINTS, frontmatterSchema } from './frontmatter.ts';
import type { Frontmatter } from './frontmatter.ts';
import { readInline } from './inline.ts';
import type { Components, Inline, Override } from './inline.ts';

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
  /**
   * The report's own heading of the chapter, verbatim; absent where the report has none. Where its
   * part's heading stands directly above, that is its lead.
   */
  readonly heading?: ParagraphBlock;
  readonly paragraphs: readonly ParagraphBlock[];
  /** 1-based line of a frontmatter key. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
  /** Points of the digest that nobody has accepted yet. */
  readonly digestDrafts: readonly Draft[];
}

/** A lead waiting for its paragraph. */
type Lead = Omit<Inline, 'problems'> & { readonly line: number };

const SHAPE =
  'frontmatter, then “# ” for the report’s own chapter heading if it has one (below another “# ” for ' +
  'its part’s heading if that stands directly above it), ' +
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
  const markup = readMarkup(source, file, { schema: z.unknown(), gfm: false, shape: SHAPE });
  if (!markup.ok) return markup;
  const { front, blocks } = markup.value;
  const { problems, ...text } = readBlocks(blocks, file, components);
  const whole = all({ front: chain(front, readFront), text: checked(text, problems) });
  if (!whole.ok) return whole;
  return good({ file, ...whole.value.front, ...text });
}

function readFront(
  written: Located<unknown>,
): Result<Pick<ChapterFile, 'frontmatter' | 'lineOf' | 'digestDrafts'>> {
  const { rest, drafts } = setAside(written, 'digest');
  return chain(conform(rest, frontmatterSchema), (front) => {
    const { value: frontmatter, lineOf } = front;
    const read = { frontmatter, lineOf, digestDrafts: drafts };
    return checked(read, drafts.length > 0 ? [] : checkLength(front));
  });
}

/** A digest has enough points to say what its chapter is about, or none yet. */
function checkLength({ value: { digest }, file, lineOf }: Located<Frontmatter>): Problem[] {
  if (digest.length === 0 || digest.length >= FEWEST_POINTS) return [];
  return [
    {
      file,
      line: lineOf(['digest']),
      found: `digest: a list of ${digest.length}`,
      expected: `digest: at least ${FEWEST_POINTS} points, or none`,
      todo: 'Add what else the chapter says, or delete the digest.',
    },
  ];
}

type Blocks = Pick<ChapterFile, 'heading' | 'paragraphs'> & {
  readonly problems: readonly Problem[];
};

function readBlocks(nodes: readonly MdastNode[], file: string, components: Components): Blocks {
  const problems: Problem[] = [];
  const paragraphs: ParagraphBlock[] = [];
  let heading: ChapterFile['heading'];
  let lead: Lead | undefined;
  nodes.forEach((node, index) => {
    const line = node.position?.start.line ?? 1;
    const fail = (found: string, todo: string): void => {
      problems.push({ file, line, found, expected: SHAPE, todo });
    };
    const read = (): Omit<Inline, 'problems'> => {
      const { problems: wrong, ...inline } = readInline(node, file, components);
      problems.push(...wrong);
      return inline;
    };
    if (node.type === 'heading' && node.depth <= 2) {
      const inline = read();
      if (inline.text === '') fail('a heading without text', 'Write the heading, or delete it.');
      if (lead) fail('a lead without a paragraph before this line', 'Add the lead’s paragraph.');
      lead = undefined;
      if (node.depth === 2) lead = { ...inline, line };
      else if (index === 0) heading = { ...inline, line, leadLength: 0 };
      else if (index === 1 && heading) heading = joinLead(heading, inline, line);
      else fail('a third “# ” heading, or one below text', 'Move it to the top, or use “## ”.');
    } else if (node.type === 'heading') {
      fail(`a heading of level ${node.depth}`, 'Use “## ” for a lead: levels may not skip.');
    } else if (node.type === 'paragraph') {
      const body = read();
      if (body.text === '') fail('a paragraph without text', 'Write its text, or delete it.');
      paragraphs.push(joinLead(lead, body, line));
      lead = undefined;
    } else {
      fail(`a block of the kind ${blockName(node)}`, 'Write it as a plain paragraph.');
    }
  });
  if (lead) problems.push(danglingLead(lead, file));
  if (paragraphs.length === 0) problems.push(noParagraph(file));
  return { paragraphs, problems, ...(heading ? { heading } : {}) };
}

function blockName(node: MdastNode): string {
  return node.type === 'mdxJsxFlowElement' ? `<${node.name ?? ''}>` : `“${node.type}”`;
}

function joinLead(
  lead: Lead | undefined,
  body: Omit<Inline, 'problems'>,
  line: number,
): ParagraphBlock {
  const leadLength = lead?.text.length ?? 0;
  const shifted = body.overrides.map((override) => ({
    ...override,
    start: override.start + leadLength,
    end: override.end + leadLength,
  }));
  return {
    text: (lead?.text ?? '') + body.text,
    leadLength,
    line: lead?.line ?? line,
    overrides: [...(lead?.overrides ?? []), ...shifted],
  };
}

function danglingLead(lead: { line: number; text: string }, file: string): Problem {
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

import { endsSentence, firstWordWidth, textLines, widthOf } from './line-width.ts';
import type { TextLine } from './line-width.ts';
import { opensSection } from './numbering.ts';
import { isTitle } from './title-lines.ts';

/** A paragraph of a raw text, put together from its lines. */
export interface SourceParagraph {
  /** Without white space; not empty. */
  readonly text: string;
  /** 1-based line of the source where it begins. */
  readonly line: number;
}

/** How a text's lines are set. */
interface Setting {
  /** Width of a full line, in hanzi. */
  readonly width: number;
  /** Whether paragraphs begin with white space. */
  readonly indented: boolean;
  /** Empty lines between two lines of one paragraph. */
  readonly gap: number;
}

/** White space from which on a line counts as indented, in hanzi. */
const INDENT = 1.5;

/** A first line is indented by so many hanzi; where that blank is lost, it is narrower by as much. */
const FIRST = 2;

/** Lines of running text are not set wider, in hanzi. */
const WIDEST = 64;

/**
 * A raw text as paragraphs, its lines joined where the text is set in columns or wrapped at a width.
 * What is read is every character of the source but white space, in order.
 */
export function readParagraphs(source: string): SourceParagraph[] {
  const lines = textLines(source);
  const setting = settingOf(lines);
  const paragraphs: { text: string; line: number }[] = [];
  let first = true;
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const begun = paragraphs.at(-1);
    first =
      !before || !begun || (setting ? begins(lines, at, setting, first) : !goesOn(before, line));
    if (first || !begun) paragraphs.push({ text: line.text, line: line.line });
    else begun.text += line.text;
  }
  return paragraphs;
}

/** Whether a line goes on in the next where lines are paragraphs: in the midst of a sentence. */
function goesOn(before: TextLine, line: TextLine): boolean {
  return /[，、]$/u.test(before.text) && line.gap === 0 && !/^[—－-]/u.test(line.text);
}

/** How lines are wrapped; undefined where each is a paragraph of its own. */
function settingOf(lines: readonly TextLine[]): Setting | undefined {
  const widths = lines.map(({ text }) => widthOf(text)).sort((one, other) => one - other);
  const wide = widths[Math.floor(widths.length * 0.9)] ?? 0;
  const full = lines.filter(({ text }) => widthOf(text) >= wide * 0.75);
  const broken = full.filter(({ text }) => !endsSentence(text));
  if (wide > WIDEST || broken.length < 3 || broken.length * 2 <= full.length) return undefined;
  const goesOnAfter = new Set<TextLine | undefined>(broken);
  const indented = lines.filter(({ indent }) => indent >= INDENT).length;
  return {
    width: mostCommon(broken.map(({ text, indent }) => Math.round(widthOf(text) + blank(indent)))),
    // Lines that are centred, such as the title's, are indented too.
    indented: indented >= 3 && indented * 2 < lines.length,
    gap: mostCommon(lines.flatMap(({ gap }, at) => (goesOnAfter.has(lines[at - 1]) ? [gap] : []))),
  };
}

function blank(indent: number): number {
  return indent >= INDENT ? indent : 0;
}

function mostCommon(values: readonly number[]): number {
  const counts = [...Map.groupBy(values, (value) => value)];
  return counts.sort(([one, a], [other, b]) => b.length - a.length || other - one)[0]?.[0] ?? 0;
}

/** Whether a paragraph begins on a line. @param afterFirst whether the line before began one */
function begins(
  lines: readonly TextLine[],
  at: number,
  { width, indented, gap }: Setting,
  afterFirst: boolean,
): boolean {
  const [before, line, after] = [lines[at - 1]!, lines[at]!, lines[at + 1]];
  const ended = endsSentence(before.text);
  const lost = indented ? blank(before.indent) : afterFirst ? FIRST : 0;
  const left = width - widthOf(before.text) - lost - firstWordWidth(line.text);
  // Where the next word would have found room, the line was ended on purpose.
  if (left >= (ended ? 1 : 3)) return true;
  if (left >= 1 && (opensSection(line.text) || isTitle(before.text))) return true;
  if (line.gap > gap && (ended || left >= 1)) return true;
  if (indented) return line.indent >= INDENT;
  if (!ended) return false;
  if (opensSection(line.text)) return true;
  // Narrower than a line can be that is not the first, and not the last either.
  const room = width - widthOf(line.text) - (after ? firstWordWidth(after.text) : 0);
  return room >= 1 && !endsSentence(line.text);
}

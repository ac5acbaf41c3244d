import type { SourceParagraph } from './column-lines.ts';
import { endsSentence } from './line-width.ts';
import type { RawParagraph } from './raw-report.ts';
import { firstSentence } from './sections.ts';
import { isTitle } from './title-lines.ts';

/** A lead is no longer than this, in characters. */
const LONGEST = 24;

/** A heading of its own line, below items, is no longer than this. */
const LONGEST_LINE = 30;

/**
 * Paragraphs with their leads: the short first sentence without a pause, where the paragraph before or
 * after begins with one, too; or a short line that stands before a paragraph.
 *
 * @param ranOn whether the first one ran on after a heading, so that it has none
 */
export function withLeads(paragraphs: readonly SourceParagraph[], ranOn: boolean): RawParagraph[] {
  const joined = joinLines(paragraphs);
  const able = joined.map(({ lead, body }, at) => {
    if (at === 0 && ranOn) return '';
    return lead === '' ? leadOf(body) : lead;
  });
  return joined.map(({ lead, body, line }, at) => {
    const alike = Boolean(able[at - 1] ?? '') || Boolean(able[at + 1] ?? '');
    const own = lead === '' && alike ? able[at]! : '';
    return { lead: lead + own, body: body.slice(own.length), line };
  });
}

/** The short first sentence of a text with more than that; empty without one. */
function leadOf(text: string): string {
  const first = firstSentence(text);
  const short = [...first].length <= LONGEST && first.length < text.length;
  return short && /^[^，；：！？…]+。$/u.test(first) ? first : '';
}

function joinLines(paragraphs: readonly SourceParagraph[]): RawParagraph[] {
  const joined: RawParagraph[] = [];
  let lead: SourceParagraph | undefined;
  for (const [at, paragraph] of paragraphs.entries()) {
    const next = paragraphs[at + 1];
    if (!lead && next && isLine(paragraph.text) && !isLine(next.text)) {
      lead = paragraph;
      continue;
    }
    const { text, line } = paragraph;
    joined.push({ lead: lead?.text ?? '', body: text, line: lead?.line ?? line });
    lead = undefined;
  }
  return joined;
}

/** Whether a paragraph is a line that is no sentence, such as 1.培育产业. */
function isLine(text: string): boolean {
  const short = [...text].length <= LONGEST_LINE;
  return short && !endsSentence(text) && !/[，；]/u.test(text) && !isTitle(text);
}

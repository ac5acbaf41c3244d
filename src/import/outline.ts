import { chineseNumeral } from '../site/numerals.ts';
import type { SourceParagraph } from './column-lines.ts';
import { chaptersOf } from './chapters.ts';
import { addressesHearers } from './numbering.ts';
import type { RawChapter, RawPart } from './raw-report.ts';
import { sectionsOf } from './sections.ts';
import type { Section } from './sections.ts';

/** The parts and the chapters of a report; the chapters’ text is the paragraphs’, in order. */
export interface Outline {
  readonly parts: readonly RawPart[];
  readonly chapters: readonly RawChapter[];
  /** Whether the text begins inside of the report, as an excerpt does. */
  readonly beginsInside: boolean;
}

/** The last words are no more paragraphs than this. */
const LAST_WORDS = 5;

/** Ids of the parts that have no number. */
export const UNNUMBERED = { start: 'part-start', only: 'part-1', end: 'part-end' } as const;

/** Finds the parts and chapters of a report in its paragraphs, of which there is at least one. */
export function outline(paragraphs: readonly SourceParagraph[]): Outline {
  const sections = partLastWords(sectionsOf(paragraphs));
  const first = sections.find(({ numbered }) => numbered);
  const inside = (first?.numbered?.number ?? 1) > 1;
  const ids = sections.map((section) => partIdOf(section, sections, inside));
  const chapters = chaptersOf(
    sections.map((section, at) => ({ ...section, partId: ids[at]! })),
    inside,
  );
  const numbered = sections.some(({ part }) => part !== undefined);
  const parts = [...new Set(chapters.map(({ part }) => part))].map((id, at) => {
    const only = sections.length === 1 ? '全文' : '正文';
    return { id, name: numbered ? partName(id, inside && at === 0) : only };
  });
  return { parts, chapters, beginsInside: inside };
}

/** Takes the last words, which turn to the hearers, out of a last part that has no items. */
function partLastWords(sections: readonly Section[]): readonly Section[] {
  const last = sections.at(-1);
  if (last?.kind !== 'part') return sections;
  const { part, paragraphs } = last;
  const at = paragraphs.findLastIndex(({ text }) => addressesHearers(text));
  if (at < 1 || paragraphs.length - at > LAST_WORDS) return sections;
  const words = paragraphs.slice(at);
  return [
    ...sections.slice(0, -1),
    { ...last, paragraphs: paragraphs.slice(0, at) },
    { kind: 'closing', part, ranOn: false, paragraphs: words },
  ];
}

function partIdOf(section: Section, sections: readonly Section[], inside: boolean): string {
  if (section.kind === 'closing' && section === sections.at(-1)) return UNNUMBERED.end;
  if (section.part !== undefined) return `part-${section.part}`;
  const next = sections.find(({ part }) => part !== undefined)?.part;
  // What stands before the heading of a part is the part before it, in an excerpt.
  if (inside && next !== undefined && next > 1) return `part-${next - 1}`;
  const begins = section.kind === 'opening' && sections.length > 1 && !inside;
  return begins || next !== undefined ? UNNUMBERED.start : UNNUMBERED.only;
}

function partName(id: string, excerpt: boolean): string {
  if (id === UNNUMBERED.start) return '开头';
  if (id === UNNUMBERED.end) return '结尾';
  const number = chineseNumeral(Number(id.replace('part-', '')));
  return `第${number}部分${excerpt ? '（节选）' : ''}`;
}

import { chineseNumeral } from '../site/numerals.ts';
import type { SourceParagraph } from './column-lines.ts';
import { withLeads } from './leads.ts';
import type { RawChapter, RawParagraph } from './raw-report.ts';
import type { Section } from './sections.ts';
import { freeTitle, numberedTitle, shortTitle } from './titles.ts';

/** A section that knows its part. */
export interface PlacedSection extends Section {
  readonly partId: string;
}

/** A section on its way to be a chapter: headings above nothing are settled. */
interface Draft extends PlacedSection {
  readonly partHeading?: SourceParagraph;
  /** The number shown before its title. */
  readonly item?: string;
}

/** The head of a report ends where a paragraph is as long as this, in characters. */
const RUNNING = 40;

/** Makes chapters of sections. @param inside whether the text begins inside of the report */
export function chaptersOf(sections: readonly PlacedSection[], inside: boolean): RawChapter[] {
  const taken = new Set<string>();
  const only = sections.length === 1;
  return underHeadings(sections).map((draft) => chapterOf(draft, { taken, inside, only }));
}

/** Puts a part's heading to the item directly below it; a heading above nothing becomes text. */
function underHeadings(sections: readonly PlacedSection[]): Draft[] {
  const done: Draft[] = [];
  let partHeading: SourceParagraph | undefined;
  for (const [at, section] of sections.entries()) {
    const { heading, ...rest } = section;
    const next = sections[at + 1];
    const empty = heading && section.paragraphs.length === 0;
    if (empty && section.kind === 'part' && next?.kind === 'item' && isFull(next)) {
      partHeading = heading;
      continue;
    }
    const settled = empty ? { ...rest, paragraphs: [heading] } : section;
    const item = itemOf(section, next);
    done.push({
      ...settled,
      ...(item !== undefined && { item }),
      ...(partHeading && { partHeading }),
    });
    partHeading = undefined;
  }
  return done;
}

function isFull({ heading, paragraphs }: Section): boolean {
  return heading !== undefined && paragraphs.length > 0;
}

/** The number of a chapter: its heading's own, or of an excerpt's beginning the one before the next. */
function itemOf({ kind, numbered }: Section, next: Section | undefined): string | undefined {
  if (kind === 'opening') {
    const following = next?.kind === 'item' ? next.numbered : undefined;
    if (!following || following.number < 2) return undefined;
    const [own, before] = [following.number, following.number - 1].map(chineseNumeral);
    return following.sign.replace(own!, before!);
  }
  // A part with items below it is not one of them.
  return kind === 'part' && next?.kind === 'item' ? undefined : numbered?.sign;
}

/** Whether a title is words of its heading that an editor can see. */
function isIn(title: string, heading: string): boolean {
  return heading.includes(title) && !/\p{C}/u.test(title);
}

/** What a chapter is made in. */
interface Making {
  readonly taken: Set<string>;
  readonly inside: boolean;
  readonly only: boolean;
}

function chapterOf(draft: Draft, making: Making): RawChapter {
  const { numbered, heading, partHeading, partId: part } = draft;
  const item = draft.item === undefined ? {} : { item: draft.item };
  if (!heading) return { part, ...item, ...untitled(draft, making) };
  const { text } = heading;
  const wanted = [shortTitle(text, numbered?.sign), shortTitle(text), text];
  const title = freeTitle(
    wanted.filter((each) => isIn(each, text)),
    making.taken,
  );
  if (title === undefined) {
    const above = [...(partHeading ? [partHeading] : []), heading];
    const { heading: _, ...rest } = { ...draft, paragraphs: [...above, ...draft.paragraphs] };
    return { part, ...item, ...untitled({ ...rest, ranOn: false }, making) };
  }
  // A title with its number in it, as another chapter has the same words, needs none before it.
  const counted = numbered && title.startsWith(numbered.sign) ? {} : item;
  return {
    ...{ part, ...counted, title, titleIsEditorial: false },
    ...(partHeading && { partHeading: partHeading.text }),
    heading: text,
    paragraphs: withLeads(draft.paragraphs, draft.ranOn),
  };
}

function untitled(draft: Draft, { taken, inside, only }: Making) {
  const begins = draft.kind === 'opening' && !inside;
  const running = draft.paragraphs.findIndex(({ text }) => text.length >= RUNNING);
  const until = running < 0 ? draft.paragraphs.length : running;
  const [head, rest] = [draft.paragraphs.slice(0, until), draft.paragraphs.slice(until)];
  const plain = (own: readonly SourceParagraph[]): RawParagraph[] =>
    own.map(({ text, line }) => ({ lead: '', body: text, line }));
  const paragraphs = begins
    ? [...plain(head), ...(only ? withLeads(rest, false) : plain(rest))]
    : withLeads(draft.paragraphs, draft.ranOn);
  const wanted = editorialTitle(draft, paragraphs, { inside, only });
  return { title: numberedTitle(wanted, taken), titleIsEditorial: true, paragraphs };
}

/** A title of ours. */
function editorialTitle(
  { kind, numbered, partId, paragraphs: [first] }: Draft,
  paragraphs: readonly RawParagraph[],
  { inside, only }: Omit<Making, 'taken'>,
): string {
  if (numbered) return shortTitle(first?.text ?? '', numbered.sign);
  if (partId === 'part-end') return '结束语';
  if (kind === 'closing') return closingTitle(partId);
  if (only) return '全文';
  if (!inside) return '开头';
  const lead = paragraphs.find((paragraph) => paragraph.lead !== '')?.lead;
  return lead === undefined ? '节选的开头' : `${shortTitle(lead)}等`;
}

function closingTitle(partId: string): string {
  const number = Number(partId.replace('part-', ''));
  return number > 0 ? `第${chineseNumeral(number)}部分结语` : '结语';
}

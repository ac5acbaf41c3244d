import { splitSentences } from '../report/sentence.ts';
import type { SourceParagraph } from './column-lines.ts';
import { addressesHearers, itemNumber, partNumber } from './numbering.ts';
import type { Numbered } from './numbering.ts';

/** A stretch of a report under one heading, or without one where it begins or closes something. */
export interface Section {
  readonly kind: 'opening' | 'part' | 'item' | 'closing';
  /** Number of the part it is in; undefined before the first part's heading. */
  readonly part: number | undefined;
  readonly numbered?: Numbered;
  readonly heading?: SourceParagraph;
  /** Whether the first paragraph ran on after the heading. */
  readonly ranOn: boolean;
  readonly paragraphs: readonly SourceParagraph[];
}

/** A heading of a part is no longer than this, in characters. */
const PART_HEADING = 40;

/** A heading of an item is the first sentence, if that is no longer than this. */
const ITEM_HEADING = 60;

type Opened = Omit<Section, 'paragraphs'> & { readonly paragraphs: SourceParagraph[] };

/** Divides a report at its headings, 一、 and （一）, and where it turns to its hearers after items. */
export function sectionsOf(paragraphs: readonly SourceParagraph[]): Section[] {
  const headings = headingsOf(paragraphs);
  const sections: Opened[] = [{ kind: 'opening', part: undefined, ranOn: false, paragraphs: [] }];
  for (const [at, paragraph] of paragraphs.entries()) {
    const open = sections.at(-1)!;
    const found = headings.get(at);
    if (found) sections.push(begun(paragraph, found, open.part));
    else if (open.kind === 'item' && closesItems(paragraphs, at, headings)) {
      sections.push({ ...open, kind: 'closing', ranOn: false, paragraphs: [paragraph] });
    } else open.paragraphs.push(paragraph);
  }
  return sections
    .filter(({ kind, paragraphs: own }) => kind !== 'opening' || own.length > 0)
    .map(({ numbered, heading, ...section }) =>
      section.kind === 'closing' || !numbered
        ? section
        : { ...section, numbered, ...(heading && { heading }) },
    );
}

/** A heading: of a part or of an item. */
interface Heading {
  readonly kind: 'part' | 'item';
  readonly numbered: Numbered;
}

/** The paragraphs that are headings or begin with one, by their place. Their numbers rise. */
function headingsOf(paragraphs: readonly SourceParagraph[]): ReadonlyMap<number, Heading> {
  const headings = new Map<number, Heading>();
  let part = 0;
  let item = 0;
  const listed = contentsOf(paragraphs);
  for (const [at, { text }] of paragraphs.entries()) {
    if (listed.has(at)) continue;
    const ofPart = partNumber(text);
    const ofItem = itemNumber(text);
    if (ofPart && ofPart.number > part && isPartHeading(text)) {
      headings.set(at, { kind: 'part', numbered: ofPart });
      [part, item] = [ofPart.number, 0];
    } else if (ofItem && (ofItem.number === item + 1 || item === 0)) {
      headings.set(at, { kind: 'item', numbered: ofItem });
      item = ofItem.number;
    }
  }
  return headings;
}

/** So many bare headings one after the other are a table of contents. */
const CONTENTS = 3;

/** The places of the lines of a table of contents. */
function contentsOf(paragraphs: readonly SourceParagraph[]): ReadonlySet<number> {
  const listed = new Set<number>();
  let run: number[] = [];
  for (const [at, { text }] of [...paragraphs, { text: '' }].entries()) {
    const numbered = partNumber(text) ?? itemNumber(text);
    const bare = numbered && isPartHeading(text) && !text.includes('。');
    if (bare) run.push(at);
    else {
      if (run.length >= CONTENTS) run.forEach((place) => listed.add(place));
      run = [];
    }
  }
  return listed;
}

function isPartHeading(text: string): boolean {
  return [...firstSentence(text)].length <= PART_HEADING;
}

function begun(
  { text, line }: SourceParagraph,
  { kind, numbered }: Heading,
  part: number | undefined,
): Opened {
  const section = { kind, numbered, part: kind === 'part' ? numbered.number : part };
  const first = firstSentence(text);
  if ([...first].length > ITEM_HEADING) {
    return { ...section, ranOn: false, paragraphs: [{ text, line }] };
  }
  const rest = text.slice(first.length);
  const paragraphs = rest === '' ? [] : [{ text: rest, line }];
  return { ...section, ranOn: rest !== '', heading: { text: first, line }, paragraphs };
}

/** The first sentence of a paragraph; a ； does not end it. All of it where no sign does. */
export function firstSentence(text: string): string {
  const end = splitSentences(text).find((span) => text.charAt(span.end - 1) !== '；')?.end;
  return text.slice(0, end);
}

/** Whether a paragraph turns to the hearers when all items of its part are done. */
function closesItems(
  paragraphs: readonly SourceParagraph[],
  at: number,
  headings: ReadonlyMap<number, Heading>,
): boolean {
  if (!addressesHearers(paragraphs[at]!.text)) return false;
  const next = [...headings].find(([place]) => place > at);
  return next?.[1].kind !== 'item';
}

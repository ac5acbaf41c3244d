import type { PlacedDraft } from '../report/placed-draft.ts';
import type { Chapter } from '../report/report.ts';

/** A line of a file that says itself that something is to be written. */
export interface Remark {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly text: string;
}

/** All that is left to do for an edition. */
export interface Left {
  readonly drafts: readonly PlacedDraft[];
  /** Keys of the provenance that nobody could find out. */
  readonly unknown: readonly string[];
  readonly remarks: readonly Remark[];
}

/** What is most worth an editor's time, the first first, with the reason. */
const ORDER = [
  ['digest point', 'a digest is the first thing read of a chapter'],
  ['term', 'terms explain what nobody outside an office understands'],
  ['figure', 'figures fill the table and the home page'],
  ['place', 'places are where readers look for their own home'],
  ['number left out', 'each waits for a look at its reason'],
  ['phrase left out', 'each waits for a look at its reason'],
] as const;

/** So many characters of a draft are enough to know it by. */
const NAME_LENGTH = 24;

/**
 * What is left to do, for a terminal: chapter by chapter, kind by kind, each with its file and line; then
 * what stands nowhere in the report, what is not known of the source, and what to begin with.
 */
export function listLeft(left: Left, chapters: readonly Pick<Chapter, 'id' | 'title'>[]): string {
  const { unknown, remarks } = left;
  const ids = chapters.map(({ id }) => id);
  const place = ({ spans: [first] }: PlacedDraft): number => ids.indexOf(first?.chapter ?? '');
  const drafts = left.drafts.toSorted((one, other) => place(one) - place(other));
  const lines = [
    ...chapters.flatMap(({ id, title }) =>
      section(
        `${title} (${id})`,
        drafts.filter((draft) => draft.spans[0]?.chapter === id),
      ),
    ),
    ...section(
      'Nowhere in the report: its words are gone, or say nothing of where they stand',
      drafts.filter(({ spans }) => spans.length === 0),
    ),
    ...told('Not known of the source, as seeds/provenance.yaml says', unknown),
    ...told(
      'Marked in the files as to be written',
      remarks.map(({ file, line, text }) => `${file}:${line}  ${text}`),
    ),
    ...told('Begin with', worthDoing(drafts)),
  ];
  return [...lines, summary(left)].join('\n');
}

function section(heading: string, drafts: readonly PlacedDraft[]): string[] {
  if (drafts.length === 0) return [];
  const kinds = ORDER.map(([kind]) => drafts.filter((draft) => draft.kind === kind));
  return [
    `${heading}: ${inWords(drafts)}`,
    ...kinds.flatMap((those) => those.toSorted(byUse).map((draft) => `  ${lineOf(draft)}`)),
    '',
  ];
}

/** The most used first; of a figure or a digest point each has its one place, in reading order. */
function byUse(one: PlacedDraft, other: PlacedDraft): number {
  return one.layer === other.layer ? other.spans.length - one.spans.length : 0;
}

function lineOf({ kind, name, file, line, spans }: PlacedDraft): string {
  const characters = [...name];
  const short =
    characters.length > NAME_LENGTH ? `${characters.slice(0, NAME_LENGTH).join('')}…` : name;
  const often = spans.length > 1 ? ` ×${spans.length}` : '';
  return `${file}:${line}  ${kind}  ${short}${often}`;
}

function told(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [heading, ...lines.map((line) => `  ${line}`), ''];
}

/** A line for each kind that is left, with its most used draft. */
function worthDoing(drafts: readonly PlacedDraft[]): string[] {
  return ORDER.flatMap(([kind, why]) => {
    const [first] = drafts.filter((d) => d.kind === kind && d.spans.length > 0).toSorted(byUse);
    return first ? [`${first.file}:${first.line}  ${kind}: ${why}`] : [];
  });
}

function summary({ drafts, unknown, remarks }: Left): string {
  const parts = [
    ...(drafts.length > 0 ? [`${count(drafts.length, 'draft')} (${inWords(drafts)})`] : []),
    ...(unknown.length > 0 ? [`${count(unknown.length, 'gap')} of the source`] : []),
    ...(remarks.length > 0 ? [count(remarks.length, 'remark')] : []),
  ];
  if (parts.length === 0) return 'Nothing is left to do: no drafts, no gaps.';
  const how = drafts.length > 0 ? ' Delete the line “draft: true” of a record to accept it.' : '';
  return `Left: ${parts.join(', ')}.${how}`;
}

/** How many there are of each kind: `2 digest points, 1 term`. */
function inWords(drafts: readonly PlacedDraft[]): string {
  return ORDER.flatMap(([kind]) => {
    const { length } = drafts.filter((draft) => draft.kind === kind);
    return length === 0 ? [] : count(length, kind);
  }).join(', ');
}

function count(number: number, what: string): string {
  if (number === 1) return `1 ${what}`;
  return `${number} ${what.endsWith(' left out') ? what.replace(/ left/u, 's left') : `${what}s`}`;
}

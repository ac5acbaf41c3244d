import type { ChapterFile } from '../report/chapter-file.ts';
import { keysOf } from '../report/keys.ts';
import { paragraphName } from '../report/naming.ts';
import type { AlignedParagraph } from './alignment.ts';
import type { After, PlacedChapter } from './follow.ts';
import { FILES } from './follow.ts';
import { matchTexts } from './matching.ts';
import { keysAfter, sentencesIn, sentencesOf } from './new-keys.ts';
import { titleAfter } from './splice.ts';

/** So many characters of a text are shown. */
const SHOWN = 24;

/** What a new text changes, chapter by chapter, in an editor's words; empty where nothing changes. */
export function changesTold({ chapters, alignment }: After): string[] {
  const shifted = chapters.flatMap(({ old, id }, at) => {
    const order = old?.frontmatter.order;
    return order === undefined || order === at + 1 ? [] : [`${id} ${order} → ${at + 1}`];
  });
  return [
    ...chapters.flatMap((chapter, at) => {
      const lines = chapter.old
        ? changedLines(chapter, chapter.old)
        : chapter.paragraphs.map(({ raw, from }) => addedLine('+', raw, from));
      if (lines.length === 0) return [];
      return [[headLine(chapter, at + 1), ...lines.map((line) => `  ${line}`)].join('\n')];
    }),
    ...alignment.gone.map(
      ({ file, frontmatter: { id, title } }) =>
        `${file}: “${title}” (${id}) is gone from the text, and its file with it`,
    ),
    ...(shifted.length > 0 ? [`The order of chapters: ${shifted.join(', ')}`] : []),
  ];
}

/** How many paragraphs stay, come and go. */
export function changesCounted({ chapters, alignment }: After): string {
  const all = chapters.flatMap(({ paragraphs }) => paragraphs);
  const here = (fits: (one: AlignedParagraph) => boolean): number => all.filter(fits).length;
  const removed = chapters.flatMap(({ old, paragraphs }) =>
    old ? removedOf(old, paragraphs) : [],
  );
  const lost = alignment.gone.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);
  return [
    `${here(({ was, same, moved }) => was !== undefined && same && !moved)} paragraphs stay as they are`,
    `${here(({ was, same }) => was !== undefined && !same)} altered`,
    `${here(({ was, same, moved }) => was !== undefined && same && moved)} only moved`,
    `${here(({ was }) => was === undefined)} new`,
    `${removed.length + lost} gone`,
  ].join(', ');
}

/** Addresses below the site that lead nowhere once the new text stands. */
export function goneAddresses({ chapters, alignment }: After): string[] {
  const passages = (old: ChapterFile, places: readonly number[]): string[] =>
    places.map((at) => `/p/${old.frontmatter.id}-${keysOf(old)[at]!.number}/`);
  return [
    ...alignment.gone.flatMap((old) => [
      `/report/${old.frontmatter.id}/`,
      ...passages(old, [...old.paragraphs.keys()]),
    ]),
    ...chapters.flatMap(({ old, paragraphs }) =>
      old ? [...passages(old, removedOf(old, paragraphs)), ...goneSentences(old, paragraphs)] : [],
    ),
  ];
}

/** Places of the paragraphs of a chapter that are not among those of now. */
function removedOf(old: ChapterFile, paragraphs: readonly AlignedParagraph[]): number[] {
  const left = new Set(paragraphs.map(({ was }) => was));
  return [...old.paragraphs.keys()].filter((at) => !left.has(at));
}

function goneSentences(old: ChapterFile, paragraphs: readonly AlignedParagraph[]): string[] {
  const before = old.frontmatter.gone ?? [];
  return keysAfter(old, paragraphs)
    .gone.filter((end) => end.includes('-') && !before.includes(end))
    .map((end) => `/p/${old.frontmatter.id}-${end.replace('-', '/?s=')}`);
}

function headLine({ file, id, old, title, paragraphs }: PlacedChapter, order: number): string {
  if (old) return `${file} (${id})`;
  const count = paragraphs.length === 1 ? '1 paragraph' : `${paragraphs.length} paragraphs`;
  return `${file}: new, chapter ${order}, “${title}”, ${count}`;
}

function changedLines(chapter: PlacedChapter, old: ChapterFile): string[] {
  const { paragraphs, part } = chapter;
  const { frontmatter } = old;
  const keys = keysAfter(old, paragraphs).paragraphs;
  return [
    ...(part === frontmatter.part ? [] : [`part: ${part}, and was ${frontmatter.part}`]),
    ...titleLines(chapter, old),
    ...paragraphs.flatMap((paragraph, at) => {
      const where = `${paragraphName(at + 1)} (${frontmatter.id}-${keys[at]!.number})`;
      return paragraphLines(paragraph, old, where);
    }),
    ...removedOf(old, paragraphs).map((at) => {
      const { line, text } = old.paragraphs[at]!;
      const id = `${frontmatter.id}-${keysOf(old)[at]!.number}`;
      return `- ${paragraphName(at + 1)} (${id}), ${old.file}:${line}, is gone: ${shown(text)}`;
    }),
  ];
}

function titleLines(chapter: PlacedChapter, old: ChapterFile): string[] {
  const heading = chapter.headings.join('');
  const before = old.heading?.text ?? '';
  if (heading === before) return [];
  const { title, item = '', ours } = titleAfter(old, chapter);
  const told =
    heading === '' ? 'its heading is gone from the text' : `its heading is ${shown(heading)}`;
  const { title: was } = old.frontmatter;
  const named = title === was ? '' : `; its title becomes “${item}${title}”, and was “${was}”`;
  const ourOwn = ours ? '; its title is ours from now on' : '';
  return [told + (before === '' ? '' : `, and was ${shown(before)}`) + named + ourOwn];
}

function paragraphLines(
  { raw, was, same, moved, from }: AlignedParagraph,
  old: ChapterFile,
  where: string,
): string[] {
  if (was === undefined) return [addedLine(`+ ${where}`, raw, from)];
  const place = moved
    ? [`> ${where} stood as ${paragraphName(was + 1)}: ${shown(raw.lead + raw.body)}`]
    : [];
  if (same) return place;
  const block = old.paragraphs[was]!;
  return [
    ...place,
    `~ ${where}, ${old.file}:${block.line}, is altered, ${FILES.source}:${raw.line}`,
    ...alteredSentences(block, raw).map((line) => `    ${line}`),
    ...block.overrides.map(({ start, end, entry, layer }) => {
      const words = block.text.slice(start, end);
      return `    ! what was decided here by hand is lost: “${words}”, ${entry ?? `no ${layer}`}`;
    }),
  ];
}

/** Sentences of a paragraph that are no more, and those that are new or read otherwise. */
function alteredSentences(
  { text, leadLength }: ChapterFile['paragraphs'][number],
  raw: AlignedParagraph['raw'],
): string[] {
  const [then, now] = [sentencesOf(text, leadLength), sentencesIn(raw)];
  const matches = matchTexts(then, now);
  const kept = new Set(matches.map((match) => match?.at));
  return [
    ...now.flatMap((sentence, at) => {
      const match = matches[at];
      if (match?.same) return [];
      return [...(match ? [`- ${then[match.at]!}`] : []), `+ ${sentence}`];
    }),
    ...then.filter((_, at) => !kept.has(at)).map((sentence) => `- ${sentence}`),
  ];
}

function addedLine(
  sign: string,
  { lead, body, line }: AlignedParagraph['raw'],
  from?: string,
): string {
  const moved = from === undefined ? '' : `, from ${from}, where its address was another`;
  return `${sign} ${FILES.source}:${line}${moved}: ${shown(lead + body)}`;
}

function shown(text: string): string {
  const characters = [...text];
  return `“${characters.slice(0, SHOWN).join('')}${characters.length > SHOWN ? '…' : ''}”`;
}

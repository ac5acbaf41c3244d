import type { ChapterFile, ParagraphBlock } from './chapter-file.ts';
import type { Difference } from './fidelity.ts';
import { countCharacters } from './report.ts';

/** From this many characters on, what is missing or new may be a paragraph. */
const A_PARAGRAPH = 20;

/** What is to stand in place of a span (UTF-16, end exclusive) of a paragraph's text. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/**
 * Chapters' files with the source's own text in them, so that what rests on the text can be checked
 * before an editor has mended it, and no difference is told twice. Undefined where a difference is
 * so long, or lies so, that the paragraphs may be others than the source's.
 *
 * @param differences all there are from the source, in order
 */
export function restoreText(
  files: readonly ChapterFile[],
  differences: readonly Difference[],
): ChapterFile[] | undefined {
  const long = (text: string): boolean => countCharacters(text) >= A_PARAGRAPH;
  if (differences.some(({ expected, actual }) => long(expected) || long(actual))) return undefined;
  let at = 0;
  let restored = 0;
  const restore = (block: ParagraphBlock): ParagraphBlock => {
    const characters = [...block.text];
    const end = at + characters.length;
    const own = differences.filter(
      ({ actualAt, actual }) =>
        actualAt >= at && actualAt < end && actualAt + countCharacters(actual) <= end,
    );
    const offset = (index: number): number => characters.slice(0, index - at).join('').length;
    const changes = own.map(({ actualAt, actual, expected }): Change => {
      const start = offset(actualAt);
      return { start, end: start + actual.length, by: expected };
    });
    at = end;
    restored += own.length;
    return changes.length === 0 ? block : changeBlock(block, changes);
  };
  const whole = files.map((file) => ({
    ...file,
    ...(file.heading && { heading: restore(file.heading) }),
    paragraphs: file.paragraphs.map(restore),
  }));
  return restored === differences.length ? whole : undefined;
}

function changeBlock(block: ParagraphBlock, changes: readonly Change[]): ParagraphBlock {
  const moved = (offset: number): number =>
    changes
      .filter(({ end }) => end <= offset)
      .reduce((sum, { start, end, by }) => sum + by.length - (end - start), offset);
  const text = changes.reduceRight(
    (before, { start, end, by }) => before.slice(0, start) + by + before.slice(end),
    block.text,
  );
  return {
    ...block,
    text,
    leadLength: moved(block.leadLength),
    overrides: block.overrides.map((override) => ({
      ...override,
      start: moved(override.start),
      end: moved(override.end),
    })),
  };
}

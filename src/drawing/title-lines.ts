/** The room a title has: its width, and how tall and how large it may grow. */
interface TitleRoom {
  readonly width: number;
  readonly height: number;
  readonly maxSize: number;
  /** Distance of baselines, in sizes. */
  readonly leading: number;
  readonly maxLines: number;
}

/** A title broken into lines, and the size at which they fill the room. */
interface TitleLines {
  readonly lines: readonly string[];
  readonly size: number;
}

const CLOSING = /^[，。、：；！？）》」』”’…—·〕％%]/u;
const OPENING = /[（《「『“‘〔]$/u;
const HANGING = /[，。、：；！？·]$/u;
const JOINING = /^[与和及]/u;
const CLINGING = /^[的地得了之]/u;
const LATIN = /[\p{Script=Latin}\p{Nd}.&-]/u;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Width in sizes. A mark that ends the line hangs into the margin and does not count. */
function widthOf(line: string): number {
  const bare = line.replace(HANGING, '');
  return [...bare].reduce((sum, character) => sum + (/[\p{ASCII}·]/u.test(character) ? 0.6 : 1), 0);
}

/** How good it is to end a line between two texts: best after a mark, worst inside a word. */
function worthOf(before: string, after: string, betweenWords: boolean): number {
  const quoted = before.lastIndexOf('“') > before.lastIndexOf('”');
  if (quoted || CLINGING.test(after)) return 0.5;
  if (HANGING.test(before)) return 1.15;
  if (before.endsWith('的')) return 0.95;
  // The segmenter sometimes glues a conjunction to the word before it.
  if (JOINING.test(after)) return 0.88;
  return betweenWords ? 0.85 : 0.5;
}

function findBreaks(title: string): { at: number; worth: number }[] {
  const words = new Set([...segmenter.segment(title)].map(({ index }) => index));
  const breaks: { at: number; worth: number }[] = [];
  let at = 0;
  for (const character of title) {
    const before = title.slice(0, at);
    const after = title.slice(at);
    const joined = LATIN.test(before.slice(-1)) && LATIN.test(character);
    if (at > 0 && !joined && character !== ' ' && !CLOSING.test(after) && !OPENING.test(before)) {
      breaks.push({ at, worth: worthOf(before, after, words.has(at)) });
    }
    at += character.length;
  }
  return breaks;
}

function sizeFor(lines: readonly string[], widest: number, room: TitleRoom): number {
  const tall = room.height / (1 + (lines.length - 1) * room.leading);
  return Math.min(room.maxSize, room.width / widest, tall);
}

/** A title in the lines that it is given in. */
export function fitLines(lines: readonly string[], room: TitleRoom): TitleLines {
  return { lines, size: Math.floor(sizeFor(lines, Math.max(...lines.map(widthOf), 1), room)) };
}

/** Breaks a title so that it stands large, in lines of like length that do not cut words. */
export function breakTitle(title: string, room: TitleRoom): TitleLines {
  const breaks = findBreaks(title);
  let best: TitleLines = { lines: [title], size: 0 };
  let bestScore = -1;
  const weigh = (lines: readonly string[], worth: number): void => {
    const widths = lines.map(widthOf);
    const widest = Math.max(...widths, 1);
    const size = sizeFor(lines, widest, room);
    const score =
      size * worth * 0.97 ** lines.length * (0.55 + (0.45 * Math.min(...widths)) / widest);
    if (score > bestScore) [best, bestScore] = [{ lines, size: Math.floor(size) }, score];
  };
  const extend = (done: readonly string[], from: number, worth: number): void => {
    weigh([...done, title.slice(from)], worth);
    if (done.length + 1 >= room.maxLines) return;
    for (const option of breaks.filter(({ at }) => at > from)) {
      extend([...done, title.slice(from, option.at).trimEnd()], option.at, worth * option.worth);
    }
  };
  extend([], 0, 1);
  return best;
}

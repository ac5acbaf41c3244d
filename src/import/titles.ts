/** A heading longer than this, in characters, is cut at its first pause. */
const LONG = 16;

/** A title is no longer than this, in characters. */
const LONGEST = 30;

const ENDING = /[，。；：、！？]+$/u;

/** A heading as lists show it: without its number and its last sign, a long one to its first pause. */
export function shortTitle(heading: string, number = ''): string {
  const words = visible(heading.slice(number.length)).replace(ENDING, '');
  const pause = words.search(/[，；：]/u);
  const short = [...words].length > LONG && pause > 0 ? words.slice(0, pause) : words;
  return [...short].slice(0, LONGEST).join('') || visible(heading) || '无题';
}

/** The longest stretch of a text without characters that nobody sees, which lists may not hold. */
function visible(text: string): string {
  const [longest = ''] = text.split(/\p{C}+/u).sort((one, other) => other.length - one.length);
  return longest;
}

/** The first of some titles that is not taken, which then is; undefined where all are. */
export function freeTitle(titles: readonly string[], taken: Set<string>): string | undefined {
  const title = titles.find((each) => !taken.has(each));
  if (title !== undefined) taken.add(title);
  return title;
}

/** A title that is not taken, which then is: the wanted one, or that with a number. */
export function numberedTitle(wanted: string, taken: Set<string>): string {
  let title = freeTitle([wanted], taken);
  for (let number = 2; title === undefined; number += 1) {
    title = freeTitle([`${wanted}（${number}）`], taken);
  }
  return title;
}

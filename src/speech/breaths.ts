/**
 * The most characters that a voice is given at once. Chrome's network voices fall silent without a word
 * after 14 seconds (issues.chromium.org/issues/40747712): at the slowest speed, three and a half
 * characters a second, this is twelve.
 */
const MOST = 42;

/**
 * Cuts a spoken sentence into what is said in one breath: as few pieces as may be, none longer than a
 * voice can be trusted with, cut after signs alone. What has no sign to cut after stays whole.
 */
export function breathsOf(spoken: string): string[] {
  const breaths: string[] = [];
  for (const [clause] of spoken.matchAll(/[^，、；：。！？]*[，、；：。！？]*/g)) {
    const last = breaths.length - 1;
    const joined = (breaths[last] ?? '') + clause;
    if (last >= 0 && joined.length <= MOST) breaths[last] = joined;
    else if (clause !== '') breaths.push(clause);
  }
  return breaths;
}

/** After this long the reader is told that something is coming. */
const SOON = 200;
/** After this long it counts as lost; both in milliseconds. */
const LIMIT = 4000;

/**
 * What `work` comes to, if that is in time.
 *
 * @param tellComing called where it is not there soon
 * @throws what it throws, and nothing where it is late
 */
export async function inTime<T>(work: Promise<T>, tellComing?: () => void): Promise<T> {
  const soon = window.setTimeout(() => tellComing?.(), SOON);
  try {
    const late = new Promise<never>((_, reject) => window.setTimeout(reject, LIMIT));
    return await Promise.race([work, late]);
  } finally {
    window.clearTimeout(soon);
  }
}

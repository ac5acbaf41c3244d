/**
 * One page of a browser engine, driven by what the engine offers. No driver's type is named here, so
 * that each case is written once for all of them.
 */
export interface Engine {
  /** As the engine itself names it. */
  readonly version: string;
  /** Opens an address, and is done when the page has loaded. */
  open(url: string): Promise<void>;
  /** Gives the page a width and height, in pixels of CSS; the engine may refuse some of it. */
  resize(width: number, height: number): Promise<void>;
  /** Runs a function in the page. It must need nothing but its arguments, which travel as JSON. */
  evaluate<A extends unknown[], R>(run: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** Presses the middle of the first element that a selector finds. */
  click(selector: string): Promise<void>;
  /** Types into the first element that a selector finds, and presses Enter. */
  enter(selector: string, words: string): Promise<void>;
  /** What is in sight, as PNG. */
  screenshot(): Promise<Uint8Array>;
  /** What the engine prints of an address, as PDF. */
  print(url: string): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** What a reader does. Says in a word how it went; throws where it went wrong. */
export type Case = (engine: Engine, origin: string) => Promise<string>;

/** How often a page is asked again, in milliseconds, and how often at most. */
const PAUSE = 100;
const TRIES = 150;

/**
 * Asks a page until the answer is no longer empty.
 *
 * @throws Error that names what did not come
 */
export async function until<A extends unknown[], R>(
  engine: Engine,
  what: string,
  ask: (...args: A) => R,
  ...args: A
): Promise<NonNullable<Awaited<R>>> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    // A page that is being left cannot answer; the next one can.
    const answer = await engine.evaluate(ask, ...args).catch(() => undefined);
    if (answer) return answer;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  throw new Error(`did not come: ${what}`);
}

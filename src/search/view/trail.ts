/** The searches of a page as entries of the browser's history, so that each Back leads to another. */
export interface Trail {
  /** The fields hold something new while one types: what was sent keeps its entry, a draft gives it up. */
  type(address: string): void;
  /** They were sent, or changed by a choice. What the entry holds already adds none. */
  send(address: string): void;
  /** An answer is followed: its query counts as sent, and its entry remembers how far down it was, in pixels. */
  leave(scrolled: number): void;
  /**
   * The reader came to an entry, with a query or without one.
   *
   * @returns true when it was left by typing and is come back to by it: then the fields, not the
   * entry, hold what is wanted
   */
  arrive(blank: boolean): boolean;
}

/** @param here the address of the entry that the reader is at, written as the others are */
export function createTrail(
  history: Pick<History, 'pushState' | 'replaceState' | 'back'>,
  here: () => string,
): Trail {
  let draft = true;
  /** What was sent last before the draft. */
  let before = '';
  let returning = false;
  return {
    type(address) {
      if (returning || address === here()) return;
      if (!draft) {
        before = here();
        history.pushState(null, '', address);
      } else if (address === before) {
        // Two entries alike would be a Back that changes nothing. It is told by `popstate`.
        returning = true;
        history.back();
      } else history.replaceState(null, '', address);
      draft = true;
    },
    send(address) {
      if (returning) return;
      if (address !== here()) history.pushState(null, '', address);
      draft = false;
    },
    leave(scrolled) {
      draft = false;
      history.replaceState(scrolled, '');
    },
    arrive(blank) {
      const own = returning;
      returning = false;
      draft = blank;
      before = '';
      return own;
    },
  };
}

/** What the first load of the longest chapter's page may weigh; bytes after Brotli 11. */
export const PAGE_BUDGET = {
  /** HTML, style sheets and scripts together. */
  text: 26.5 * 1024,
  /** Of that, scripts, inline ones included. */
  script: 6.5 * 1024,
  /** Requests, the page itself included. */
  requests: 7,
} as const;

/** The heaviest page of a paragraph: its HTML, in which its sheet is, and its whole first load; bytes after Brotli 11. */
export const PASSAGE_BUDGET = { html: 8.2 * 1024, text: 22.5 * 1024 } as const;

/**
 * The style sheet of all pages; it with that of the page of figures, as they stand in that; and that of
 * high contrast and 长者模式, which only who asks for them loads, after Brotli 11.
 */
export const SHEET_BUDGET = {
  all: 8 * 1024,
  together: 9.6 * 1024,
  asked: 1536,
} as const;

/** The heading serif as WOFF2: all its slices, and what the pages of one kind load of them. */
export const FONT_BUDGET = {
  all: 31 * 1024,
  /** A slice, so that a connection that was just opened delivers it in one go. */
  slice: 14 * 1024,
  /** A page of ours: an index, an entry, a place, a topic. */
  ours: 14 * 1024,
  /** The middle one of the chapters. */
  chapter: 23 * 1024,
} as const;

/** Each share image, and its smallest size in pixels. */
export const SHARE_BUDGET = { bytes: 60 * 1024, width: 1200, height: 630 } as const;

/** All that a device downloads to read without a network. */
export const OFFLINE_BUDGET = 3e6;

/** What the first load of the longest chapter's page may weigh; bytes after Brotli 11. */
export const PAGE_BUDGET = {
  /** HTML, style sheets and scripts together. */
  text: 22 * 1024,
  /** Of that, scripts, inline ones included. */
  script: 6 * 1024,
  /** Requests, the page itself included. */
  requests: 7,
} as const;

/** The one style sheet of all pages, after Brotli 11. */
export const SHEET_BUDGET = 9 * 1024;

/** The subset of the heading serif, as WOFF2. */
export const FONT_BUDGET = 32 * 1024;

/** Each share image, and its smallest size in pixels. */
export const SHARE_BUDGET = { bytes: 60 * 1024, width: 1200, height: 630 } as const;

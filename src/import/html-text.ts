import { parse } from 'parse5';
import { articleSteps } from './html-article.ts';
import { linesOf } from './html-lines.ts';
import { pageMeta } from './html-meta.ts';
import type { PageMeta } from './html-meta.ts';
import { walk } from './html-walk.ts';
import { withoutNotices } from './page-notices.ts';

/** A web page as a raw text. */
export interface PageText {
  /** The article, a line a line; blocks are apart by an empty line. */
  readonly text: string;
  readonly meta: PageMeta;
  /** Lines before and after the article in which the page speaks of itself: not in the text. */
  readonly notices: readonly string[];
}

/** Reads the article of a saved web page, without what the page has around it. Never throws. */
export function readPage(html: string): PageText {
  const steps = walk(parse(html));
  const { text, notices } = withoutNotices(linesOf(articleSteps(steps)));
  return { text, notices, meta: pageMeta(steps, html) };
}

import type { Mark, MarkOf } from '../annotate/render.ts';
import { FIGURES } from './figures/layer.ts';
import { PLACES } from './places/layer.ts';
import type { Glossary } from './terms/load.ts';

/** Where marks lead. */
export interface MarkOptions {
  /** Address of a path (no leading slash) of this site. */
  readonly href: (path: string) => string;
  /** True on a page without the notes of its terms and figures: they lead to pages of their own. */
  readonly away: boolean;
}

/**
 * How the three layers draw their occurrences: terms and figures lead to their notes on the page,
 * places to their own pages. A figure inside a term keeps its class; a place with a term or a
 * figure in it leaves the link to them.
 */
export function createMarks(glossary: Pick<Glossary, 'byId'>, { href, away }: MarkOptions): MarkOf {
  return ({ layer, entry }): Mark => {
    if (layer === PLACES) {
      return { classes: ['place'], href: href(`places/${entry}/`), givesWay: true };
    }
    if (layer === FIGURES) {
      const to = away ? href(`figures/#${entry}`) : `#f-${entry}`;
      return { classes: ['figure'], href: to, keptInLink: true };
    }
    const key = glossary.byId.get(entry)?.importance === 'key';
    return {
      classes: key ? ['term', 'key'] : ['term'],
      href: away ? href(`glossary/${entry}/`) : `#n-${entry}`,
    };
  };
}

import { x } from 'xastscript';
import { toXml } from 'xast-util-to-xml';
import type { Edition } from '../edition.ts';
import { correctionId } from '../site/errata.ts';
import type { Erratum } from '../site/errata.ts';
import { releaseId, releaseName } from '../site/releases.ts';
import type { Release } from '../site/releases.ts';
import { absolute } from '../site/url.ts';

/** Where the feed stands. */
export const FEED_FILE = 'feed.xml';

/** What one entry of the feed says. */
interface Item {
  /** Id of the element of the page about the site that says the same. */
  readonly id: string;
  /** ISO 8601. */
  readonly date: string;
  readonly title: string;
  readonly text: string;
}

/**
 * Editions and corrections as an Atom feed (RFC 4287), the newest first, the editions of a day before
 * its corrections. Days are taken to begin in Beijing, where they were written.
 */
export function atomFeed({
  site,
  releases,
  errata,
}: Pick<Edition, 'site' | 'releases' | 'errata'>): string {
  const items = [
    ...releases.map(ofRelease),
    ...errata.map((erratum, at) => ofErratum(erratum, errata.length - at)),
  ];
  // Sorting is stable, so what has one date keeps its order.
  items.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const feed = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'zh-Hans' }, [
    x('title', `${site.name}：各版和更正`),
    x('subtitle', site.description),
    x('id', absolute('')),
    x('link', { rel: 'self', type: 'application/atom+xml', href: absolute(FEED_FILE) }),
    x('link', { rel: 'alternate', type: 'text/html', href: absolute('about/') }),
    x('updated', moment(items[0]?.date ?? releases[0].date)),
    x('author', [x('name', site.name)]),
    ...items.map(({ id, date, title, text }) =>
      x('entry', [
        x('title', title),
        x('id', absolute(`about/#${id}`)),
        x('link', { rel: 'alternate', type: 'text/html', href: absolute('about/') }),
        x('updated', moment(date)),
        x('content', { type: 'text' }, text),
      ]),
    ),
  ]);
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(feed)}\n`;
}

function ofRelease(release: Release): Item {
  const { date, what } = release;
  return { id: releaseId(release), date, title: releaseName(release), text: what };
}

function ofErratum({ date, where, stood, stands, why }: Erratum, number: number): Item {
  return {
    ...{ id: correctionId(number), date, title: `更正：${where}` },
    text: `原来写的是“${stood}”，现在是“${stands}”。${why}`,
  };
}

function moment(date: string): string {
  return `${date}T00:00:00+08:00`;
}

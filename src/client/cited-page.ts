/** What the page of a paragraph says of how to cite it (src/components/report/Citations.astro). */
import type { Citation } from '../publish/citation.ts';
import type { Sources } from './selected.ts';

/** The citations of a paragraph and of its sentences, and what goes with them. */
export interface CitedPage extends Sources {
  /** The report as the standard describes it, cited on the day given. */
  readonly standard: string;
  /** Chapter and paragraph in words. */
  readonly place: string;
  /** A picture of the page's address. */
  readonly qr: Element | null;
  /** Where readers send corrections, if anywhere. */
  readonly corrections: string | undefined;
}

/**
 * Reads the page of a paragraph; undefined where it is none.
 *
 * @param day ISO date of the citation by the standard
 */
export function readCited(page: Document, day: string): CitedPage | undefined {
  const cite = page.querySelector<HTMLElement>('#cite');
  const place = cite?.querySelector('.cited:not([data-sentence])');
  if (!cite || !place) return undefined;
  const sentences = [...cite.querySelectorAll('[data-sentence]')].map(citationIn);
  const quotation = sentences.map((sentence) => sentence.quotation).join('');
  return {
    whole: { quotation, source: `——${textOf(place)}` },
    sentences,
    chapter: page.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? '',
    standard: standardOn(cite, day),
    place: (page.querySelector('h1')?.textContent ?? '').replace(/\s+/g, ''),
    qr: page.querySelector('#qr'),
    corrections: cite.dataset['corrections'],
  };
}

function citationIn(element: Element): Citation {
  const quotation = element.querySelector('q')?.textContent ?? '';
  return { quotation, source: textOf(element).slice(quotation.length).trim() };
}

function standardOn(cite: Element, day: string): string {
  const standard = cite.querySelector('.standard')?.cloneNode(true) as Element | undefined;
  const citedOn = standard?.querySelector('.cited-on');
  if (citedOn) citedOn.textContent = day;
  return standard ? textOf(standard) : '';
}

function textOf(element: Element): string {
  return element.textContent.trim();
}

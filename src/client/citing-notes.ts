/** The notes from which the card cites: of a paragraph's number, and of what is selected. */
import { readCited } from './cited-page.ts';
import type { CitedPage } from './cited-page.ts';
import { drawCiting } from './citing-card.ts';
import { drawFailure } from './citing-face.ts';
import type { Choice } from './citing-face.ts';
import sheet from './citing.css?url';
import { fetchPage } from './notes.ts';
import { citeSelected } from './selected.ts';
import type { Selected } from './selected.ts';
import { chineseNumeral } from '../site/numerals.ts';

const SENTENCE = '复制这句话';

/** Its rules, which go without saying where they do not come. */
const styled = new Promise<unknown>((resolve) => {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: sheet });
  link.onload = link.onerror = resolve;
  document.head.append(link);
});

/** The note that a paragraph's number opens: the paragraph and its sentences, each to be cited. */
export function citingNote(number: HTMLAnchorElement): Promise<Element> {
  return noteOf(number, `引用${nameOf(number)}`, ({ whole, sentences }) => {
    const listed = sentences.map((citation, at): Choice => {
      return { ...citation, name: `第${chineseNumeral(at + 1)}句`, called: SENTENCE };
    });
    if (listed.length === 1) return [{ ...listed[0]!, name: '' }];
    return [{ ...whole, name: '', called: '复制这一段' }, ...listed];
  });
}

/**
 * The note of what is selected.
 *
 * @param number of the paragraph where it begins
 * @param end number of the paragraph where it ends
 */
export function selectedNote(
  number: HTMLAnchorElement,
  end: HTMLAnchorElement,
  selected: Selected,
): Promise<Element> {
  return noteOf(number, '引用所选', (cited) => {
    const citation = citeSelected(selected, cited, titleOf(end));
    return [{ ...citation, name: '', called: '复制所选' }];
  });
}

async function noteOf(
  number: HTMLAnchorElement,
  title: string,
  choicesIn: (cited: CitedPage) => [Choice, ...Choice[]],
): Promise<Element> {
  const { href } = number;
  const [page] = await Promise.all([fetchPage(href).catch(() => undefined), styled]);
  const cited = page && readCited(page, today());
  if (!cited) return drawFailure(title, href);
  return drawCiting(title, choicesIn(cited), cited, href);
}

/** 第二段, of the link that shows its number. */
function nameOf(number: HTMLAnchorElement): string {
  return `第${number.textContent.trim()}段`;
}

/** Its chapter's title, which its name begins with on a page of several. */
function titleOf(number: HTMLAnchorElement): string {
  return (number.getAttribute('aria-label') ?? '').split(nameOf(number))[0] ?? '';
}

/** ISO date of the reader's day; the page of a paragraph says it itself, as sharing this were a request more. */
function today(): string {
  const now = new Date();
  const here = now.getTime() - now.getTimezoneOffset() * 60_000;
  return new Date(here).toISOString().slice(0, 10);
}

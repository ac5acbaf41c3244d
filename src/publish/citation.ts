import { sentenceName, paragraphName } from '../report/naming.ts';
import type { Provenance } from '../report/provenance.ts';
import type { Chapter, Paragraph, Part, Sentence } from '../report/report.ts';
import { chineseDate } from '../site/numerals.ts';

/** The report as a source, in the order Chinese bibliographies use. */
export function citeReport(provenance: Provenance): string {
  const { publisher = '', publishedOn } = provenance;
  const published = publisher + (publishedOn === undefined ? '' : chineseDate(publishedOn));
  return `${citeSpeech(provenance)}${published && `，${published}发布`}。`;
}

/** A paragraph and what holds it. */
export interface CitedPlace {
  readonly part: Pick<Part, 'name'>;
  readonly chapter: Pick<Chapter, 'item' | 'title' | 'titleIsEditorial'>;
  readonly paragraph: Paragraph;
}

/** What is said of a quotation: where it stands, and the address that shows it standing there. */
export interface Source {
  readonly provenance: Provenance;
  readonly place: CitedPlace;
  /** Absolute address of the page. It ends the text, so that a chat makes a link of it and no more. */
  readonly address: string;
}

/** A sentence and its source, which joined are the citation. */
export interface Citation {
  /** The report's characters, every one as it stands. */
  readonly quotation: string;
  /** Begins with the dash that a source is given after. */
  readonly source: string;
}

/**
 * A sentence of the report as one quotes it: the sentence, a dash, and its source. There are no
 * quotation marks around it. Inside them, those of the report would have to become single ones (GB/T
 * 15834—2011, 4.8.3.4), and its characters are never altered; nor would “……“……”……” tell where the quotation
 * ends. The dash does, as below a motto.
 */
export function citeSentence(sentence: Sentence, { provenance, place, address }: Source): Citation {
  const where = placeOf(place, sentenceName(sentence, place.paragraph));
  return { quotation: sentence.text, source: `——${citeSpeech(provenance)}，${where}。${address}` };
}

/** Where a paragraph stands, as one names it below a copy of it. */
export function citeParagraph({ provenance, place, address }: Source): string {
  const where = placeOf(place, paragraphName(place.paragraph.number));
  return `${citeSpeech(provenance)}，${where}。${address}`;
}

/** What stands for the day of the citation where nobody has named it: the standard's own word. */
export const CITED_ON = '引用日期';

/**
 * The report as GB/T 7714—2015 describes a report online (R/OL): author, title, the day it was
 * published, the day it was cited, and the publisher's address. What nobody knows is left out; a
 * report of which no address is known is none online (R), and was not looked at on a day.
 *
 * @param citedOn ISO date, or the word for it
 */
export function citeByStandard(provenance: Provenance, citedOn = CITED_ON): string {
  const { speaker, title, publishedOn, url } = provenance;
  const author = speaker === undefined ? '' : `${speaker}. `;
  const published = publishedOn === undefined ? '' : `(${publishedOn})`;
  if (url === undefined) return `${author}${title}[R].${published && ` ${published}.`}`;
  return `${author}${title}[R/OL]. ${published}[${citedOn}]. ${url}.`;
}

/** Who said it, in what, when and where, as far as that is known; the year, where no day is. */
function citeSpeech({ title, year, deliveredOn, meeting, ...who }: Provenance): string {
  const { speaker, speakerRole } = who;
  const office = speaker && speakerRole ? `（${speakerRole}）` : (speakerRole ?? '');
  const author = (speaker ?? '') + office;
  const undated = deliveredOn === undefined && who.publishedOn === undefined;
  const day = deliveredOn === undefined ? '' : chineseDate(deliveredOn);
  const when = day + (meeting === undefined ? '' : `在${meeting}上`);
  const named = `《${title}》${undated ? `（${year}年）` : ''}`;
  return `${author && `${author}：`}${named}${when && `，${when}`}`;
}

/** Part, item and title, and the name of a passage; a title that is not the report's says so. */
function placeOf({ part, chapter }: CitedPlace, passage: string): string {
  const { item = '', title, titleIsEditorial } = chapter;
  return `${part.name}，${item}${title}${titleIsEditorial ? '（编者拟题）' : ''}，${passage}`;
}

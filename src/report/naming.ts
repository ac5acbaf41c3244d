import { chineseNumeral } from '../site/numerals.ts';
import type { Paragraph, Sentence } from './report.ts';

/** What a paragraph is called wherever one is named, by its number in its chapter; 0 is the heading's. */
export function paragraphName(number: number): string {
  return number === 0 ? '标题' : `第${chineseNumeral(number)}段`;
}

/**
 * What a sentence is called: as its paragraph, and which sentence of it where there are several. No
 * two sentences of a chapter have one name.
 */
export function sentenceName({ number }: Sentence, paragraph: Paragraph): string {
  const only = paragraph.sentences.length === 1;
  return paragraphName(paragraph.number) + (only ? '' : `第${chineseNumeral(number)}句`);
}

/** Whether a chapter's own number begins without a bracket, such as 一、, and so without a blank. */
export function opensFlush(item: string): boolean {
  return !item.startsWith('（');
}

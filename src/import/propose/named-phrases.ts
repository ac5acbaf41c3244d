import { quotedPhrases } from '../../annotate/quotation.ts';
import { allText } from '../../report/report.ts';
import type { Report } from '../../report/report.ts';

/** Words of a report that stand out by how they are written. */
export interface NamedPhrase {
  /** As it is found in the report. */
  readonly match: string;
  /** What an editor is told it is. */
  readonly sort: '带引号的话' | '书名号里的名称' | '代号或字母缩写';
}

const TITLE = /《[^《》\s]+》/gu;

/** Letters and digits that are more than a number, a letter or the number of a road. */
const CODE = /[A-Za-z0-9]+(?:[+&/-][A-Za-z0-9]+)*/gu;
const ROAD = /^[GSXY]\d{2,}$/;

/** Units in letters are no codes. */
const UNIT = /^(?:km|kg|GB|TB|PB|MW|kW|kV|KV|[A-Za-z]|[\d-]+)$/;

/** The quoted phrases, the titles and the codes of a report, each once, in its order. */
export function namedPhrases(report: Report): NamedPhrase[] {
  const found = allText(report).flatMap(({ text }) => {
    const quoted = quotedPhrases(text).phrases.filter(({ text: phrase }) => /^\S+$/u.test(phrase));
    const titles = [...text.matchAll(TITLE)].map(({ 0: title, index }) => ({ title, index }));
    const inside = [
      ...quoted.map(({ start, end }) => ({ start, end })),
      ...titles.map(({ title, index }) => ({ start: index, end: index + title.length })),
    ];
    const codes = [...text.matchAll(CODE)].filter(
      ({ 0: code, index }) =>
        !UNIT.test(code) &&
        !ROAD.test(code) &&
        !/^\d+[A-Za-z]?$/.test(code) &&
        !inside.some(({ start, end }) => start <= index && index < end),
    );
    return [
      ...quoted.map(({ start, text: phrase }) => ({
        start,
        match: [...phrase].length > 1 ? phrase : `“${phrase}”`,
        sort: '带引号的话' as const,
      })),
      ...titles.map(({ title, index }) => ({
        ...{ start: index, match: title },
        sort: '书名号里的名称' as const,
      })),
      ...codes.map(({ 0: code, index }) => ({
        ...{ start: index, match: code },
        sort: '代号或字母缩写' as const,
      })),
    ].sort((a, b) => a.start - b.start);
  });
  const first = new Map(found.toReversed().map((phrase) => [phrase.match, phrase]));
  return found
    .filter((phrase) => first.get(phrase.match) === phrase)
    .map(({ match, sort }) => ({ match, sort }));
}

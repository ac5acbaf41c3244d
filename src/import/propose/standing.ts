import type { Span } from '../../report/span.ts';
import { allText } from '../../report/report.ts';
import type { Paragraph, Report } from '../../report/report.ts';

/** One place of a report where words stand. */
export interface Standing extends Span {
  readonly paragraph: Paragraph;
}

/** Characters told on either side of the words. */
const AROUND = 12;

/** Most places told one by one. */
const MOST = 6;

/** Every place where the words stand, in the order of the report. */
export function standingsOf(report: Report, words: string): Standing[] {
  return allText(report).flatMap((paragraph) => {
    const places: Standing[] = [];
    for (let at = paragraph.text.indexOf(words); at >= 0;) {
      places.push({ paragraph, start: at, end: at + words.length });
      at = paragraph.text.indexOf(words, at + words.length);
    }
    return places;
  });
}

/** Lines that tell an editor where words stand: how often, in which chapter, between which words. */
export function toldStandings(report: Report, standings: readonly Standing[]): string[] {
  const titles = new Map(report.chapters.map(({ id, title }) => [id, title]));
  const lines = standings.slice(0, MOST).map(({ paragraph, start, end }) => {
    const { text, chapter } = paragraph;
    const before = [...text.slice(0, start)].slice(-AROUND).join('');
    const after = [...text.slice(end)].slice(0, AROUND).join('');
    return `  ${titles.get(chapter) ?? chapter}：…${before}${text.slice(start, end)}${after}…`;
  });
  const rest = standings.length - lines.length;
  return [`报告里${standings.length}处：`, ...lines, ...(rest > 0 ? [`  还有${rest}处。`] : [])];
}

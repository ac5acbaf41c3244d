import { readHeadLines, isoDate, realDay } from './head-lines.ts';
import type { PageMeta } from './html-meta.ts';
import type { Found, RawChapter } from './raw-report.ts';

/** What may say where a report comes from. */
export interface Witnesses {
  /** Its title, if it has one. */
  readonly title: string | undefined;
  /** Its first lines, without white space. */
  readonly lines: readonly string[];
  readonly chapters: readonly RawChapter[];
  /** What web pages it was read from say of themselves. */
  readonly pages: readonly { readonly meta: PageMeta; readonly notices: readonly string[] }[];
}

/** Finds out where a report comes from. What nothing says is absent; nothing is guessed. */
export function findProvenance({ title, lines, chapters, pages }: Witnesses): Found {
  const delivery = readHeadLines(lines);
  const published = publication(pages);
  const year = yearOf(title ?? '', chapters, delivery.deliveredOn);
  const { deliveredOn } = delivery;
  const { publishedOn, ...publisher } = published;
  // A day before its delivery is not the report’s.
  const sound = publishedOn !== undefined && (deliveredOn ?? '') <= publishedOn;
  return {
    ...(title !== undefined && { title }),
    ...(year !== undefined && { year }),
    ...delivery,
    ...publisher,
    ...(sound && { publishedOn }),
  };
}

function publication(pages: Witnesses['pages']): Pick<Found, 'publisher' | 'publishedOn' | 'url'> {
  const [page] = pages;
  if (!page) return {};
  const { meta, notices } = page;
  const noticed = notices.map((line) => line.replace(/\s+/gu, ' '));
  const source = noticed
    .map((line) => /来源[:：]\s*([^\s【】[\]]+)/u.exec(line)?.[1])
    .find(Boolean);
  const publisher = meta.site || meta.source || source;
  const publishedOn = [meta.published, ...noticed].map(anyDay).find((day) => day !== undefined);
  return {
    ...(publisher !== undefined && { publisher }),
    ...(publishedOn !== undefined && { publishedOn }),
    ...(meta.url !== '' && { url: meta.url }),
  };
}

/** The first day in a text, as pages write it: 2031-01-10, 2031/1/10, 2031年1月10日. */
function anyDay(text: string): string | undefined {
  const [, year, month, day] = /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/u.exec(text) ?? [];
  return year === undefined ? isoDate(text) : realDay(Number(year), Number(month), Number(day));
}

/** The year a report plans: named in its title, in a heading of its, or that of a day in its first half. */
function yearOf(
  title: string,
  chapters: readonly RawChapter[],
  deliveredOn: string | undefined,
): number | undefined {
  const delivered = deliveredOn === undefined ? undefined : Number(deliveredOn.slice(0, 4));
  // The year of the delivery or the one after it: reports also look back.
  const fits = (year: number): boolean =>
    delivered === undefined || year === delivered || year === delivered + 1;
  const titled = yearsIn(title).filter(fits);
  const headed = chapters
    .flatMap(({ heading = '', partHeading = '' }) => yearsIn(heading + partHeading))
    .filter(fits);
  const planned = deliveredOn !== undefined && deliveredOn.slice(5, 7) <= '06';
  return (
    titled.at(-1) ?? (headed.length > 0 ? Math.max(...headed) : planned ? delivered : undefined)
  );
}

function yearsIn(text: string): number[] {
  return [...text.matchAll(/(?<!\d)(20\d\d)年/gu)].map(([, year]) => Number(year));
}

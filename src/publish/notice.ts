import type { Basis } from '../annotate/layer.ts';
import type { Edition } from '../edition.ts';
import { originOf } from '../report/origin.ts';
import { grouped } from '../site/numerals.ts';
import { releaseName } from '../site/releases.ts';
import { absolute } from '../site/url.ts';

/** What LICENSE says, in the readers' language: it speaks of the code and of the report alone. */
export const LICENCE =
  '报告是发布机关的公文，原文以发布机关的为准。本站程序的许可（MIT）只管程序，不管报告；' +
  '注解用什么许可，没有另外写明。';

/** Labels of what a table says of itself below its citation. */
const AFTER_TABLE = ['版次', '许可', '注解的依据'];

/** One thing that every file says of itself. */
export interface NoticeLine {
  readonly label: string;
  readonly text: string;
}

/**
 * What every file that leaves the site says of itself: where the text comes from, how much of it
 * there is, which edition it is of, and whose it is.
 */
export function noticeOf({ report, site, releases }: Edition): NoticeLine[] {
  const { provenance, characters } = report;
  const { speaker, delivered, published } = originOf(provenance);
  return [
    { label: '题目', text: provenance.title },
    ...told('报告人', speaker),
    ...told('会议', delivered),
    ...told('发布', published),
    ...told('原文网址', provenance.url),
    { label: '收了多少', text: `${grouped(characters)}字。${provenance.missing ?? ''}` },
    { label: '编注', text: `${site.name}（${absolute('')}），由民间编注，不是政府网站` },
    { label: '版次', text: releaseName(releases[0]) },
    { label: '许可', text: LICENCE },
  ];
}

/** A line of what is known; none of what is not. */
function told(label: string, text: string | undefined): NoticeLine[] {
  return text === undefined ? [] : [{ label, text }];
}

/** The same of a file that holds notes: also on what they rest. */
export function noticeOfNotes(edition: Edition): NoticeLine[] {
  const bases = basesIn(edition);
  const rests = { label: '注解的依据', text: basesInWords(bases) };
  return [...noticeOf(edition), ...(bases.length > 0 ? [rests] : [])];
}

/** What a table says of itself: how it is cited, which edition it is of, on what it rests, whose it is. */
export function noticeOfTable(edition: Edition, citation: string): NoticeLine[] {
  const told = noticeOfNotes(edition).filter(({ label }) => AFTER_TABLE.includes(label));
  return [{ label: '出处', text: citation }, ...told];
}

/** Bases with what each means, in one line. */
export function basesInWords(bases: readonly Basis[]): string {
  return bases.map(({ name, explanation }) => `“${name}”：${explanation}`).join('');
}

/** The bases on which some entry of the edition stands, in the order in which they first come. */
export function basesIn({ layers }: Pick<Edition, 'layers'>): Basis[] {
  const found = layers.flatMap((open) =>
    open.entries.flatMap(({ id }) => open.statement(id).basis ?? []),
  );
  return [...new Map(found.map((basis) => [basis.id, basis])).values()];
}

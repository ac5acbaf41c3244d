import type { Edition } from '../edition.ts';
import { canBeDigested } from '../report/digest.ts';
import { DIGEST } from '../report/load.ts';
import { gapsOf } from '../report/origin.ts';

/** What an edition has of one kind of notes, told of where that is not all. */
interface Share {
  readonly name: string;
  /** How far it is: nothing and nothing begun, nothing accepted yet, or not all of it. */
  readonly state: 'none' | 'begun' | 'partly';
  /** What there is, in words. */
  readonly there: string;
}

/** So many gaps are named on every page; 关于 names all. */
const FEW = 2;

type Parts = Pick<Edition, 'report' | 'layers' | 'topics' | 'drafted'>;

/** Whether a report has any note of ours: a digest, or an entry of a layer. */
export function hasNotes({ report, layers }: Pick<Edition, 'report' | 'layers'>): boolean {
  return hasDigests(report) || layers.some(({ entries }) => entries.length > 0);
}

/** Whether some chapter of a report has a digest. */
export function hasDigests({ chapters }: Edition['report']): boolean {
  return chapters.some(({ digest }) => digest.length > 0);
}

/** What a reader should know of an unfinished edition, in a sentence or two; empty of a finished one. */
export function unfinishedInBrief(edition: Parts): string {
  const gaps = gapsOf(edition.report.provenance);
  const named = gaps.length > FEW ? `来历有${gaps.length}样` : gaps.join('、');
  return notesInBrief(edition) + (gaps.length > 0 ? `原文的${named}没有查到。` : '');
}

/** The same whole, line by line, each a sentence or two. */
export function unfinishedInFull(edition: Parts): string[] {
  const gaps = gapsOf(edition.report.provenance);
  return [
    ...sharesOf(edition).map(({ name, state, there }) => {
      if (state === 'none') return `${name}：没有。`;
      return state === 'begun' ? `${name}：还没有写。` : `${name}：还没有写完，${there}。`;
    }),
    ...(gaps.length > 0 ? [`原文的来历：${gaps.join('、')}没有查到，引用的时候就没有写。`] : []),
  ];
}

function notesInBrief(edition: Parts): string {
  const shares = sharesOf(edition);
  const namesOf = (wanted: Share['state']): string =>
    shares.flatMap(({ name, state }) => (state === wanted ? name : [])).join('、');
  const [none, begun, partly] = [namesOf('none'), namesOf('begun'), namesOf('partly')];
  if (shares.length === kindsOf(edition) && partly === '') {
    return `这一版只有报告原文，${begun === '' ? '没有注解' : '注解还没有写'}。`;
  }
  const told = [
    ...(begun === '' ? [] : [`${begun}还没有写`]),
    ...(partly === '' ? [] : [`${partly}还没有写完`]),
    ...(none === '' ? [] : [`没有${none}`]),
  ];
  return told.length === 0 ? '' : `这一版：${told.join('；')}。`;
}

/** Digests, topics, and each layer. */
function kindsOf({ layers }: Parts): number {
  return layers.length + 2;
}

/** The kinds of notes that are missing or not whole. */
function sharesOf({ report, layers, topics, drafted }: Parts): Share[] {
  const digestible = report.chapters.filter(
    (chapter) => chapter.digest.length > 0 || canBeDigested(chapter),
  );
  const digested = digestible.filter(({ digest }) => digest.length > 0).length;
  return [
    ...shareOf('大意', {
      count: digested,
      left: drafted.includes(DIGEST) || (digested > 0 && digested < digestible.length),
      there: `${digestible.length}章里有${digested}章有了`,
    }),
    ...layers.flatMap(({ layer, entries }) =>
      shareOf(layer.title, {
        count: entries.length,
        left: drafted.includes(layer.name),
        there: `写好的有${entries.length}个`,
      }),
    ),
    ...shareOf('“我关心”', { count: topics.views.length, left: false, there: '' }),
  ];
}

function shareOf(
  name: string,
  {
    count,
    left,
    there,
  }: { readonly count: number; readonly left: boolean; readonly there: string },
): Share[] {
  if (count > 0) return left ? [{ name, state: 'partly', there }] : [];
  return [{ name, state: left ? 'begun' : 'none', there }];
}

import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { contentIn } from '../../edition.ts';
import type { Edition } from '../../edition.ts';
import { terms } from '../../layers/terms/layer.ts';
import { gapsOf, originOf } from '../../report/origin.ts';
import { chineseDate, grouped } from '../../site/numerals.ts';
import { releaseName } from '../../site/releases.ts';
import { absolute, isPublic } from '../../site/url.ts';
import { LICENCE } from '../notice.ts';
import { hasDigests } from '../unfinished.ts';
import type { BookPage } from './xhtml.ts';

/** The last page: where the text is from, how the notes are written and on what basis, the edition. */
export function colophonPage(edition: Edition): BookPage {
  const { site, errata } = edition;
  return {
    file: 'colophon.xhtml',
    title: '关于本书',
    body: [
      h('section', { 'epub:type': 'colophon', role: 'doc-colophon', ariaLabelledBy: 'title' }, [
        h('h1', { id: 'title' }, '关于本书'),
        ...section('原文从哪里来', provenance(edition)),
        ...section('注解是怎样写的', standing(edition)),
        ...section('版次', releases(edition)),
        ...section(
          '更正',
          errata.length > 0
            ? [
                list(
                  errata.map(({ date, where, ...told }) => [
                    `${chineseDate(date)}，${where}`,
                    changed(told),
                  ]),
                ),
              ]
            : [h('p', '还没有更正过已经登出的内容。')],
        ),
        ...section('发现错误', [
          h('p', ['请告诉编者：哪一章、哪句话、错在哪里、依据是什么。', ...wayToTell(site)]),
        ]),
        ...section('可以怎样用', [h('p', LICENCE)]),
      ]),
    ].map((page) => ({ ...page, properties: { ...page.properties, class: 'ours' } })),
  };
}

function section(heading: string, body: readonly ElementContent[]): ElementContent[] {
  return [h('h2', heading), ...body];
}

/** A name and what is said of it; nothing of what is not known. */
type Pair = readonly [string, string | ElementContent[] | undefined];

function list(pairs: readonly Pair[]): Element {
  return h(
    'dl',
    pairs.flatMap(([name, told]) => (told ? [h('dt', h('b', name)), h('dd', told)] : [])),
  );
}

function provenance({ report }: Edition): ElementContent[] {
  const { title, url, missing = '' } = report.provenance;
  const { speaker, delivered, published } = originOf(report.provenance);
  const page = url === undefined ? [] : [h('a', { href: url }, '发布者的网页')];
  const at = [published, ...(published && url ? ['：'] : [])].join('');
  const gaps = gapsOf(report.provenance);
  const pairs: Pair[] = [
    ['题目', title],
    ['报告人', speaker],
    ['会议', delivered],
    ['发布', published || url ? [{ type: 'text', value: at }, ...page] : undefined],
    ['没有查到', gaps.length > 0 ? `${gaps.join('、')}。` : undefined],
    ['本书收了多少', `${grouped(report.characters)}字。${missing}`],
  ];
  return [list(pairs)];
}

function standing(edition: Edition): ElementContent[] {
  const { entries, statuses } = contentIn(edition, terms);
  const digests =
    (hasDigests(edition.report) ? '每章的大意只依据那一章的原文，并注明出自哪一段。' : '') +
    '不评价报告；推断的写明是推断，没有查到的写明没有查到。';
  if (entries.length === 0) return [h('p', digests)];
  const bases = statuses.map(({ id, name, explanation }) => {
    const { length } = entries.filter(({ status }) => status === id);
    return [name, `${length}条。${explanation}`] as const;
  });
  return [
    h('p', digests),
    h('p', `名词解释一共${entries.length}条，每一条都写明根据什么：`),
    list(bases),
  ];
}

function releases({ releases: all }: Edition): ElementContent[] {
  const online = h('p', ['网上的版本：', h('a', { href: absolute('') }, absolute(''))]);
  return [
    list(all.map((release) => [releaseName(release), release.what])),
    ...(isPublic() ? [online] : []),
  ];
}

function changed({ stood, stands, why }: Record<'stood' | 'stands' | 'why', string>): string {
  return `原来写的是“${stood}”，现在是“${stands}”。${why}`;
}

function wayToTell({ correctionsUrl }: Edition['site']): (ElementContent | string)[] {
  return correctionsUrl === undefined
    ? ['请把这些告诉给您这本书的人或单位，由他们转给编者。']
    : ['写给编者：', h('a', { href: correctionsUrl }, '报告错误')];
}

import { h } from 'hastscript';
import { contentIn } from '../../edition.ts';
import type { Edition } from '../../edition.ts';
import { terms } from '../../layers/terms/layer.ts';
import { releaseName } from '../../site/releases.ts';
import { citeReport } from '../citation.ts';
import type { BookPage } from './xhtml.ts';

/** Name of the cover's picture. */
export const COVER_IMAGE = 'cover.png';

/** The page that shows the cover. */
export function coverPage({ report, site }: Edition): BookPage {
  const alt = `封面：《${report.provenance.title}》，${site.name}`;
  return {
    file: 'cover.xhtml',
    title: '封面',
    body: [
      h('section', { class: 'cover', 'epub:type': 'cover' }, [
        h('img', { src: COVER_IMAGE, alt, role: 'doc-cover' }),
      ]),
    ],
  };
}

/** The title page: what the book holds and lacks, and how the report and our notes are told apart. */
export function titlePage(edition: Edition): BookPage {
  const { report, site, releases } = edition;
  const { provenance } = report;
  return {
    file: 'title.xhtml',
    title: provenance.title,
    body: [
      h('section', { 'epub:type': 'titlepage', ariaLabelledBy: 'title' }, [
        h('h1', { id: 'title' }, provenance.title),
        h('p', { class: 'ours' }, citeReport(provenance)),
        ...(provenance.missing === undefined
          ? []
          : [h('p', { class: 'ours' }, provenance.missing)]),
        h(
          'p',
          { class: 'ours' },
          `${site.name}，${releaseName(releases[0])}。由民间编注，不是政府出版物。`,
        ),
      ]),
      h('section', { class: 'slip ours', ariaLabelledBy: 'reading' }, [
        h('h2', { id: 'reading' }, '哪些是报告，哪些是编者写的'),
        h('ul', [
          h('li', '报告的原文是阅读软件里正文的颜色，一个字、一个标点都不改。'),
          h(
            'li',
            '红字是编者写的。看不出红色的屏幕上，也有别的记号：左边有一条竖线的，写着“编者”的，都不是报告。',
          ),
          h('li', '段落前面〔〕里的数字是编者加的，说的是这一章的第几段。'),
          ...(contentIn(edition, terms).entries.length > 0
            ? [h('li', '下面带虚点的词有注，点一下就能看。')]
            : []),
        ]),
      ]),
    ],
  };
}

import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { BookPage } from './xhtml.ts';
import { escapeXml, LANGUAGE } from './xhtml.ts';

/** A line of the contents, and those below it. */
export interface ContentsLine {
  readonly title: string;
  /** Whether its words are the report's own. */
  readonly verbatim?: boolean;
  /** Address in the book; absent for a heading that only gathers what is below it. */
  readonly href?: string;
  readonly below?: readonly ContentsLine[];
}

/** Where the parts of the book begin that programs have buttons for. */
export interface Landmarks {
  readonly cover: string;
  readonly toc: string;
  readonly bodymatter: string;
}

const LANDMARK_NAMES = { cover: '封面', toc: '目录', bodymatter: '正文' } as const;

/** The page of contents, which programs read, too. */
export function contentsPage(lines: readonly ContentsLine[], landmarks: Landmarks): BookPage {
  const marks = Object.entries(LANDMARK_NAMES).map(([type, name]) =>
    h('li', h('a', { 'epub:type': type, href: landmarks[type as keyof Landmarks] }, name)),
  );
  const body: ElementContent[] = [
    h('nav', { 'epub:type': 'toc', role: 'doc-toc', id: 'toc' }, [
      h('h1', { class: 'ours' }, '目录'),
      list(lines),
    ]),
    h('nav', { 'epub:type': 'landmarks', class: 'unseen' }, [h('h2', '位置'), h('ol', marks)]),
  ];
  return { file: 'nav.xhtml', title: '目录', body };
}

function list(lines: readonly ContentsLine[]): Element {
  return h(
    'ol',
    lines.map(({ title, verbatim = false, href, below = [] }) => {
      const own = verbatim ? {} : { class: 'ours' };
      return h('li', [
        href === undefined ? h('span', own, title) : h('a', { ...own, href }, title),
        ...(below.length > 0 ? [list(below)] : []),
      ]);
    }),
  );
}

/** The same contents for programs made before EPUB 3 (NCX, part of OPF 2.0.1, 2.4.1). */
export function contentsNcx(lines: readonly ContentsLine[], title: string, id: string): string {
  let order = 0;
  const points = (level: readonly ContentsLine[]): string =>
    level
      .map(({ title: label, href, below = [] }) => {
        order += 1;
        // Here every line leads somewhere: a heading to the first line below it.
        const src = href ?? below[0]?.href ?? '';
        const point = `<navPoint id="point-${order}">`;
        return `${point}${text('navLabel', label)}<content src="${src}"/>${points(below)}</navPoint>`;
      })
      .join('');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1" xml:lang="${LANGUAGE}">`,
    `<head><meta name="dtb:uid" content="${id}"/></head>`,
    text('docTitle', title),
    `<navMap>${points(lines)}</navMap>`,
    '</ncx>',
    '',
  ].join('\n');
}

function text(element: string, words: string): string {
  return `<${element}><text>${escapeXml(words)}</text></${element}>`;
}

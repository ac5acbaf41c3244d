import { readPalette } from '../../drawing/palette.ts';
import { bookCover } from '../../drawing/book-cover.ts';
import { contentIn } from '../../edition.ts';
import type { Edition } from '../../edition.ts';
import { facetsOf } from '../../layers/terms/facets.ts';
import { terms } from '../../layers/terms/layer.ts';
import type { Chapter } from '../../report/report.ts';
import { chapterFile, chapterPage } from './chapter-page.ts';
import { colophonPage } from './colophon-page.ts';
import { contentsNcx, contentsPage } from './contents.ts';
import type { ContentsLine } from './contents.ts';
import { COVER_IMAGE, coverPage, titlePage } from './front-pages.ts';
import { glossaryFile, glossaryPages } from './glossary-page.ts';
import { bookId, packageDocument } from './package.ts';
import type { PackageItem } from './package.ts';
import { bookStyle, bookVermilion, mixedInk } from './style.ts';
import { pageDocument, SHEETS } from './xhtml.ts';
import type { BookPage } from './xhtml.ts';
import { zip } from './zip.ts';

interface BookFile extends PackageItem {
  readonly content: string | Uint8Array;
}

const CONTAINER =
  '<?xml version="1.0" encoding="UTF-8"?>\n' +
  '<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>' +
  '<rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>' +
  '</rootfiles></container>\n';

/**
 * The edition as a book: EPUB 3.3, with contents for older programs. The same edition gives the
 * same bytes, on any day and in any time zone.
 */
export async function epub(edition: Edition): Promise<Uint8Array> {
  const files = [...pages(edition), ...(await furniture(edition))];
  return zip(
    [
      // The first, and not packed, as programs look for it at that place (OCF 3.3, 4.2.6.3).
      { path: 'mimetype', content: 'application/epub+zip', stored: true },
      { path: 'META-INF/container.xml', content: CONTAINER },
      { path: 'EPUB/package.opf', content: packageDocument(edition, files) },
      ...files.map(({ file, content }) => ({ path: `EPUB/${file}`, content })),
    ],
    edition.releases[0].date,
  );
}

function pages(edition: Edition): BookFile[] {
  const lines = contents(edition);
  const [chapter] = edition.report.chapters;
  const bodymatter = chapter ? chapterFile(chapter) : '';
  const nav = contentsPage(lines, { cover: 'cover.xhtml', toc: 'nav.xhtml', bodymatter });
  return [
    page(coverPage(edition)),
    page(titlePage(edition)),
    { ...page(nav), properties: 'nav' },
    ...edition.report.chapters.map((each) => page(chapterPage(edition, each))),
    ...glossaryPages(edition).map(page),
    page(colophonPage(edition)),
  ];
}

function page(made: BookPage): BookFile {
  const content = pageDocument(made);
  return { file: made.file, mediaType: 'application/xhtml+xml', inSpine: true, content };
}

/** What is not a page: the picture of the cover, the style sheets, and the old contents. */
async function furniture(edition: Edition): Promise<BookFile[]> {
  const { title } = edition.report.provenance;
  const vermilion = bookVermilion(readPalette('light'), readPalette('dark'));
  const css = { mediaType: 'text/css', inSpine: false };
  const ncx = contentsNcx(contents(edition), title, bookId(edition));
  const picture = await bookCover(edition, readPalette());
  return [
    {
      ...{ file: COVER_IMAGE, mediaType: 'image/png', properties: 'cover-image' },
      ...{ inSpine: false, content: picture },
    },
    { ...css, file: SHEETS.style, content: bookStyle(vermilion) },
    { ...css, file: SHEETS.ink, content: mixedInk(vermilion) },
    { file: 'toc.ncx', mediaType: 'application/x-dtbncx+xml', inSpine: false, content: ncx },
  ];
}

/** The contents: the report by part and chapter, the glossary by category, and our own pages. */
function contents(edition: Edition): ContentsLine[] {
  const categories = facetsOf(contentIn(edition, terms)).find(({ id }) => id === 'category');
  const glossary = categories?.values.map(({ name, slug }) => {
    return { title: name, href: glossaryFile(slug) };
  });
  return [
    { title: '题目和说明', href: 'title.xhtml' },
    ...edition.report.parts.map(({ name, chapters }) => ({
      title: name,
      below: chapters.map((chapter) => ({
        title: nameOf(chapter),
        verbatim: !chapter.titleIsEditorial,
        href: chapterFile(chapter),
      })),
    })),
    ...(glossary && glossary.length > 0 ? [{ title: '名词解释（编者写）', below: glossary }] : []),
    { title: '关于本书', href: 'colophon.xhtml' },
  ];
}

function nameOf({ item = '', title, titleIsEditorial }: Chapter): string {
  return `${item}${title}${titleIsEditorial ? '（编者拟题）' : ''}`;
}

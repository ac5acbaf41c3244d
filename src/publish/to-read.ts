import { contentIn } from '../edition.ts';
import type { Edition } from '../edition.ts';
import { terms } from '../layers/terms/layer.ts';
import type { ListedDownload } from './download.ts';
import { epub } from './epub/book.ts';
import { printedPdf } from './pdf.ts';
import { plainText } from './plain-text.ts';
import { hasDigests, hasNotes } from './unfinished.ts';

const TEXT = 'text/plain; charset=utf-8';

/** What people read who want no data: the book first, as it holds the notes. */
export const TO_READ: readonly ListedDownload[] = [
  {
    ...{
      file: 'download/report.epub',
      name: '电子书',
      format: 'EPUB',
      type: 'application/epub+zip',
    },
    what: (edition) => `想在手机或者电纸书的阅读软件里看，有${inBook(edition)}，没有网也能看`,
    content: epub,
  },
  {
    ...{ file: 'download/report.pdf', name: '打印本', format: 'PDF', type: 'application/pdf' },
    what: '想打印，或者发给别人，版面不会变；只有原文，没有注解',
    made: (edition) => printedPdf(edition) !== undefined,
    // Only what was made is handed out.
    content: (edition) => printedPdf(edition)!,
  },
  {
    ...{ file: 'download/report.txt', name: '纯文本', format: 'TXT', type: TEXT },
    what: (edition) => `只要原文，${hasNotes(edition) ? '不要注解，' : ''}想贴到微信或者别的文章里`,
    content: plainText,
  },
];

function inBook(edition: Edition): string {
  const notes = [
    ...(hasDigests(edition.report) ? ['大意'] : []),
    ...(contentIn(edition, terms).entries.length > 0 ? ['名词解释'] : []),
  ];
  return notes.length > 0 ? `原文、${notes.join('和')}` : '原文';
}

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { readPage } from '../../src/import/html-text.ts';
import { hostileShort, wellFormed } from './hostile.ts';
import { holds } from './property.ts';
import { REPORT_PIECES } from './report-pieces.ts';

const bare = (text: string): string => text.replace(/\s/gu, '');

const TAGS = fc.constantFrom(
  ...[
    '<p>',
    '</p>',
    '<div>',
    '</div>',
    '<div class="nav">',
    '<div class="article">',
    '<br>',
    '<b>',
  ],
  ...[
    '</b>',
    '<a href="/">',
    '</a>',
    '<table><tr><td>',
    '</table>',
    '<script>',
    '</script>',
    '<pre>',
  ],
  ...[
    '</pre>',
    '<!--',
    '-->',
    '&nbsp;',
    '&#12288;',
    '&#1;',
    '<ul><li>',
    '</ul>',
    '<template>',
    '<svg>',
  ],
  ...['<meta name="PubDate" content="2031-01-10">', '<title>', '</title>', '<body>', '<frameset>'],
);

const html = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: REPORT_PIECES },
      { weight: 3, arbitrary: TAGS },
      { weight: 1, arbitrary: hostileShort },
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join('').toWellFormed());

describe('the reader of web pages', () => {
  it('never throws, and adds nothing to what a page says', () => {
    holds(
      fc.property(fc.oneof(html, wellFormed), (page) => {
        const { text } = readPage(page);
        const written = new Set([...page, ...'\ufffd \n\u0001\u00a0\u3000&<>"\u00ad']);
        // What entities stand for aside, a character of the text is one of the page.
        if (!page.includes('&')) for (const character of text) assert.ok(written.has(character));
      }),
    );
  });

  it('gives the paragraphs of an article again, whatever is around it', () => {
    const paragraph = fc
      .array(REPORT_PIECES, { minLength: 3, maxLength: 12 })
      .map(
        (pieces) =>
          `今年，我们办好实事，让群众看得见、摸得着，得到实在的好处。${bare(pieces.join(''))}`,
      );
    const around = fc.constantFrom(
      '<div class="nav"><a href="/">首页</a>，<a href="/">政务</a></div>',
      '<ul><li><a href="/">图解，一图读懂</a></li></ul>',
      '<script>document.write("今年，我们");</script>',
      '<div id="footer">主办：办公室，地址：中路。</div>',
    );
    holds(
      fc.property(
        fc.array(paragraph, { minLength: 2, maxLength: 6 }),
        around,
        around,
        (own, before, after) => {
          const article = own
            .map((text) => `<p>&#12288;${text.replaceAll('<', '&lt;')}</p>`)
            .join('\n');
          const { text } = readPage(
            `<html><body>${before}<div>${article}</div>${after}</body></html>`,
          );
          assert.deepEqual(text.split('\n').map(bare).filter(Boolean), own);
        },
      ),
    );
  });
});

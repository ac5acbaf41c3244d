import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPages } from '../../../src/build/built-page.ts';
import { checkQuotations } from '../../../src/build/quotations.ts';
import { loadEdition } from '../../../src/edition.ts';
import { OTHER_REPORT } from '../../support/paths.ts';

/** Paragraph and first sentences that the invented report has. */
const FIRST = 'jin-nian-2-1';
const TEXT = '图书馆建筑面积3000平方米，年内开馆。';
const NEXT = '谁来管？';

/** What is told of a built page with this body, of the invented report. */
function check(body: string): { count: number; found: string[] } {
  const dir = mkdtempSync(path.join(tmpdir(), 'pages-'));
  writeFileSync(
    path.join(dir, 'index.html'),
    `<!doctype html><title>x</title><main>${body}</main>`,
  );
  const { count, problems } = checkQuotations(readPages(dir), loadEdition(OTHER_REPORT).report);
  rmSync(dir, { recursive: true });
  return { count, found: problems.map(({ file, found }) => `${file} ${found}`) };
}

const whole = (text: string, id = FIRST): string => `<p data-quote="${id}">${text}</p>`;
const part = (text: string, id = 'jin-nian-2'): string => `<b data-quote-part="${id}">${text}</b>`;

describe('checkQuotations', () => {
  it('passes a whole sentence, white space and markup aside, and a part of a paragraph', () => {
    const marked = `\n ${TEXT.slice(0, 2)}\n <b>${TEXT.slice(2)}</b> `;
    const across = TEXT.slice(-2) + NEXT.slice(0, 2);
    expect(check(whole(TEXT) + whole(marked) + part(across))).toEqual({
      count: 3,
      found: [],
    });
  });

  it.each([
    ['one altered character', whole(`某${TEXT.slice(1)}`)],
    ['a sentence cut short', whole(TEXT.slice(0, -1))],
    ['a sentence run on', whole(TEXT + NEXT)],
    ['another sentence', whole(TEXT, 'jin-nian-2-2')],
    ['an unknown sentence', whole(TEXT, 'no-such-1')],
    ['an altered part', part(`${TEXT.slice(0, 2)}某`)],
    ['an empty part', part('')],
    ['a part of no paragraph', part(TEXT, 'no-such')],
  ])('tells %s', (_, body) => {
    const { count, found } = check(body);
    expect(count).toBe(1);
    expect(found).toEqual([expect.stringContaining('dist/index.html the quotation “')]);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPages } from '../../../src/build/built-page.ts';
import { checkQuotations } from '../../../src/build/quotations.ts';
import { loadEdition } from '../../../src/edition.ts';
import { allText } from '../../../src/report/report.ts';
import { OTHER_REPORT } from '../../support/paths.ts';

const { report } = loadEdition(OTHER_REPORT);
const paragraph = allText(report).find(({ sentences }) => sentences.length > 1);
const [first, second] = paragraph?.sentences ?? [];
if (!paragraph || !first || !second) throw new Error('The invented report has such a paragraph.');

/** What is told of a built page with this body. */
function check(body: string): { count: number; found: string[] } {
  const dir = mkdtempSync(path.join(tmpdir(), 'pages-'));
  writeFileSync(
    path.join(dir, 'index.html'),
    `<!doctype html><title>x</title><main>${body}</main>`,
  );
  const { count, problems } = checkQuotations(readPages(dir), report);
  rmSync(dir, { recursive: true });
  return { count, found: problems.map(({ file, found }) => `${file} ${found}`) };
}

const whole = (text: string, id = first.id): string => `<p data-quote="${id}">${text}</p>`;
const part = (text: string, id = paragraph.id): string => `<b data-quote-part="${id}">${text}</b>`;

describe('checkQuotations', () => {
  it('passes a whole sentence, white space and markup aside, and a part of a paragraph', () => {
    const marked = `\n ${first.text.slice(0, 2)}\n <b>${first.text.slice(2)}</b> `;
    const across = first.text.slice(-2) + second.text.slice(0, 2);
    expect(check(whole(first.text) + whole(marked) + part(across))).toEqual({
      count: 3,
      found: [],
    });
  });

  it.each([
    ['one altered character', whole(`某${first.text.slice(1)}`)],
    ['a sentence cut short', whole(first.text.slice(0, -1))],
    ['a sentence run on', whole(first.text + second.text)],
    ['another sentence', whole(first.text, second.id)],
    ['an unknown sentence', whole(first.text, 'no-such-1')],
    ['an altered part', part(`${first.text.slice(0, 2)}某`)],
    ['an empty part', part('')],
    ['a part of no paragraph', part(first.text, 'no-such')],
  ])('tells %s', (_, body) => {
    const { count, found } = check(body);
    expect(count).toBe(1);
    expect(found).toEqual([expect.stringContaining('dist/index.html the quotation “')]);
  });
});

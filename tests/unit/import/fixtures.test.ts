import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { widthOf } from '../../../src/import/line-width.ts';
import { imported, importedFixture, inBrief, RAW, textOf } from './imported.ts';

const expected = (folder: string): unknown =>
  parse(readFileSync(path.join(RAW, folder, 'expected.yaml'), 'utf8'));

const bare = (text: string): string => text.replace(/\s/gu, '');

describe('a raw text', () => {
  it.each([
    ['a page of a government site', 'page/page.html', 'UTF-8'],
    ['the same page in another encoding', 'page/page-gb18030.html', 'GB18030'],
    ['parts with leads and lines, and no items', 'leads/report.txt', 'UTF-8'],
    ['a table of contents, and one heading four times', 'contents/report.txt', 'UTF-8'],
    ['columns with an empty line after each line', 'columns/report.txt', 'UTF-8'],
  ])('is read as it should be: %s', (_, name, encoding) => {
    const { file, report } = importedFixture(name);
    expect(file.encoding).toBe(encoding);
    expect(inBrief(report)).toEqual(expected(path.dirname(name)));
    expect(textOf(report)).toBe(bare(file.text));
  });

  const lines = readFileSync(path.join(RAW, 'leads/report.txt'), 'utf8');
  const indented = lines.replace(/^(?=[^\n]{20})/gmu, '\u3000\u3000');
  const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');
  it.each([
    ['UTF-8 with a mark', Buffer.from(`\ufeff${lines}`), 'UTF-8'],
    ['UTF-16 with a mark', utf16(`\ufeff${lines}`), 'UTF-16LE'],
    ['UTF-16 the other way round', utf16(`\ufeff${lines}`).swap16(), 'UTF-16BE'],
    ['UTF-16 without a mark', utf16(lines), 'UTF-16LE'],
    ['UTF-16 the other way round without a mark', utf16(lines).swap16(), 'UTF-16BE'],
    ['line ends of Windows', Buffer.from(lines.replaceAll('\n', '\r\n')), 'UTF-8'],
    ['empty lines between paragraphs', Buffer.from(lines.replaceAll('\n', '\n\n')), 'UTF-8'],
    ['paragraphs indented by two blanks', Buffer.from(indented), 'UTF-8'],
  ])('is read the same in %s', (_, bytes, encoding) => {
    const { file, report } = imported('report.txt', bytes);
    expect(file.encoding).toBe(encoding);
    expect(inBrief(report)).toEqual(expected('leads'));
  });

  /** A line in lines of 22 hanzi, none of which begins with a sign that ends something. */
  const wrap = (line: string): string => {
    const set = [''];
    for (const word of line.match(/(?:[\w.^%]+|.)[，。；：、！）”]*/gu) ?? []) {
      if (widthOf(set.at(-1)! + word) > 22) set.push('');
      set.push(set.pop()! + word);
    }
    return set.join('\n');
  };
  const wrapped = (text: string, between: string): string =>
    text.split('\n').map(wrap).join(between);
  it.each([
    ['with paragraphs indented', wrapped(indented, '\n')],
    ['with an empty line between paragraphs', wrapped(lines, '\n\n')],
  ])('is read the same when wrapped at a width %s', (_, text) => {
    const { report } = imported('report.txt', Buffer.from(text));
    expect(inBrief(report)).toEqual(expected('leads'));
  });
});

import { describe, expect, it } from 'vitest';
import { loadEdition } from '../../../src/edition.ts';
import { plainText } from '../../../src/publish/plain-text.ts';
import { OTHER_REPORT } from '../../support/paths.ts';
import { textOfPlain } from '../../support/published-text.ts';

const edition = loadEdition(OTHER_REPORT);
const file = plainText(edition);

describe('the report as plain text', () => {
  it('is the source between its marks, character for character', () => {
    expect(textOfPlain(file)).toBe(edition.source.characters.join(''));
  });

  it('says first where it comes from, which edition it is, and whose it is', () => {
    const [head] = file.split('\r\n\r\n');
    expect(head).toContain('题目：示例市青石区人民政府工作报告');
    expect(head).toContain('发布：2031年1月10日，青石网');
    expect(head).toContain('原文网址：https://example.org/qingshi/report');
    expect(head).toMatch(/版次：第一版，\d{4}年\d+月\d+日/);
    expect(head).toContain('许可：');
  });

  it('opens in old notepads: a byte order mark, and lines ended as Windows does', () => {
    expect(file.charCodeAt(0)).toBe(0xfeff);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});

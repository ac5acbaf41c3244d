import { describe, expect, it } from 'vitest';
import { provenanceSchema } from '../../../src/report/provenance.ts';

const SUM = '0123456789abcdef'.repeat(4);
const PROVENANCE = {
  title: '政府工作报告',
  year: 2031,
  speaker: '某甲',
  speakerRole: '区长',
  meeting: '第一次会议',
  deliveredOn: '2031-01-08',
  publisher: '青石网',
  publishedOn: '2031-01-10',
  url: 'https://example.org/report',
  sha256: SUM,
};

/** What is said against a provenance with this in it. */
const against = (changed: Readonly<Record<string, unknown>>): string[] => {
  const parsed = provenanceSchema.safeParse({ ...PROVENANCE, ...changed });
  return parsed.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
};

describe('a provenance', () => {
  it.each([
    { name: 'a whole report', changed: {} },
    { name: 'an excerpt', changed: { missing: '缺第一部分' } },
    { name: 'a page without https', changed: { url: 'http://example.org/' } },
  ])('may be of $name', ({ changed }) => {
    expect(against(changed)).toEqual([]);
  });

  it.each([
    { key: 'title', values: [''], expected: 'a text that is not empty' },
    { key: 'missing', values: [''], expected: 'a text that is not empty' },
    { key: 'year', values: ['2031', 2031.5], expected: 'a year such as 2031' },
    {
      key: 'deliveredOn',
      values: ['2031-02-29', '2031'],
      expected: 'a date that exists, such as 2031-01-08',
    },
    {
      key: 'url',
      values: ['example.org', 'ftp://example.org', 'xhttp://example.org', 'httpsx://example.org'],
      expected:
        'an address beginning with http:// or https://, without spaces, quotation marks, angle brackets or a password',
    },
    {
      key: 'sha256',
      values: ['', `${SUM}0`, `0${SUM}`, SUM.toUpperCase()],
      expected: '64 hexadecimal digits',
    },
  ])('has, as $key, $expected', ({ key, values, expected }) => {
    for (const value of values) expect(against({ [key]: value })).toEqual([`${key}: ${expected}`]);
  });
});

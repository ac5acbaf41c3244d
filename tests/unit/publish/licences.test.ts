import { describe, expect, it } from 'vitest';
import { licences, SHIPPED } from '../../../src/publish/licences.ts';

describe('licences', () => {
  const text = licences();
  it.each(SHIPPED)('tells $name, with its version and licence', ({ name, what }) => {
    const [, told = ''] = text.split(`\n${name} `);
    expect(told).toMatch(/^\d+\.\d+/);
    expect(told).toContain(what);
    expect(told).toMatch(/许可：\S/);
  });
  it('holds the words that their authors ask to be kept', () => {
    expect(text).toContain('SIL OPEN FONT LICENSE Version 1.1');
    expect(text.match(/Permission is hereby granted/g)!.length).toBeGreaterThanOrEqual(4);
    expect(text).toContain('Apache License');
  });
  it('fails where a package or its licence is not there', () => {
    const absent = { name: 'pagefind', what: '无', files: ['NOWHERE'] };
    expect(() => licences([absent])).toThrow(/pagefind \d.* has no NOWHERE/);
    expect(() => licences([{ ...absent, name: 'no-such-package' }])).toThrow(/no-such-package/);
  });
});

import { describe, expect, it } from 'vitest';
import { correctionHref } from '../../../src/site/contact.ts';

const faulty = {
  page: 'https://example.org/p/lu-1/?s=2',
  place: '修路，第1段',
  quotation: '修路“3+2”公里&更多。',
};
const body = (href: string): string[] =>
  (new URL(href).searchParams.get('body') ?? '').split('\r\n');

describe('correctionHref', () => {
  it('begins a letter with page, place and quotation', () => {
    const href = correctionHref('mailto:bianzhe@example.org', faulty);
    expect(href).toMatch(/^mailto:bianzhe@example\.org\?subject=/);
    expect(new URL(href).searchParams.get('subject')).toBe('纠错：修路，第1段');
    expect(body(href)).toEqual([
      `网页：${faulty.page}`,
      `位置：${faulty.place}`,
      `那句话：${faulty.quotation}`,
      '',
      '错在哪里：',
      '依据：',
    ]);
  });
  it('leaves out what there is none of, and keeps what the address had', () => {
    const { page, place } = faulty;
    const href = correctionHref('mailto:a@example.org?cc=b@example.org', { page, place });
    expect(new URL(href).searchParams.get('cc')).toBe('b@example.org');
    expect(body(href)).toHaveLength(5);
  });
  it('fills the blanks of a form’s address, and only those', () => {
    expect(correctionHref('https://example.org/f?u={page}&q={quote}', faulty)).toBe(
      `https://example.org/f?u=${encodeURIComponent(faulty.page)}&q=${encodeURIComponent(faulty.quotation)}`,
    );
    expect(correctionHref('https://example.org/f', faulty)).toBe('https://example.org/f');
  });
  it('shows that a half of a character was selected', () => {
    const [, , quoted] = body(
      correctionHref('mailto:a@example.org', { ...faulty, quotation: '\udfb7野家\ud842' }),
    );
    expect(quoted).toBe('那句话：\ufffd野家\ufffd');
  });
  it('shortens a long quotation between two characters, not within one', () => {
    const [, , quoted] = body(
      correctionHref('mailto:a@example.org', { ...faulty, quotation: '𠮷'.repeat(200) }),
    );
    expect(quoted).toBe(`那句话：${'𠮷'.repeat(100)}……`);
  });
});

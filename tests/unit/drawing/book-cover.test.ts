import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { bookCover, COVER, coverSvg } from '../../../src/drawing/book-cover.ts';
import { readPalette } from '../../../src/drawing/palette.ts';
import { loadEdition } from '../../../src/edition.ts';
import type { Edition } from '../../../src/edition.ts';
import { OTHER_REPORT } from '../../support/paths.ts';

const edition = loadEdition(OTHER_REPORT);
const palette = readPalette();

/** The same edition under another title or name. */
function called(title: string, titleLines?: readonly string[], name?: string): Edition {
  const { report, site } = edition;
  return {
    ...edition,
    report: { ...report, provenance: { ...report.provenance, title } },
    site: { ...site, name: name ?? site.name, titleLines: titleLines && [...titleLines] },
  };
}

/** Where the slip ends that bears the title. */
function slipOf(svg: string): { readonly right: number; readonly bottom: number } {
  const [, x, y, width, height] =
    /<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  return { right: Number(x) + Number(width), bottom: Number(y) + Number(height) };
}

describe('the cover of the book', () => {
  it('is a picture of the size that libraries expect, the same every time', async () => {
    const [one, other] = [await bookCover(edition, palette), await bookCover(edition, palette)];
    const { width, height } = await sharp(one).metadata();
    expect({ width, height }).toEqual(COVER);
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });

  it.each([
    ['short', called('报告')],
    ['long', called('示例市青石区人民政府关于二〇三一年国民经济和社会发展计划执行情况的报告')],
    ['of many lines', called('一二三四五六七八', ['一二', '三四', '五六', '七八'])],
  ])('has room beside and below its slip for a title that is %s', (_, changed) => {
    const { right, bottom } = slipOf(coverSvg(changed, palette));
    expect(right).toBeLessThan(1080);
    expect(bottom).toBeLessThan(1700);
  });

  it('keeps a long name on the cover', () => {
    const name = '一'.repeat(40);
    const places = coverSvg(called('报告', undefined, name), palette).matchAll(
      /translate\(\S+ (-?[\d.]+)\)/g,
    );
    for (const [, top] of places) expect(Number(top)).toBeGreaterThan(0);
  });
});

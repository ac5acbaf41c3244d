import { create } from 'qrcode';
import { describe, expect, it } from 'vitest';
import { qrSvg } from '../../../src/drawing/qr.ts';

const ADDRESS = 'https://example.org/p/a-1/';
const PALETTE = { paper: '#fbf9f4', ink: '#1f1b16', vermilion: '#a3231a' };
const svg = await qrSvg(ADDRESS, PALETTE);
const { size, data } = create(ADDRESS, { errorCorrectionLevel: 'M' }).modules;

/** Which modules a path of horizontal strokes darkens, as `x,y`. */
function strokes(d: string): Set<string> {
  const dark = new Set<string>();
  let [x, y] = [0, 0];
  for (const [, command, numbers = ''] of d.matchAll(/([MmHh])([^MmHh]*)/g)) {
    const [by = 0, down = 0] = numbers.match(/-?[\d.]+/g)?.map(Number) ?? [];
    if (command === 'M') [x, y] = [by, down];
    else if (command === 'm') [x, y] = [x + by, y + down];
    else for (const end = x + by; x < end; x += 1) dark.add(`${x},${Math.floor(y)}`);
  }
  return dark;
}

describe('qrSvg', () => {
  it('holds the address, four modules from each edge', () => {
    const [, d = ''] = /<path stroke="[^"]*" d="([^"]*)"/.exec(svg) ?? [];
    const expected = [...data].flatMap((dark, at) =>
      dark ? [`${(at % size) + 4},${Math.floor(at / size) + 4}`] : [],
    );
    expect([...strokes(d)].sort()).toEqual(expected.sort());
    expect(svg).toContain(`viewBox="0 0 ${size + 8} ${size + 8}"`);
  });

  it('is ink on paper, quiet zone included', () => {
    expect(svg).toContain(`<path stroke="${PALETTE.ink}"`);
    expect(svg).toContain(`<path fill="${PALETTE.paper}" d="M0 0h${size + 8}v${size + 8}H0z"/>`);
  });

  it('is another for another address', async () => {
    expect(await qrSvg(`${ADDRESS}?s=2`, PALETTE)).not.toBe(svg);
  });
});

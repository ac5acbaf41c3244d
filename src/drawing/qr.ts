import { toString } from 'qrcode';
import type { Palette } from './palette.ts';

/** Blank modules around the code, as ISO/IEC 18004 asks for, so that it is read on any ground. */
const QUIET_ZONE = 4;

/**
 * The QR code of an address as an SVG that scales, dark on light whatever the theme, and still read
 * with a seventh of it soiled or torn (level M).
 *
 * @throws Error for an address of more than 2,331 bytes
 */
export async function qrSvg(address: string, { ink, paper }: Palette): Promise<string> {
  const svg = await toString(address, {
    type: 'svg',
    margin: QUIET_ZONE,
    errorCorrectionLevel: 'M',
    color: { dark: ink, light: paper },
  });
  // In a page its elements are SVG by themselves, and its edges are the style sheets' to say.
  return svg.trim().replace(/ (xmlns|shape-rendering)="[^"]*"/g, '');
}

import { inksOf } from '../palette.ts';
import type { Palette } from '../palette.ts';
import { textPath } from '../glyphs.ts';
import { round } from './scene.ts';
import type { Ink, Mark, Scene, TextMark } from './scene.ts';

/** How a scene's text and inks are written. */
interface Style {
  readonly colour: (ink: Ink) => string;
  readonly text: (mark: TextMark, colour: string) => string;
}

const FAMILY = "'PingFang SC','Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei',sans-serif";

/** The marks of a scene for a page: the page's own typeface, inks from its style sheet. */
export function pageMarks({ marks }: Scene): string {
  return writeMarks(marks, { colour: (ink) => `var(--${ink})`, text: liveText });
}

/** A scene as a file of its own, on paper, with text that can be selected. */
export function svgFile(scene: Scene, palette: Palette): string {
  return wholeFile(scene, palette, liveText, ` font-family="${FAMILY}"`);
}

/** A scene for rasterizing: text as outlines, so that no font of the machine is needed. */
export function outlinedSvg(scene: Scene, palette: Palette): string {
  return wholeFile(scene, palette, outlinedText, '');
}

const MARGIN = 18;

function wholeFile(
  scene: Scene,
  palette: Palette,
  text: Style['text'],
  attributes: string,
): string {
  const inks = inksOf(palette);
  const [width, height] = [scene.width + 2 * MARGIN, Math.ceil(scene.height) + 2 * MARGIN];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ` +
    `viewBox="${-MARGIN} ${-MARGIN} ${width} ${height}"${attributes}>` +
    `<path fill="${palette.paper}" d="M${-MARGIN} ${-MARGIN}h${width}v${height}h${-width}z"/>` +
    `${writeMarks(scene.marks, { colour: (ink) => inks[ink], text })}</svg>`
  );
}

function writeMarks(marks: readonly Mark[], { colour, text }: Style): string {
  return marks
    .map((mark) => {
      if ('words' in mark) return text(mark, colour(mark.ink));
      const paint =
        mark.stroke === undefined
          ? `fill="${colour(mark.ink)}"`
          : `fill="none" stroke="${colour(mark.ink)}" stroke-width="${mark.stroke}"`;
      return `<path ${paint} d="${mark.d}"/>`;
    })
    .join('');
}

const liveText: Style['text'] = ({ x, y, size, words, bold, anchor = 'start' }, colour) => {
  const place = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  const weight = bold ? ' font-weight="700"' : '';
  const at = `x="${round(x)}" y="${round(y)}" font-size="${size}"`;
  return `<text ${at} fill="${colour}"${weight}${place}>${escapeXml(words)}</text>`;
};

const outlinedText: Style['text'] = ({ x, y, size, words, anchor }, colour) => {
  const { d, width } = textPath(words, size);
  const shift = anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0;
  return `<path fill="${colour}" transform="translate(${round(x - shift)} ${round(y)})" d="${d}"/>`;
};

function escapeXml(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

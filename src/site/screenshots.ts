import type { Folder } from '../authoring/folder.ts';
import type { Problem } from '../authoring/problem.ts';
import { checked, gather, map } from '../authoring/result.ts';
import type { Result } from '../authoring/result.ts';

/** What is shown, in a reader's words. */
const VIEWS = {
  home: '首页',
  chapter: '报告，旁边是注解',
  card: '点一个词，看它的意思',
  search: '搜索',
} as const;

/** For phones, and for larger screens. */
const FORMS = ['narrow', 'wide'] as const;

const FOLDER = 'content/screenshots';

/** A picture of the site, which browsers show to those who install it. */
export interface Screenshot {
  /** Its name without a folder. */
  readonly file: string;
  readonly label: string;
  readonly form: (typeof FORMS)[number];
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly png: Uint8Array<ArrayBuffer>;
}

const KINDS = FORMS.flatMap((form) =>
  Object.entries(VIEWS).map(([view, label]) => ({ file: `${view}-${form}.png`, label, form })),
);

/** The pictures there may be, below the report's folder. `npm run pictures` makes them. */
export const SCREENSHOT_FILES: readonly string[] = KINDS.map(({ file }) => `${FOLDER}/${file}`);

/** Reads the pictures that are there; a report needs none. */
export function loadScreenshots(folder: Folder): Result<readonly Screenshot[]> {
  const there = KINDS.filter(({ file }) => folder.exists(`${FOLDER}/${file}`));
  const { values, problems } = gather(
    there.map((kind) =>
      map(folder.bytes(`${FOLDER}/${kind.file}`), (png) => ({ ...kind, ...sizeOf(png), png })),
    ),
  );
  return checked(values, [...problems, ...values.flatMap(check)]);
}

/**
 * Width and height of a PNG, which stand at the same place in each
 * (https://www.w3.org/TR/png/#11IHDR); 0 for another file.
 */
function sizeOf(png: Uint8Array): { readonly width: number; readonly height: number } {
  const isPng = png.length > 24 && String.fromCharCode(...png.subarray(1, 4)) === 'PNG';
  const view = new DataView(png.buffer, png.byteOffset);
  return isPng
    ? { width: view.getUint32(16), height: view.getUint32(20) }
    : { width: 0, height: 0 };
}

/** What browsers show: https://developer.mozilla.org/docs/Web/Progressive_web_apps/Manifest/Reference/screenshots */
function check({ file, form, width, height }: Screenshot): Problem[] {
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  const turned = form === 'wide' ? width < height : width > height;
  if (short >= 320 && long <= 3840 && long <= short * 2.3 && !turned) return [];
  return [
    {
      file: `${FOLDER}/${file}`,
      found: width === 0 ? 'no PNG' : `${width} × ${height} pixels`,
      expected: `a PNG ${form === 'wide' ? 'wider than high' : 'higher than wide'}, 320 to 3840 pixels, at most 2.3 times as long as short`,
      todo: 'Run npm run pictures, or delete it.',
    },
  ];
}

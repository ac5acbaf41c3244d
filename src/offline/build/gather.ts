import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from '../../authoring/files-below.ts';
import { PACK_FOLDER, WORKER_FILE } from '../names.ts';
import type { PackedFile } from '../pack.ts';

/** What a built site holds for others than its reader, or for reading elsewhere. */
const LEFT_OUT = [
  WORKER_FILE,
  PACK_FOLDER,
  // Files to take away, and pictures of the site for those who link to it.
  ...['data/', 'download/', 'share/', 'screenshots/'],
  // For hosts, search engines, feed readers and language models.
  ...['.nojekyll', '_headers', 'feed.xml', 'llms.txt', 'robots.txt'],
];

/** The same where no folder tells: charts and texts to take away, pages in the sitemap. */
const LEFT_OUT_BY_NAME = [/^figures\/[^/]+\.(?:png|svg)$/, /\.md$/, /^sitemap-[^/]+\.xml$/];

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** Whether a file of the built site, given by its path, is kept on readers' devices: every page is. */
export function isKept(file: string): boolean {
  if (file.endsWith('.html')) return true;
  return (
    !LEFT_OUT.some((name) => (name.endsWith('/') ? file.startsWith(name) : file === name)) &&
    !LEFT_OUT_BY_NAME.some((pattern) => pattern.test(file))
  );
}

/**
 * The files of a built site that are kept on readers' devices, those alike beside each other, which
 * compress best: by their endings, then by their paths.
 */
export function gather(dir: string): PackedFile[] {
  return filesBelow(dir)
    .filter(isKept)
    .sort((a, b) => compare(path.extname(a), path.extname(b)) || compare(a, b))
    .map((file) => ({
      path: file.replace(/(^|\/)index\.html$/, '$1'),
      type: TYPES[path.extname(file)] ?? 'application/octet-stream',
      body: new Uint8Array(readFileSync(path.join(dir, file))),
    }));
}

/** By code units, so that the same site is packed the same way everywhere. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

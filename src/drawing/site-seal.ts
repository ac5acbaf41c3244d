import { sealPath } from './seal/seal.ts';
import { edition } from '../edition.ts';

let path: Promise<string> | undefined;

/** The site's seal as path data, carved once a build. */
export function siteSeal(): Promise<string> {
  path ??= sealPath(edition().site.seal);
  return path;
}

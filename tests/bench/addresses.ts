import { filesOf } from './build.ts';

/** Files of a built site that are no addresses: hosts read them, or send them under other names. */
const NOT_ASKED = ['404.html', '_headers'];

/** Every address of a built site under `/`: pages by their folders, all other files by their names. */
export function addresses(dir: string): string[] {
  return filesOf(dir)
    .filter((file) => !NOT_ASKED.includes(file))
    .map((file) => encodeURI(`/${file.replace(/(^|\/)index\.html$/, '$1')}`));
}

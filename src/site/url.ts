import { settings } from './deployment.ts';

/** Address of a path of this site (`report/x/` or `/report/x/`) under the deployment's base path. */
export function href(path: string): string {
  return settings.basePath + path.replace(/^\//, '');
}

/** The same as an absolute URL, for canonical links, share cards and structured data. */
export function absolute(path: string): string {
  return settings.siteUrl + href(path);
}

/** A machine's name for itself. */
const OWN_HOST = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** Whether the site's address means the same to others; if not, no file taken away should name it. */
export function isPublic(): boolean {
  return !OWN_HOST.test(new URL(settings.siteUrl).hostname);
}

/** Address of a chapter's page. */
export function chapterHref(chapter: string): string {
  return href(`report/${chapter}/`);
}

/**
 * Path of the page of a paragraph and, with what a sentence's id ends in, of that sentence on it: chats drop
 * what follows a #, and keep this.
 */
export function paragraphPath(id: string, sentence?: number): string {
  return `p/${id}/${sentence === undefined ? '' : `?s=${sentence}`}`;
}

/** Address of a paragraph or sentence on its chapter's page. */
export function anchorHref(chapter: string, id: string): string {
  return `${chapterHref(chapter)}#${id}`;
}

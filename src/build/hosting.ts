import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { listPages, readPage } from './built-page.ts';
import { pagePolicy, scriptHashes } from './content-policy.ts';
import { headerRules, headersFile } from './headers.ts';

/** After it a page's policy is put: before everything that the policy judges. */
const CHARSET = '<meta charset="utf-8">';

/**
 * Gives every page of a built site its policy, when all that runs or is styled on it stands there, and
 * writes the headers for the hosts that read them from a file.
 *
 * @param base path the site is served under
 * @throws Error for a page that does not begin its head with its charset
 */
export function writeHosting(dir: string, base: string): void {
  const scripts = new Set<string>();
  for (const file of listPages(dir)) {
    const page = readPage(dir, file);
    for (const hash of scriptHashes(page)) scripts.add(hash);
    const full = path.join(dir, file);
    writeFileSync(full, withPolicy(readFileSync(full, 'utf8'), pagePolicy(page)));
  }
  writeFileSync(path.join(dir, '_headers'), headersFile(headerRules([...scripts].sort()), base));
}

/** A page with its policy. @throws Error where there is no place for it */
function withPolicy(html: string, policy: string): string {
  const [before, ...after] = html.split(CHARSET);
  if (before === undefined || after.length !== 1 || /<(?:script|style|link)/.test(before)) {
    throw new Error(`A page must begin its head with ${CHARSET}, once.`);
  }
  const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
  return [before, CHARSET, meta, ...after].join('');
}

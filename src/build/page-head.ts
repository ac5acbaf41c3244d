import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BuiltPage } from './built-page.ts';
import { policyOf, scriptHashes } from './content-policy.ts';
import { withFaces } from './heading-faces.ts';
import type { FontSlice } from './heading-font.ts';
import { openSheets } from './inline-sheets.ts';

/** After it a page's policy is put: before everything that the policy judges. */
const CHARSET = '<meta charset="utf-8">';

/** No tag stands within one: it ends at the first that looks like its end. */
const STYLE = /<style>(.*?)<\/style>/gs;

/**
 * Completes the heads of the pages in a folder: with the faces of their headings, with the sheets that are
 * to stand in them, and then with the policy for all that runs or is styled there.
 *
 * @param pages as they were read from the folder
 * @returns the hashes of the inline scripts of all pages, each once, sorted
 * @throws Error for a page that does not begin its head with its charset
 */
export function completeHeads(
  dir: string,
  pages: readonly BuiltPage[],
  slices: readonly FontSlice[],
): string[] {
  const sheets = openSheets(dir);
  const run = new Set<string>();
  for (const page of pages) {
    const file = path.join(dir, page.file);
    const styled = sheets.inlined(withFaces(readFileSync(file, 'utf8'), page, slices));
    const styles = [...styled.matchAll(STYLE)].map(([, rules = '']) => rules);
    const scripts = scriptHashes(page);
    scripts.forEach((hash) => run.add(hash));
    writeFileSync(file, withPolicy(styled, policyOf(scripts, styles)));
  }
  sheets.removeUnasked();
  return [...run].sort();
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

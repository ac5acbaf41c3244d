/**
 * What a browser may run and load on the pages: nothing but the site's own files and the inline scripts
 * and styles that the build put there, each named by its hash. Two policies hold at once, and what
 * either refuses is refused (https://www.w3.org/TR/CSP3/):
 * - a page's own, in a `<meta>` before all that it judges. It goes wherever the page goes: to hosts that
 *   send no headers, and to readers' devices.
 * - the header's, one for all files. It names no styles, as those are different on every page, and it
 *   alone can say who may frame the site.
 */
import { createHash } from 'node:crypto';
import { inlineElements, textOf } from './built-page.ts';
import type { BuiltPage } from './built-page.ts';

type Directive = readonly [name: string, ...sources: readonly string[]];

/** What the pages load beside scripts and styles. */
const FILES: readonly Directive[] = [
  ['img-src', "'self'"],
  ['font-src', "'self'"],
  ['connect-src', "'self'"],
  ['manifest-src', "'self'"],
];

/** Forms lead to this site alone, and nothing moves the addresses of a page elsewhere. */
const WAYS: readonly Directive[] = [
  ['base-uri', "'none'"],
  ['form-action', "'self'"],
];

/** Types of scripts that are run; others, such as structured data, are not judged. */
const RUN = ['', 'module', 'text/javascript'];

/**
 * The policy of a page. Workers are scripts to it.
 *
 * @param run the hashes of its inline scripts
 * @param styles what stands in its style elements
 */
export function policyOf(run: readonly string[], styles: readonly string[]): string {
  return written([
    scripts(run),
    ['style-src', "'self'", ...hashes(styles)],
    ...FILES,
    ...WAYS,
    ['default-src', "'none'"],
  ]);
}

/**
 * The policy of every file.
 *
 * @param hashes of the inline scripts of all pages
 */
export function headerPolicy(hashes: readonly string[]): string {
  return written([
    scripts(hashes),
    ...FILES,
    ...WAYS,
    ['worker-src', "'self'"],
    ['object-src', "'none'"],
    ['frame-src', "'none'"],
    ['frame-ancestors', "'none'"],
    // Texts become elements by one policy alone (src/client/trusted.d.ts).
    ['require-trusted-types-for', "'script'"],
    ['trusted-types', 'page'],
  ]);
}

/** The hashes of the inline scripts that a page runs, each once, in the words of a policy. */
export function scriptHashes(page: BuiltPage): string[] {
  const run = inlineElements(page, 'script').filter(({ attrs }) =>
    RUN.includes(attrs.find(({ name }) => name === 'type')?.value ?? ''),
  );
  return hashes(run.map(textOf));
}

/** Search runs WebAssembly. */
function scripts(hashes: readonly string[]): Directive {
  return ['script-src', "'self'", "'wasm-unsafe-eval'", ...hashes];
}

function hashes(texts: readonly string[]): string[] {
  return [...new Set(texts)].map(
    (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
}

function written(directives: readonly Directive[]): string {
  return directives.map((directive) => directive.join(' ')).join(';');
}

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BuiltPage } from './built-page.ts';

/** A page's own script as Astro writes it. */
const SCRIPT = /<script type="module" src="([^"]*)"><\/script>/g;

const END_OF_BODY = '</body>';

/** Attribute of <html> once a page's own scripts have run. */
export const SCRIPTS_RAN = 'data-ran';

/** Has every page ask for its own scripts only when it has been shown once. */
export function delayScripts(dir: string, pages: readonly BuiltPage[]): void {
  for (const { file } of pages) {
    const html = readFileSync(path.join(dir, file), 'utf8');
    writeFileSync(path.join(dir, file), withLateScripts(html));
  }
}

/**
 * A page that asks for its own scripts after its first picture: pages are whole without script, and
 * on a slow line what draws them comes first. They still run in their order.
 */
export function withLateScripts(html: string): string {
  const addresses = [...html.matchAll(SCRIPT)].map(([, address = '']) => address);
  const end = html.lastIndexOf(END_OF_BODY);
  if (addresses.length === 0 || end < 0) return html;
  const loader = `<script>${loaderOf(addresses)}</script>`;
  return html.slice(0, end).replace(SCRIPT, '') + loader + html.slice(end);
}

// The second frame begins when the first has been drawn. Written for engines without `import()`.
function loaderOf(addresses: readonly string[]): string {
  return (
    `(function(d,a,f){f(function(){f(function(){var n=a.length;a.forEach(function(u){` +
    `var s=d.createElement('script');s.type='module';s.async=false;s.src=u;` +
    `s.onload=function(){--n||d.documentElement.setAttribute('${SCRIPTS_RAN}','')};` +
    `d.body.appendChild(s)})})})})(document,${JSON.stringify(addresses)},requestAnimationFrame)`
  );
}

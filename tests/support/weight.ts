import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { BuiltPage } from '../../src/build/built-page.ts';
import { attribute, elements, select, textOf } from './html.ts';
import { addressOf, fileAt, readBuilt } from './site.ts';
import type { Site } from './site.ts';

/** What the first load of a page transfers; sizes in bytes after Brotli 11. */
export interface Weight {
  readonly html: number;
  readonly css: number;
  /** External scripts alone. */
  readonly externalScript: number;
  /** External and inline scripts, structured data not counted. */
  readonly script: number;
  /** HTML, style sheets and external scripts, which is all text that is transferred. */
  readonly text: number;
  /** Files the browser asks for at once: page, styles, scripts, preloads and icon. */
  readonly requests: readonly string[];
}

/** Size of a text or file after Brotli at its strongest. */
export function brotli(data: string | Buffer): number {
  return brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** Weighs the first load of one page. */
export function weigh(site: Site, page: BuiltPage): Weight {
  const here = addressOf(site, page.file);
  const fileOf = (address: string): string => {
    const file = fileAt(site, new URL(address, here).href);
    if (file === undefined) throw new Error(`${page.file} loads ${address}, which is not there`);
    return file;
  };
  const linked = (rel: string): string[] =>
    select(page, 'link', { rel }).flatMap((link) => fileOf(attribute(link, 'href') ?? ''));
  const styles = linked('stylesheet');
  const scripts = scriptFiles(site, page, fileOf);
  const icons = select(page, 'link', { rel: 'icon' }).map((link) => attribute(link, 'href') ?? '');
  const size = (files: readonly string[]): number =>
    files.reduce((sum, file) => sum + brotli(readFileSync(path.join(site.dir, file))), 0);
  const html = brotli(readBuilt(site, page.file));
  const [css, externalScript] = [size(styles), size(scripts)];
  return {
    html,
    css,
    externalScript,
    script: externalScript + brotli(inlineScripts(page)),
    text: html + css + externalScript,
    requests: [page.file, ...styles, ...scripts, ...linked('preload'), ...icons],
  };
}

function inlineScripts(page: BuiltPage): string {
  return elements(page)
    .filter((element) => element.tagName === 'script' && !attribute(element, 'src'))
    .filter((element) => attribute(element, 'type') !== 'application/ld+json')
    .map(textOf)
    .join('\n');
}

/** Scripts of a page with all that they import at once, each once. */
function scriptFiles(site: Site, page: BuiltPage, fileOf: (address: string) => string): string[] {
  const named = select(page, 'script').flatMap((script) => attribute(script, 'src') ?? []);
  const preloaded = select(page, 'link', { rel: 'modulepreload' });
  const inline = staticImports(inlineScripts(page)).map(fileOf);
  const files = new Set([
    ...[...named, ...preloaded.flatMap((link) => attribute(link, 'href') ?? [])].map(fileOf),
    ...inline,
  ]);
  for (const file of files) {
    const folder = addressOf(site, file);
    for (const imported of staticImports(readBuilt(site, file))) {
      const target = fileAt(site, new URL(imported, folder).href);
      if (target !== undefined) files.add(target);
    }
  }
  return [...files];
}

function staticImports(code: string): string[] {
  const imports = code.matchAll(/(?:import|export)\s*(?:[\w*{}\s,$]+\s*from\s*)?(['"])(.+?)\1/g);
  return [...imports].map(([, , address = '']) => address);
}

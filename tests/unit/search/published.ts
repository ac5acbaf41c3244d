import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import { allText } from '../../../src/report/report.ts';
import { passageOf } from '../../../src/search/format.ts';
import type { ChapterText } from '../../../src/search/format.ts';
import { createSearchEngine } from '../../../src/search/engine/engine.ts';
import type { SearchEngine } from '../../../src/search/engine/engine.ts';
import type { EngineOptions } from '../../../src/search/engine/session.ts';
import type { SearchSources } from '../../../src/search/index/documents.ts';
import { buildSearchFiles } from '../../../src/search/index/write.ts';

/** What is answered in place of a file; undefined for the file itself. */
export type Fault = (url: string) => Response | Promise<Response> | undefined;

/** The search files of a report as if published under `/base/`. */
export interface Published {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** Serves the files to `fetch`; gives the names of those asked for, as they are asked for. */
  serve(fault?: Fault): readonly string[];
  engine(options?: Partial<EngineOptions>): SearchEngine;
  clear(): void;
}

/** Builds and publishes the search files of a report. */
export async function publish(sources: SearchSources): Promise<Published> {
  const files = await buildSearchFiles(sources);
  const folder = mkdtempSync(path.join(tmpdir(), 'search-'));
  const script = path.join(folder, 'pagefind.js');
  writeFileSync(script, files.get('pagefind.js') ?? '');
  const usual: EngineOptions = {
    base: '/base/',
    importModule: () => import(pathToFileURL(script).href) as Promise<unknown>,
    fullText: () => Promise.resolve(textOf(sources)),
  };
  return {
    files,
    serve: (fault = () => undefined) => serve(files, fault),
    engine: (options) => createSearchEngine({ ...usual, ...options }),
    clear: () => rmSync(folder, { recursive: true }),
  };
}

function serve(files: Published['files'], fault: Fault): readonly string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: string, { signal }: { signal?: AbortSignal } = {}) => {
    const name = url.replace('/base/search/', '').replace(/\?.*/, '');
    asked.push(name);
    const aborted = new Promise<never>((_, reject) => {
      signal?.addEventListener('abort', () => reject(new Error('aborted')));
    });
    const content = files.get(name);
    const usual = content === undefined ? new Response('', { status: 404 }) : undefined;
    const answer = fault(url) ?? usual ?? new Response(content as BodyInit);
    return Promise.race([answer, aborted]);
  });
  return asked;
}

/** The text as the page 全文 would give it. */
export function textOf({ report }: Pick<SearchSources, 'report'>): Map<string, ChapterText> {
  const chapters = new Map<string, ChapterText>();
  for (const { id, chapter, sentences } of allText(report)) {
    const texts = sentences.map(({ text }) => text);
    const keys = sentences.map(({ key }) => key);
    chapters.set(chapter, [...(chapters.get(chapter) ?? []), passageOf(id, texts, keys)]);
  }
  return chapters;
}

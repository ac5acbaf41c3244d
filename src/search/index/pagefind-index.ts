import { build as bundle } from 'esbuild';
import type { PluginBuild } from 'esbuild';
import { close, createIndex } from 'pagefind';
import { normalize, SIGNS } from '../../report/normalize.ts';

/** The files of Pagefind that its `pagefind.js` asks for, texts apart: those are ours. */
const USED =
  /^(pagefind\.js|pagefind-entry\.json|pagefind\.[^/]*\.pf_meta|wasm\.unknown\..*|index\/.*)$/;

/** A word that no query can hold: it keeps phrases from running from one passage into the next. */
const BOUNDARY = '_';

/**
 * Pagefind's index of these records, each given as its passages: the files to ship, by name, in the
 * order of the names. Every character is a word of its own, so that a phrase is found wherever it
 * stands; `language: 'und'` keeps Pagefind from cutting words itself, and the sort tells which
 * record is which without reading it.
 *
 * @throws Error when Pagefind does not start, or refuses a record
 */
export async function buildPagefindIndex(
  records: readonly (readonly string[])[],
): Promise<Map<string, string | Uint8Array>> {
  const { index, errors } = await createIndex({ includeCharacters: SIGNS });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    for (const [number, passages] of records.entries()) {
      const added = await index.addCustomRecord({
        url: String(number),
        content: passages.map(words).join(` ${BOUNDARY} `),
        language: 'und',
        sort: { number: String(number) },
      });
      if (added.errors.length > 0) {
        throw new Error(`Pagefind refuses record ${number}: ${added.errors.join('; ')}`);
      }
    }
    const { files } = await index.getFiles();
    const used = files.filter(({ path }) => USED.test(path));
    const sorted = used.sort((a, b) => (a.path < b.path ? -1 : 1));
    const shipped = sorted.map(async ({ path, content }) => {
      return [path, path.endsWith('.js') ? await lean(content) : content] as const;
    });
    return new Map(await Promise.all(shipped));
  } finally {
    await close();
  }
}

/**
 * Of Pagefind's script what the engine calls, for the engines we support (12,080 bytes after Brotli to
 * 9,385), and silent: what it writes to the console is for programmers, readers are told by us.
 */
async function lean(script: Uint8Array): Promise<string> {
  const { outputFiles } = await bundle({
    stdin: { contents: "export { createInstance } from 'pagefind'" },
    plugins: [{ name: 'pagefind', setup: (build) => serve(build, script) }],
    ...{ bundle: true, write: false, minify: true, format: 'esm', target: 'es2020' },
    drop: ['console'],
  });
  return outputFiles[0]!.text;
}

/** Lets esbuild find Pagefind's script under its name. */
function serve(build: PluginBuild, contents: Uint8Array): void {
  build.onResolve({ filter: /^pagefind$/ }, () => ({ path: 'pagefind', namespace: 'pagefind' }));
  build.onLoad({ filter: /./, namespace: 'pagefind' }, () => ({ contents }));
}

/** A text as Pagefind words: every character that counts is a word of its own. */
function words(text: string): string {
  return [...normalize(text)].join(' ');
}

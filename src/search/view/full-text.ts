import { passageOf } from '../format.ts';
import type { ChapterText } from '../format.ts';
import { fetchText, SearchError } from '../engine/loader.ts';

/**
 * The report as the page 全文 has it, by chapter id: what stands in for the search's own files.
 *
 * @param base the site's base path, ending with a slash
 * @param patience milliseconds after which the page is given up
 * @throws SearchError also when the page holds no report
 */
export async function fullText(
  base: string,
  patience: number,
): Promise<ReadonlyMap<string, ChapterText>> {
  const html = await fetchText(`${base}full/`, patience, 'default');
  // Its style is none that the policy of this page lets in, and would be reported.
  const bare = html.replace(/<style>[^]*?<\/style>/, '');
  const page = new DOMParser().parseFromString(document.trusted.createHTML(bare), 'text/html');
  const chapters = [...page.querySelectorAll('section.chapter')];
  // The last thing of every page of ours: half of one has none.
  if (chapters.length === 0 || !page.querySelector('.notice')) throw new SearchError('damaged');
  return new Map(chapters.map((chapter) => [chapter.id, passagesOf(chapter)]));
}

/** Reads sentences; one that goes on elsewhere (a lead, a number before a heading) has its id once. */
function passagesOf(chapter: Element): ChapterText {
  const passages = new Map<string, { readonly sentences: string[]; readonly keys: number[] }>();
  let sentences: string[] = [];
  for (const part of chapter.querySelectorAll('.s')) {
    const text = part.textContent;
    if (part.id === '') {
      sentences.push((sentences.pop() ?? '') + text);
      continue;
    }
    const end = part.id.lastIndexOf('-');
    const id = part.id.slice(0, end);
    const passage = passages.get(id) ?? { sentences: [], keys: [] };
    passages.set(id, passage);
    sentences = passage.sentences;
    sentences.push(text);
    passage.keys.push(Number(part.id.slice(end + 1)));
  }
  return [...passages].map(([id, passage]) => passageOf(id, passage.sentences, passage.keys));
}

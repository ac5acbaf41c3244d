import { CHAPTERS } from '../support/browser.ts';
import { until } from './engine.ts';
import type { Case } from './engine.ts';

const WORD = '乡村';
const places =
  CHAPTERS.flatMap(({ heading, paragraphs }) => [
    heading?.text ?? '',
    ...paragraphs.map(({ text }) => text),
  ])
    .join('\n')
    .split(WORD).length - 1;

/** Every place of a word is found, and the first leads to its sentence in the chapter. */
export const search: Case = async (engine, origin) => {
  await engine.open(`${origin}/search/`);
  await engine.enter('#page-search', WORD);
  const told = await until(
    engine,
    `${places} places`,
    () => /有\d+处/.exec(document.querySelector('main .search-status')?.textContent ?? '')?.[0],
  );
  if (told !== `有${places}处`) throw new Error(`says ${told}, the text has ${places}`);
  return 'all';
};

/** The first match leads to its sentence, lit word by word or as a whole. */
export const match: Case = async (engine, origin) => {
  await engine.open(`${origin}/search/?q=${encodeURIComponent(WORD)}`);
  const link = 'main .search-group li a';
  await until(engine, 'a match', (selector) => !!document.querySelector(selector), link);
  await engine.click(link);
  return until(engine, 'a sentence in sight', () => {
    const id = new URLSearchParams(location.search).get('s') ?? location.hash.slice(1);
    const box = id ? document.getElementById(id)?.getBoundingClientRect() : undefined;
    if (!box || box.top > innerHeight || box.bottom < 0) return '';
    const lit = (CSS as unknown as { highlights?: Map<string, unknown> }).highlights;
    return lit?.has('search-match')
      ? 'words'
      : document.querySelector('.arrival-bar') && 'sentence';
  });
};

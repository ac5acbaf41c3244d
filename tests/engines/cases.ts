import { CHAPTER, CHAPTERS } from '../support/browser.ts';
import { startHost } from '../support/host.ts';
import { DIST } from '../support/paths.ts';
import { cover } from './cover.ts';
import { until } from './engine.ts';
import type { Case } from './engine.ts';
import { match, search } from './finding.ts';
import { printed } from './printed.ts';
import { KEPT } from './server.ts';

const paragraphs = CHAPTERS.flatMap((chapter) => chapter.paragraphs);
const passage = paragraphs.find(({ sentences }) => sentences.length > 2)!;

/** A phone's width; an engine that makes no window as narrow is read at the narrowest it makes. */
const PHONE = [360, 740] as const;

/** The text of a chapter, every paragraph of it drawn. */
const chapter: Case = async (engine, origin) => {
  await engine.open(`${origin}/report/${CHAPTER.id}/`);
  const drawn = await engine.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.report .paragraph .words')].map((words) =>
      words.getBoundingClientRect().height > 0 ? words.innerText.replace(/\s/g, '') : '',
    ),
  );
  const missing = CHAPTER.paragraphs.filter(({ text }, i) => drawn[i] !== text.replace(/\s/g, ''));
  if (missing.length > 0) throw new Error(`not as in the source: ${missing[0]!.id}`);
  return 'whole';
};

/** A term that is pressed opens its card, or leads to its note at the end of the page. */
const term: Case = async (engine, origin) => {
  await engine.resize(...PHONE);
  await engine.open(`${origin}/report/${CHAPTER.id}/`);
  await engine.click('.report a.term');
  return until(engine, 'a card or a note', () => {
    const inSight = (element: Element | null): boolean => {
      const box = element?.getBoundingClientRect();
      return !!box && box.height > 60 && box.top < innerHeight && box.bottom > 0;
    };
    if (inSight(document.querySelector('.card'))) return 'card';
    return inSight(document.querySelector(':target')) ? 'note' : '';
  });
};

/** A setting that was chosen holds on the next page. */
const setting: Case = async (engine, origin) => {
  await engine.open(`${origin}/report/${CHAPTER.id}/`);
  await engine.click('.settings summary');
  await engine.evaluate(() =>
    document.querySelector<HTMLInputElement>('.settings input[name=theme][value=dark]')!.click(),
  );
  await engine.open(`${origin}/`);
  const theme = await engine.evaluate(() => document.documentElement.dataset['theme']);
  await engine.evaluate(() => localStorage.clear());
  if (theme !== 'dark') throw new Error(`the theme is ${theme}`);
  return 'kept';
};

/** By the style for paper the text stands, and the screen's furniture does not. */
const paper: Case = async (engine, origin) => {
  await engine.open(`${origin}/report/${CHAPTER.id}/`);
  const left = await engine.evaluate(() => {
    const turn = (rules: CSSRuleList): void => {
      for (const rule of rules) {
        if (!(rule instanceof CSSMediaRule)) continue;
        const { media } = rule;
        if (/print/.test(media.mediaText)) media.mediaText = 'all';
        else if (/screen/.test(media.mediaText)) media.mediaText = 'not all';
        turn(rule.cssRules);
      }
    };
    for (const sheet of document.styleSheets) {
      if (sheet.media.mediaText === 'print') sheet.media.mediaText = 'all';
      turn(sheet.cssRules);
    }
    const drawn = (selector: string): boolean =>
      [...document.querySelectorAll(selector)].some(
        (element) => element.getClientRects().length > 0,
      );
    const furniture = ['.masthead', '.settings', '.rail', '.turn', '.find', 'button'].filter(drawn);
    return drawn('.report .words') ? furniture : ['no text'];
  });
  if (left.length > 0) throw new Error(`on paper: ${left.join(', ')}`);
  return 'clean';
};

/** The address of a sentence lights it on its paragraph's page. */
const sentence: Case = async (engine, origin) => {
  await engine.open(`${origin}/p/${passage.id}/?s=2`);
  const lit = await until(engine, 'a lit sentence', () =>
    [...document.querySelectorAll('.report [aria-current]')].map((e) => e.textContent).join(''),
  );
  if (lit !== passage.sentences[1]!.text) throw new Error(`lit: ${lit}`);
  return 'lit';
};

/** No page of a kind is wider than a phone. */
const narrow: Case = async (engine, origin) => {
  await engine.resize(...PHONE);
  const kinds = ['/', `/report/${CHAPTER.id}/`, '/search/?q=%E5%BB%BA%E8%AE%BE', '/glossary/'];
  for (const path of [...kinds, '/figures/', '/places/', '/topics/', '/about/', '/download/']) {
    await engine.open(origin + path);
    const over = await engine.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    if (over > 0) throw new Error(`${path} is ${over} px too wide`);
  }
  return 'fits';
};

/** Nothing went wrong on any page of the cases before it, but that the search could not be compiled. */
const errors: Case = async (engine) => {
  const all = await engine.evaluate(
    (key) => JSON.parse(sessionStorage.getItem(key) ?? '[]') as string[],
    KEPT,
  );
  const others = all.filter((what) => !what.includes('CompileError: WebAssembly'));
  if (others.length > 0) throw new Error(others.join('; '));
  return all.length > 0 ? 'wasm' : 'none';
};

/** After one visit a chapter and the search need no server any more. Its pages note no errors. */
const offline: Case = async (engine) => {
  const host = await startHost(DIST);
  try {
    await engine.open(host.origin);
    await until(
      engine,
      'a worker that answers',
      () => navigator.serviceWorker.controller?.state === 'activated',
    );
  } finally {
    host.stop();
  }
  await chapter(engine, host.origin);
  await search(engine, host.origin);
  return 'kept';
};

/** In the order they run. */
export const CASES = {
  ...{ cover, chapter, term, search, match, setting, paper, printed, sentence, narrow },
  ...{ errors, offline },
} satisfies Record<string, Case>;

/** Name of a case. */
export type CaseName = keyof typeof CASES;

import { CHAPTER } from '../support/browser.ts';
import { until } from './engine.ts';
import type { Engine } from './engine.ts';

/** Kinds of pages whose looks differ most between engines. */
const KINDS = {
  home: '/',
  chapter: `/report/${CHAPTER.id}/`,
  search: '/search/?q=%E4%B9%A1%E6%9D%91',
  figures: '/figures/',
  glossary: '/glossary/',
};

/** How long letters may take to come, in milliseconds. */
const SETTLE = 1000;

const found = (): boolean => !!document.querySelector('main .search-group li a');

/** Pictures of these pages, on a phone and on a wide screen, on light paper and on dark. */
export async function pictures(
  engine: Engine,
  origin: string,
): Promise<readonly { readonly name: string; readonly png: Uint8Array }[]> {
  const taken = [];
  for (const theme of ['light', 'dark']) {
    await engine.open(origin);
    await engine.evaluate((value) => localStorage.setItem('theme', value), theme);
    for (const width of [360, 1440]) {
      await engine.resize(width, 900);
      for (const [kind, path] of Object.entries(KINDS)) {
        await engine.open(origin + path);
        if (kind === 'search') await until(engine, 'what was found', found);
        await new Promise((resolve) => setTimeout(resolve, SETTLE));
        taken.push({ name: `${kind}-${theme}-${width}`, png: await engine.screenshot() });
      }
    }
  }
  return taken;
}

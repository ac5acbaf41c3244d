import { CHAPTER } from '../support/browser.ts';
import type { Engine } from './engine.ts';

/** Kinds of pages whose looks differ most between engines. */
const KINDS = {
  home: '/',
  chapter: `/report/${CHAPTER.id}/`,
  search: '/search/?q=%E4%B9%A1%E6%9D%91',
};

/** How long letters and results may take to come, in milliseconds. */
const SETTLE = 1500;

/** Pictures of these pages, on a phone and on a wide screen. */
export async function pictures(
  engine: Engine,
  origin: string,
): Promise<readonly { readonly name: string; readonly png: Uint8Array }[]> {
  const taken = [];
  for (const width of [360, 1440]) {
    await engine.resize(width, 900);
    for (const [kind, path] of Object.entries(KINDS)) {
      await engine.open(origin + path);
      await new Promise((resolve) => setTimeout(resolve, SETTLE));
      taken.push({ name: `${kind}-${width}`, png: await engine.screenshot() });
    }
  }
  return taken;
}

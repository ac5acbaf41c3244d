import type { Locator, Page } from '@playwright/test';

/** The card. */
export const card = (page: Page): Locator => page.locator('.card');

/** The first mark of the report, of a layer's class, that holds some words. */
export const markOf = (page: Page, layer: string, words: string): Locator =>
  page.locator(`.report a.${layer}`, { hasText: words }).first();

/** What is wrong with where the open card stands: empty where term and card are both in sight, apart. */
export function misplaced(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const term = document.querySelector('.report [aria-expanded=true]');
    if (!term) return ['no card is open'];
    const name = term.textContent;
    const pieces = [...term.getClientRects()];
    const box = document.querySelector('.card')!.getBoundingClientRect();
    const strip = document.querySelector('.bar')!.getBoundingClientRect();
    const bar = Math.max(0, strip.bottom);
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const covers = pieces.some(
      ({ left, right, top, bottom }) =>
        left < box.right && right > box.left && top < box.bottom && bottom > box.top,
    );
    const unseen = pieces.some(({ top, bottom }) => top < bar || bottom > height);
    const outside =
      box.left < 0 || box.top < bar || box.right > width || box.bottom > height || box.height < 60;
    const { x, y, width: w, height: h } = box;
    const where = `${name}, card ${x} ${y} ${w}×${h} in ${width}×${height}`;
    return [
      ...(covers ? [`covers its term: ${where}`] : []),
      ...(unseen ? [`its term is out of sight: ${where}, ${pieces[0]!.top}`] : []),
      ...(outside ? [`is outside: ${where}`] : []),
    ];
  });
}

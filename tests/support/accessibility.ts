import axe from 'axe-core';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Puts axe-core into the page that is open. */
export async function prepareAxe(page: Page): Promise<void> {
  await page.evaluate(axe.source);
}

/**
 * What axe-core finds against WCAG 2.2 AA, one line for each element.
 *
 * @param besides selectors of what is not looked at
 */
export async function violations(page: Page, ...besides: readonly string[]): Promise<string[]> {
  const { violations: found } = await page.evaluate(
    ({ tags, exclude }) =>
      window.axe.run(
        { include: [document], exclude },
        {
          runOnly: { type: 'tag', values: tags },
          rules: { 'target-size': { enabled: true } },
          resultTypes: ['violations'],
        },
      ),
    { tags: TAGS, exclude: [...besides] },
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`,
    ),
  );
}

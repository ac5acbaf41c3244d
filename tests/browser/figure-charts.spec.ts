import { expect, test } from '@playwright/test';

test.describe('the charts', () => {
  for (const [width, columns] of [
    [1440, 3],
    [1366, 3],
    [1200, 2],
    [1024, 2],
    [360, 1],
  ] as const) {
    test(`at ${width} stand in ${columns} columns, their letters the page’s own`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto('/figures/');
      const seen = await page.locator('.chart').evaluateAll((charts) =>
        charts.map((chart) => {
          const { left, right, bottom } = chart.getBoundingClientRect();
          const svg = chart.querySelector('svg')!;
          const letter = Number(
            svg.querySelector('text[font-weight][text-anchor]')!.getAttribute('font-size'),
          );
          const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
          return { left: Math.round(left), right, bottom, letter: letter * scale };
        }),
      );
      expect(new Set(seen.map(({ left }) => left)).size).toBe(columns);
      const [small, note] = await page.evaluate(() =>
        ['.chart figcaption p', '.figure-row .said'].map((of) =>
          Number.parseFloat(getComputedStyle(document.querySelector(of)!).fontSize),
        ),
      );
      for (const { letter } of seen) {
        expect(letter).toBeGreaterThan(small! * 0.9);
        expect(letter).toBeLessThan(note! * 1.1);
      }
      const edge = await page.locator('#table').evaluate((t) => t.getBoundingClientRect().right);
      expect(Math.abs(Math.max(...seen.map(({ right }) => right)) - edge)).toBeLessThan(1);
    });
  }

  test('fill three columns evenly', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('/figures/');
    const heights = await page.locator('.charts').evaluate((charts) => {
      const { top } = charts.getBoundingClientRect();
      const ends = new Map<number, number>();
      for (const chart of charts.querySelectorAll('.chart')) {
        const { left, bottom } = chart.getBoundingClientRect();
        ends.set(left, Math.max(ends.get(left) ?? 0, bottom - top));
      }
      return [...ends.values()];
    });
    expect(Math.max(...heights) / Math.min(...heights)).toBeLessThan(1.25);
  });
});

import { performance } from 'node:perf_hooks';
import { chromium } from '@playwright/test';
import { createResolver } from '../../src/annotate/resolve.ts';
import { terms as termsLayer } from '../../src/layers/terms/layer.ts';
import { termLayer } from '../../src/layers/terms/locate.ts';
import { allText } from '../../src/report/report.ts';
import { loadEdition, openIn } from '../../src/edition.ts';
import { CHROMIUM_FLAGS, findChromium } from '../support/chromium.ts';
import { PROJECT } from '../support/paths.ts';

// Prints how long annotating takes and how fast a card opens; asserts nothing. Serves nothing
// itself: the second part reads the built site through a file server started on PORT.

const PORT = 4328;
const row = (name: string, value: string): void => console.log(`${name.padEnd(44)} ${value}`);
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const edition = loadEdition(PROJECT);
const { report } = edition;
const terms = openIn(edition, termsLayer);
const glossary = terms.content;
row('entries, occurrences', `${glossary.entries.length}, ${terms.count}`);
const resolve = createResolver(termLayer(glossary.entries));
const paragraphs = allText(report);

function timeCopies(copies: number): number {
  const rounds = Array.from({ length: 15 }, () => {
    const start = performance.now();
    for (let copy = 0; copy < copies; copy += 1) paragraphs.forEach((each) => void resolve(each));
    return performance.now() - start;
  });
  return median(rounds);
}

timeCopies(20);
const one = timeCopies(1);
const hundred = timeCopies(100);
const whole = paragraphs.map(({ text }) => text).join('');
const timeWhole = (copies: number): number => {
  const paragraph = { text: whole.repeat(copies), chapter: '', overrides: [] };
  return median(
    Array.from({ length: 9 }, () => {
      const start = performance.now();
      resolve(paragraph);
      return performance.now() - start;
    }),
  );
};
row('annotating the report once', `${one.toFixed(2)} ms`);
row('annotating 100 copies', `${hundred.toFixed(1)} ms, ${(hundred / one).toFixed(1)} times one`);
const [single, long] = [timeWhole(1), timeWhole(100)];
row('the same as one paragraph of 100 copies', `${(long / single).toFixed(1)} times one`);

await timeCard();

async function timeCard(): Promise<void> {
  process.argv[2] = String(PORT);
  await import('../support/serve-dist.ts');
  const executablePath = findChromium();
  const browser = await chromium.launch({
    args: [...CHROMIUM_FLAGS],
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  const page = await browser.newPage({ viewport: { width: 360, height: 740 }, hasTouch: true });
  await page.goto(`http://localhost:${PORT}/report/xiang-cun/`);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  const times = await page.evaluate(async () => {
    const frame = (): Promise<number> => new Promise(requestAnimationFrame);
    const measured: number[] = [];
    for (const term of [...document.querySelectorAll<HTMLElement>('.report .term')].slice(0, 30)) {
      await frame();
      const start = performance.now();
      term.click();
      // Layout is part of opening; reading a box forces it.
      document.querySelector('.card')?.getBoundingClientRect();
      measured.push(performance.now() - start);
      await frame();
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    }
    return measured;
  });
  const worst = Math.max(...times).toFixed(1);
  row(
    'opening a card, CPU slowed 6×, 30 terms',
    `median ${median(times).toFixed(1)} ms, worst ${worst} ms`,
  );
  await browser.close();
  process.exit(0);
}

import puppeteer from 'puppeteer-core';
import type { LaunchOptions } from 'puppeteer-core';
import type { Engine } from './engine.ts';

/** Firefox by WebDriver BiDi, or a Chromium by its own protocol. */
export async function launchPuppeteer(options: LaunchOptions): Promise<Engine> {
  const browser = await puppeteer.launch({ headless: true, timeout: 30_000, ...options });
  const page = await browser.newPage();
  return {
    version: await browser.version(),
    open: async (url) => {
      await page.goto(url, { waitUntil: 'load' });
    },
    resize: (width, height) => page.setViewport({ width, height }),
    evaluate: async (run, ...args) => {
      // Its type asks for functions with rest parameters alone.
      const answer: unknown = await page.evaluate(run as never, ...args);
      return answer as never;
    },
    click: (selector) => page.click(selector),
    enter: async (selector, words) => {
      await page.type(selector, words);
      await page.keyboard.press('Enter');
    },
    screenshot: () => page.screenshot(),
    close: () => browser.close(),
  };
}

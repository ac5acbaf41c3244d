import puppeteer from 'puppeteer-core';
import type { Browser, ConnectionTransport, LaunchOptions } from 'puppeteer-core';
import type { Engine } from './engine.ts';

/** Firefox by WebDriver BiDi, or a Chromium by its own protocol. */
export async function launchPuppeteer(options: LaunchOptions): Promise<Engine> {
  return engineOf(await puppeteer.launch({ headless: true, timeout: 30_000, ...options }));
}

/**
 * A Chromium of some years ago. Today's driver attaches to tabs and has pages left out; a headless
 * one before 119 or so has no tabs, so that the driver would wait for its first page for ever.
 */
export async function launchOld(options: LaunchOptions): Promise<Engine> {
  const begun = await puppeteer.launch({
    headless: 'shell',
    waitForInitialPage: false,
    ...options,
  });
  const transport = await everyTarget(begun.wsEndpoint());
  await begun.disconnect();
  return engineOf(await puppeteer.connect({ transport }));
}

/** A line to a browser on which no kind of target is left out. */
async function everyTarget(address: string): Promise<ConnectionTransport> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', reject);
  });
  const transport: ConnectionTransport = {
    send: (message) => {
      const command = JSON.parse(message) as { method: string; params: { filter?: unknown } };
      if (command.method === 'Target.setAutoAttach') delete command.params.filter;
      socket.send(JSON.stringify(command));
    },
    close: () => socket.close(),
  };
  socket.addEventListener('message', ({ data }) => transport.onmessage?.(String(data)));
  socket.addEventListener('close', () => transport.onclose?.());
  return transport;
}

async function engineOf(browser: Browser): Promise<Engine> {
  const page = await browser.newPage();
  const open = async (url: string): Promise<void> => {
    await page.goto(url, { waitUntil: 'load' });
  };
  return {
    version: await browser.version(),
    open,
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
    print: async (url) => {
      await open(url);
      return page.pdf({ preferCSSPageSize: true });
    },
    close: () => browser.close(),
  };
}

import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Engine } from './engine.ts';
import { printByWebKit } from './webkit-print.ts';

/** Where the driver listens, and the number of the screen it draws on: no other program's. */
const PORT = 7731;
const SCREEN = ':87';

/** The name under which WebDriver hands out an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** What the driver answers where something went wrong. */
interface Failure {
  readonly error?: string;
  readonly message?: string;
}

type Call = <T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<T>;

/** @throws Error with the driver's own words */
const call: Call = async (method, address, body) => {
  const response = await fetch(`http://127.0.0.1:${PORT}${address}`, {
    method,
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const { value } = (await response.json()) as { value: Failure | null };
  if (value?.error) throw new Error(`${value.error}: ${value.message ?? ''}`);
  return value as never;
};

interface Session {
  readonly sessionId: string;
  readonly capabilities: { readonly browserName: string; readonly browserVersion: string };
}

/** WebKitGTK's small browser by plain WebDriver, on a screen of its own. */
export async function launchWebKit(driver: string, browser: string): Promise<Engine> {
  const home = mkdtempSync(path.join(tmpdir(), 'webkit-'));
  const screen = spawn('Xvfb', [SCREEN, '-screen', '0', '1600x1200x24'], { stdio: 'ignore' });
  const env = {
    ...{ ...process.env, DISPLAY: SCREEN, HOME: home, XDG_CACHE_HOME: home, XDG_DATA_HOME: home },
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  };
  const running = spawn(driver, [`--port=${PORT}`], { env, stdio: 'ignore' });
  const stop = (): void => {
    for (const child of [running, screen] satisfies ChildProcess[]) child.kill();
    rmSync(home, { recursive: true, force: true });
  };
  try {
    const engine = engineOf(await begin(browser), stop);
    return { ...engine, print: (url) => printByWebKit(url, env) };
  } catch (error) {
    stop();
    throw error;
  }
}

/** Opens a session as soon as the driver listens. */
async function begin(binary: string): Promise<Session> {
  const options = { binary, args: ['--automation'] };
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
  for (let tries = 0; ; tries += 1) {
    try {
      await call('GET', '/status');
      return await call<Session>('POST', '/session', { capabilities });
    } catch (error) {
      if (tries === 40) throw error;
      await pause(250);
    }
  }
}

/** All but printing, for which the driver has no command. */
function engineOf({ sessionId, capabilities }: Session, stop: () => void): Omit<Engine, 'print'> {
  const at = `/session/${sessionId}`;
  const evaluate = (run: (...args: never[]) => unknown, ...args: unknown[]): Promise<never> =>
    call('POST', `${at}/execute/sync`, {
      script: `return (${String(run)}).apply(null, arguments)`,
      args,
    });
  const find = async (selector: string): Promise<string> => {
    const using = { using: 'css selector', value: selector };
    return `${at}/element/${(await call<Record<string, string>>('POST', `${at}/element`, using))[ELEMENT]}`;
  };
  return {
    version: `${capabilities.browserName}/${capabilities.browserVersion}`,
    open: (url) => call('POST', `${at}/url`, { url }),
    resize: async (width, height) => {
      await call('POST', `${at}/window/rect`, { x: 0, y: 0, width, height });
    },
    evaluate,
    click: async (selector) => call('POST', `${await find(selector)}/click`, {}),
    // Enter is U+E007 in WebDriver's keys.
    enter: async (selector, words) =>
      call('POST', `${await find(selector)}/value`, { text: `${words}\uE007` }),
    screenshot: async () => Buffer.from(await call<string>('GET', `${at}/screenshot`), 'base64'),
    close: async () => {
      await call('DELETE', at).finally(stop);
    },
  };
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { vi } from 'vitest';
import { PROJECT } from './paths.ts';

/** Milliseconds that a server may take for what a machine at rest does in one or two seconds. */
export const PATIENCE = 120_000;

/** A running development server. */
export interface DevServer {
  /** Loads a page; its path is relative to the start page. */
  load(page: string): Promise<{ readonly status: number; readonly body: string }>;
  /** All that the terminal shows so far. */
  output(): string;
  stop(): Promise<void>;
}

/**
 * Serves a report as `npm run dev` does, on a port that is free.
 *
 * @throws Error with the terminal's output when the server ends instead of serving
 */
export async function startDevServer(reportDir: string): Promise<DevServer> {
  const astro = path.join(PROJECT, 'node_modules/astro/bin/astro.mjs');
  // Astro serves nothing where VITEST says that it runs inside of a test.
  const { VITEST: _, ...env } = process.env;
  const child = spawn(process.execPath, [astro, 'dev', '--ignore-lock', '--port', '0'], {
    cwd: PROJECT,
    env: {
      ...env,
      NODE_ENV: 'development',
      NO_COLOR: '1',
      ASTRO_TELEMETRY_DISABLED: '1',
      REPORT_DIR: reportDir,
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill();
    await once(child, 'exit');
  };
  const address = await vi.waitUntil(
    () => {
      if (child.exitCode !== null) throw new Error(`The server ended:\n${output}`);
      return /http:\/\/localhost:\d+\//.exec(output)?.[0];
    },
    { timeout: PATIENCE },
  );
  return {
    load: async (page) => {
      const response = await fetch(address + page);
      return { status: response.status, body: await response.text() };
    },
    output: () => output,
    stop,
  };
}

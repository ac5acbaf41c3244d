import { spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { grouped } from '../../src/site/numerals.ts';
import { installDebian } from '../support/debian.ts';
import { hasNginx, startNginx } from '../support/static-hosts.ts';
import { addresses } from './addresses.ts';
import { target } from './finding.ts';
import type { Finding } from './finding.ts';
import { MissingTool } from './missing-tool.ts';
import { siteUnderTest } from './site-under-test.ts';
import { sum } from './statistics.ts';
import { milliseconds } from './units.ts';
import { WORKPLACE } from './workplace.ts';

/** How many requests there are to be at least. */
const ENOUGH = 200_000;

/** Seconds of one round of wrk, which counts time and not requests, and how many rounds at most. */
const ROUND = 10;
const MOST_ROUNDS = 12;

/** What one round of wrk came to; times in microseconds. */
export interface Round {
  readonly requests: number;
  readonly microseconds: number;
  /** Connections that failed, reads, writes, and answers that did not come in time. */
  readonly errors: number;
  /** Answers that are not 2xx. */
  readonly refused: number;
  readonly p50: number;
  readonly p99: number;
}

/** How nginx with the file of deploy/ answers, on this machine, when every address is asked for again and again. */
export async function load(): Promise<Finding> {
  // It says its version, and ends as after a mistake.
  const hasWrk = (): boolean => spawnSync('wrk', ['-v']).error === undefined;
  const complete = (): boolean => hasNginx() && hasWrk();
  if (!complete()) installDebian(['nginx-light', 'wrk']);
  if (!complete()) throw new MissingTool('Install nginx and wrk (Debian: nginx-light, wrk).');
  const { dir } = await siteUnderTest();
  const list = path.join(WORKPLACE, 'addresses.txt');
  const asked = addresses(dir);
  writeFileSync(list, `${asked.join('\n')}\n`);
  const host = await startNginx('nginx.conf', dir);
  const rounds: Round[] = [];
  try {
    while (sum(rounds.map(({ requests }) => requests)) < ENOUGH && rounds.length < MOST_ROUNDS) {
      rounds.push(await runWrk(host.port, list));
    }
  } finally {
    await host.stop();
  }
  return finding(asked.length, rounds);
}

async function runWrk(port: number, list: string): Promise<Round> {
  const script = path.join(import.meta.dirname, 'load.lua');
  const size = ['-t', '2', '-c', '32', '-d', `${ROUND}s`, '--timeout', '10s'];
  const address = `http://127.0.0.1:${port}`;
  const child = spawn('wrk', [...size, '-s', script, address, '--', list]);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  await new Promise((resolve) => child.once('close', resolve));
  const [, result] = /^RESULT (.*)$/m.exec(output) ?? [];
  if (result === undefined) throw new Error(`wrk did not finish:\n${output}`);
  return JSON.parse(result) as Round;
}

/** All rounds in one table: counts added up, of the times the worst round. */
export function finding(asked: number, rounds: readonly Round[]): Finding {
  const total = (of: (round: Round) => number): number => sum(rounds.map(of));
  const requests = total((round) => round.requests);
  const faults = total((round) => round.errors + round.refused);
  const worst = (of: (round: Round) => number): string =>
    milliseconds(Math.max(...rounds.map(of)) / 1000);
  const perSecond = requests / (total((round) => round.microseconds) / 1e6);
  return {
    title: 'Load: nginx with deploy/nginx.conf, one worker, 32 connections from this machine',
    tables: [
      {
        head: ['every address in turn', 'value'],
        rows: [
          ['addresses', grouped(asked)],
          ['requests', grouped(requests)],
          ['requests a second', grouped(Math.round(perSecond))],
          ['median', worst((round) => round.p50)],
          ['p99', worst((round) => round.p99)],
          ['failed connections, reads, writes, time-outs', grouped(total((round) => round.errors))],
          ['answers other than 2xx', grouped(total((round) => round.refused))],
        ],
      },
    ],
    remarks: [
      target(requests >= ENOUGH, `${grouped(requests)} requests (at least ${grouped(ENOUGH)})`),
      target(faults === 0, `${grouped(faults)} of them failed (none may)`),
    ],
  };
}

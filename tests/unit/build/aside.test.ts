import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { aside } from '../../../src/build/aside.ts';
import { FIXTURES } from '../../support/paths.ts';

const fixture = (name: string): string => path.join(FIXTURES, 'aside', name);
const moduleAt = (name: string): URL => pathToFileURL(fixture(name));

describe('aside', () => {
  it('has work done with its lists of bytes, by a process that yields to this one', async () => {
    const answer = await aside(moduleAt('doubles.ts'), Uint8Array.of(1, 2));
    const priority = constants.priority.PRIORITY_LOW;
    expect(answer).toEqual({ doubled: Uint8Array.of(2, 4), priority });
  });

  it('tells of work that failed', async () => {
    await expect(aside(moduleAt('fails.ts'), {})).rejects.toThrow(
      'fails.ts ended before it was done (exit code 3).',
    );
  });

  it('leaves no process behind when this one is killed', async () => {
    const asks = spawn(process.execPath, [fixture('asks.ts')], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [pid] = (await once(asks.stdout, 'data')) as [Buffer];
    const isAlive = (): boolean => {
      try {
        return process.kill(Number(pid), 0);
      } catch {
        return false;
      }
    };
    expect(isAlive()).toBe(true);
    asks.kill('SIGKILL');
    await expect.poll(isAlive, { timeout: 10_000 }).toBe(false);
  });
});

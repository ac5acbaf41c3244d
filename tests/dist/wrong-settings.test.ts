import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../support/paths.ts';

describe.each([
  { command: 'build', args: ['--outDir', '.cache/tests/never'] },
  { command: 'dev', args: ['--ignore-lock', '--port', '0'] },
  { command: 'preview', args: [] },
  { command: 'sync', args: [] },
  { command: 'check', args: [] },
])('astro $command', ({ command, args }) => {
  it('ends with the sentence alone', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [path.join(PROJECT, 'node_modules/astro/bin/astro.mjs'), command, ...args],
      {
        cwd: PROJECT,
        encoding: 'utf8',
        env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', BASE_PATH: 'a b' },
      },
    );
    expect(stdout + stderr).toBe(
      'BASE_PATH is “a b”; expected a path such as /edition/, of letters, digits and hyphens.\n',
    );
    expect(status).toBe(1);
  });
});

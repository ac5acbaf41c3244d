import { expect, it } from 'vitest';
import { heldBy, measured, processOf } from '../../bench/process-cost.ts';

it('reads a process as Linux describes it', () => {
  const status = 'Name:\tnode\nPid:\t7\nPPid:\t3\nVmHWM:\t   900 kB\nVmRSS:\t   512 kB\n';
  expect(processOf(7, status)).toEqual({ id: 7, parent: 3, held: 512 * 1024 });
  // One that has ended, and was not waited for, holds nothing.
  expect(processOf(8, 'Name:\tx\nPPid:\t7\n')).toEqual({ id: 8, parent: 7, held: 0 });
});

it('adds up what a process and its descendants hold, and nobody else’s', () => {
  const all = [
    { id: 1, parent: 0, held: 1000 },
    { id: 2, parent: 1, held: 100 },
    { id: 3, parent: 2, held: 10 },
    { id: 4, parent: 1, held: 1 },
  ];
  expect([1, 2, 4, 9].map((root) => heldBy(root, all))).toEqual([1111, 110, 1, 0]);
});

it('runs a program to its end, with what it says', async () => {
  const options = { cwd: import.meta.dirname, env: process.env };
  const code = 'console.log("out"); console.error("err"); process.exit(3)';
  const { status, output } = await measured(process.execPath, ['-e', code], options);
  expect([status, output]).toEqual([3, expect.stringMatching(/out\n/)]);
  expect(output).toContain('err');
});

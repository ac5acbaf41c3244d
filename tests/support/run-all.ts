import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

/** Counts of one suite's tests. */
interface Counts {
  readonly passed: number;
  readonly failed: number;
}

interface Stage {
  readonly name: string;
  readonly command: readonly string[];
  /** Reads the suite's counts from what its JSON reporter wrote; absent where nothing is counted. */
  readonly count?: (results: unknown) => Counts;
}

/** Settings of a deployment, which must not decide what the tests see. */
const SETTINGS = ['SITE_URL', 'BASE_PATH', 'REPORT_DIR', 'OFFLINE', 'COMPRESS'];

const RESULTS = '.cache/tests/results.json';

const vitest = (project: string): Stage => ({
  name: `tests: ${project}`,
  command: [
    ...['npx', 'vitest', 'run', '--project', project],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}`],
  ],
  count: (results) => {
    const { numPassedTests, numFailedTests } = results as Record<string, number>;
    return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0 };
  },
});

const STAGES: readonly Stage[] = [
  { name: 'formatting', command: ['npm', 'run', '--silent', 'format:check'] },
  { name: 'lint', command: ['npm', 'run', '--silent', 'lint'] },
  { name: 'types', command: ['npm', 'run', '--silent', 'types'] },
  vitest('unit'),
  vitest('fuzz'),
  vitest('content'),
  { name: 'build', command: ['npm', 'run', '--silent', 'build'] },
  { name: 'epubcheck, poppler and nginx', command: ['node', 'tests/support/ensure-tools.ts'] },
  vitest('dist'),
  { name: 'browser', command: ['node', 'tests/support/ensure-chromium.ts'] },
  {
    name: 'tests: browser',
    command: ['npx', 'playwright', 'test'],
    count: (results) => {
      const { stats } = results as { stats: Record<string, number> };
      return {
        passed: stats['expected'] ?? 0,
        failed: (stats['unexpected'] ?? 0) + (stats['flaky'] ?? 0),
      };
    },
  },
];

const withoutSettings = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !SETTINGS.includes(name)),
);

/** Runs one stage; the counts are undefined where it counts nothing or wrote nothing. */
function run({ name, command, count }: Stage): { readonly ok: boolean; readonly counts?: Counts } {
  console.log(`\n== ${name}`);
  mkdirSync('.cache/tests', { recursive: true });
  rmSync(RESULTS, { force: true });
  const [program = '', ...args] = command;
  const { status } = spawnSync(program, args, {
    stdio: 'inherit',
    env: { ...withoutSettings, PLAYWRIGHT_RESULTS: RESULTS },
  });
  const ok = status === 0;
  if (!count || !existsSync(RESULTS)) return { ok };
  return { ok, counts: count(JSON.parse(readFileSync(RESULTS, 'utf8'))) };
}

let passed = 0;
let failed = 0;
for (const stage of STAGES) {
  const { ok, counts } = run(stage);
  passed += counts?.passed ?? 0;
  failed += counts?.failed ?? 0;
  if (ok && (!stage.count || (counts && counts.passed > 0))) continue;
  // A suite that stopped before its tests, or ran none, is a failure like any other.
  if (failed === 0) failed = 1;
  console.error(`\nStopped at “${stage.name}”; what comes after it was not run.`);
  process.exitCode = 1;
  break;
}
console.log(`\n${passed} passed, ${failed} failed`);

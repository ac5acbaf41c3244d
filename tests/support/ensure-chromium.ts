import { spawnSync } from 'node:child_process';
import { findChromium } from './chromium.ts';

const run = (command: string, args: readonly string[]): boolean => {
  console.log(`No Chromium, or no Chinese font for it. Running: ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
};

/** Whether the machine has a Chinese font; without one, lines break elsewhere than for readers. */
function hasChineseFont(): boolean {
  const { status, stdout } = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  // Where there is no fontconfig, the system has its own fonts.
  return status !== 0 || stdout.trim() !== '';
}

/** Debian's packages: only where this process may install them. */
function installSystemPackages(): void {
  if (process.getuid?.() !== 0) return;
  if (spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return;
  if (!run('apt-get', ['update'])) return;
  // Older systems have only the one with windows.
  const isThere = run('apt-get', ['install', '-y', 'chromium-headless-shell', 'fonts-noto-cjk']);
  if (!isThere) run('apt-get', ['install', '-y', 'chromium', 'fonts-noto-cjk']);
}

if (!findChromium() || !hasChineseFont()) installSystemPackages();
if (!findChromium()) run('npx', ['playwright', 'install', 'chromium']);
const found = findChromium();
if (found) {
  console.log(`Chromium: ${found}`);
} else {
  console.error('Install Chromium, or set CHROMIUM_PATH to one, and run the tests again.');
  process.exitCode = 1;
}

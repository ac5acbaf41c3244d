import { spawnSync } from 'node:child_process';
import { findChromium } from './chromium.ts';

const run = (command: string, args: readonly string[]): boolean => {
  console.log(`No Chromium found. Running: ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
};

/** Debian's package: only where this process may install it. */
function installSystemPackage(): void {
  if (process.getuid?.() !== 0) return;
  if (spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return;
  if (!run('apt-get', ['update'])) return;
  run('apt-get', ['install', '-y', 'chromium', 'fonts-noto-cjk']);
}

if (!findChromium()) installSystemPackage();
if (!findChromium()) run('npx', ['playwright', 'install', 'chromium']);
const found = findChromium();
if (found) {
  console.log(`Chromium: ${found}`);
} else {
  console.error('Install Chromium, or set CHROMIUM_PATH to one, and run the tests again.');
  process.exitCode = 1;
}

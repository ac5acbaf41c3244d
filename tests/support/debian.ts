import { spawnSync } from 'node:child_process';

/**
 * Installs Debian's packages where this process may and the machine has apt. In their surroundings Debian
 * starts no service: a host is to serve only what it is given.
 */
export function installDebian(packages: readonly string[]): void {
  const apt = (...args: string[]): boolean =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, RUNLEVEL: '1' },
    }).status === 0;
  if (process.getuid?.() !== 0 || !apt('--version')) return;
  console.log(`Installing ${packages.join(', ')}`);
  if (apt('update')) apt('install', '-y', '--no-install-recommends', ...packages);
}

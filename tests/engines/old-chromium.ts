import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { PROJECT } from '../support/paths.ts';

/** A Chromium of some years ago, as a package that holds it compressed. */
interface OldChromium {
  readonly id: string;
  readonly name: string;
  readonly version: string;
}

/** Old ones that still run: 88 is nearest to the oldest that readers have. */
export const OLD_CHROMIUMS: readonly OldChromium[] = [
  { id: 'chromium-88', name: 'chrome-aws-lambda', version: '5.5.0' },
  { id: 'chromium-109', name: '@sparticuz/chromium', version: '109.0.6' },
  { id: 'chromium-114', name: '@sparticuz/chromium', version: '114.0.0' },
  { id: 'chromium-132', name: '@sparticuz/chromium', version: '132.0.0' },
];

/** Outside `dist/` and the lockfile: some 200 MB each, wanted by this command alone. */
const folderOf = ({ id }: OldChromium): string => path.join(PROJECT, '.cache/engines', id);

/** The program of an old Chromium that was installed; undefined where it was not. */
export function unpacked(old: OldChromium): string | undefined {
  const program = path.join(folderOf(old), 'chromium');
  return existsSync(program) ? program : undefined;
}

/**
 * Installs an old Chromium by npm, without running anything of the package.
 *
 * @throws Error where npm fails, with what it said
 */
export function install(old: OldChromium): void {
  const folder = folderOf(old);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{"private":true}');
  const args = ['install', '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund'];
  const options = { cwd: folder, encoding: 'utf8' } as const;
  const { status, stderr } = spawnSync('npm', [...args, `${old.name}@${old.version}`], options);
  if (status !== 0) throw new Error(`${old.id}: ${stderr}`);
  const packed = path.join(folder, 'node_modules', old.name, 'bin/chromium.br');
  const program = path.join(folder, 'chromium');
  writeFileSync(program, brotliDecompressSync(readFileSync(packed)));
  chmodSync(program, 0o755);
}

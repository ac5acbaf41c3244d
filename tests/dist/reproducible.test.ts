import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildSite } from '../support/astro-build.ts';
import { DIST, SCRATCH } from '../support/paths.ts';
import { copyProject, REPORT } from '../support/project-copy.ts';

/** A folder of another name, length and depth. */
const COPY = path.join(SCRATCH, 'elsewhere/a-project-of-another-name');
const OUT = path.join(SCRATCH, 'again');

/** The bytes of every file below a folder, by its path there. */
function filesIn(dir: string): Map<string, Buffer> {
  const names = readdirSync(dir, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => statSync(path.join(dir, name)).isFile());
  return new Map(files.map((name) => [name, readFileSync(path.join(dir, name))]));
}

describe('a second build', () => {
  it('of another folder, time zone and locale gives the same bytes', () => {
    copyProject(COPY, REPORT);
    const { status, output } = buildSite(OUT, { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' }, COPY);
    expect(status, output).toBe(0);
    const [first, second] = [filesIn(DIST), filesIn(OUT)];
    expect([...second.keys()]).toEqual([...first.keys()]);
    const differing = [...first].filter(([name, bytes]) => !second.get(name)?.equals(bytes));
    expect(differing.map(([name]) => name)).toEqual([]);
    console.info(`${first.size} files are the same, byte for byte`);
  });
});

import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { listPages } from '../../src/build/built-page.ts';
import { grouped } from '../../src/site/numerals.ts';
import type { Finding } from './finding.ts';
import { siteUnderTest } from './site-under-test.ts';
import { sum } from './statistics.ts';
import { bytes, seconds } from './units.ts';

/** Time and memory of `npm run build`, and what it makes. */
export async function build(): Promise<Finding> {
  const { dir, cost } = await siteUnderTest();
  const sizes = filesOf(dir).map((file) => statSync(path.join(dir, file)).size);
  return {
    title: 'Build',
    tables: [
      {
        head: ['npm run build', 'value'],
        rows: [
          ['time', seconds(cost.seconds)],
          ['most memory at once, children included', bytes(cost.peak)],
          ['pages', grouped(listPages(dir).length)],
          ['files', grouped(sizes.length)],
          ['in all', bytes(sum(sizes))],
        ],
      },
    ],
    remarks: [],
  };
}

/** Files of a built site, without those that were compressed beforehand. */
export function filesOf(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => !/\.(br|gz)$/.test(file) && statSync(path.join(dir, file)).isFile())
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}

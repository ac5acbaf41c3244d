import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { CASES } from './cases.ts';
import type { CaseName } from './cases.ts';

const names = z.enum(Object.keys(CASES) as [CaseName, ...CaseName[]]);

const schema = z.strictObject({
  must: z.record(names, z.string()),
  otherwise: z.record(
    z.string(),
    z.partialRecord(names, z.strictObject({ does: z.string(), because: z.string() })),
  ),
});

/**
 * What each case must end with in each engine.
 *
 * @param engines the names of all engines there are
 * @throws Error where the table names a case or an engine that is none, or leaves out a case
 */
export function readExpected(
  engines: readonly string[],
): (engine: string, name: CaseName) => string {
  const file = path.join(import.meta.dirname, 'expected.yaml');
  const { must, otherwise } = schema.parse(parse(readFileSync(file, 'utf8')));
  const strangers = Object.keys(otherwise).filter((name) => !engines.includes(name));
  if (strangers.length > 0) throw new Error(`${file}: no such engine: ${strangers.join(', ')}`);
  return (engine, name) => otherwise[engine]?.[name]?.does ?? must[name];
}

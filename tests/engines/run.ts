/**
 * Tries the built site in every engine that the machine has, and prints what came of it as a table.
 *
 *     npm run test:engines -- [--install] [name of an engine…]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { installDebian } from '../support/debian.ts';
import { DIST, SCRATCH } from '../support/paths.ts';
import { CASES } from './cases.ts';
import type { CaseName } from './cases.ts';
import type { Engine } from './engine.ts';
import { readExpected } from './expected.ts';
import { candidates, DEBIAN } from './find.ts';
import type { Candidate } from './find.ts';
import { install, OLD_CHROMIUMS, unpacked } from './old-chromium.ts';
import { pictures } from './pictures.ts';
import { serveNoting } from './server.ts';

const NAMES = Object.keys(CASES) as CaseName[];

/** Pictures that a person looks at. */
const PICTURES = path.join(SCRATCH, 'engines');

const asked = process.argv.slice(2).filter((word) => word !== '--install');
if (process.argv.includes('--install')) {
  if (candidates().some(({ launch, debian }) => !launch && debian)) installDebian(DEBIAN);
  for (const old of OLD_CHROMIUMS) if (!unpacked(old)) install(old);
}

const all = candidates();
const expected = readExpected(all.map(({ id }) => id));
const chosen = all.filter(({ id }) => asked.length === 0 || asked.includes(id));
const server = serveNoting(DIST).listen(Number(process.env['TEST_PORT'] ?? 0));
const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
const wrong: string[] = [];

/** Runs the cases in one engine; what each ended with, by name. */
async function tryIn(id: string, engine: Engine): Promise<Record<string, string>> {
  const row: Record<string, string> = {};
  for (const name of NAMES) {
    await engine.resize(1440, 900);
    const did = await CASES[name](engine, origin).catch((error: unknown) => {
      wrong.push(`${id}, ${name}: ${error instanceof Error ? error.message : String(error)}`);
      return 'FAILED';
    });
    row[name] = did;
    const right = expected(id, name);
    if (did !== 'FAILED' && did !== right) wrong.push(`${id}, ${name}: ${did}, not ${right}`);
  }
  return row;
}

async function visit({ id, launch }: Candidate): Promise<Record<string, string>> {
  const engine = await launch!();
  try {
    const row = { version: engine.version.replace(/^.*\//, ''), ...(await tryIn(id, engine)) };
    for (const { name, png } of await pictures(engine, origin)) {
      writeFileSync(path.join(PICTURES, `${id}-${name}.png`), png);
    }
    return row;
  } finally {
    await engine.close();
  }
}

mkdirSync(PICTURES, { recursive: true });
const table: Record<string, Record<string, string>> = {};
for (const candidate of chosen) {
  const { id, launch, install: how } = candidate;
  if (!launch) console.log(`Not found: ${id}. To try it, ${how}`);
  else {
    table[id] = await visit(candidate).catch((error: unknown) => {
      wrong.push(`${id}: ${String(error)}`);
      return { version: 'FAILED' };
    });
  }
}
const unknown = asked.filter((name) => !all.some(({ id }) => id === name));
if (unknown.length > 0) wrong.push(`no such engine: ${unknown.join(', ')}`);
server.close();
server.closeAllConnections();
console.table(table);
console.log(`Pictures to look at: ${path.relative(process.cwd(), PICTURES)}`);
for (const line of wrong) console.error(line);
const tried = Object.values(table).reduce((sum, row) => sum + Object.keys(row).length - 1, 0);
console.log(`engines: ${Math.max(0, tried - wrong.length)} passed, ${wrong.length} failed`);
process.exitCode = wrong.length > 0 || Object.keys(table).length === 0 ? 1 : 0;

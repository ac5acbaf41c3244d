/** What must come of each act where a file fails (tests/fixtures/faults.yaml). */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { FIXTURES } from '../paths.ts';
import { templateOf } from '../template-of.ts';
import { ALL } from './acts.ts';
import type { Act } from './act.ts';
import type { Asked } from './discover.ts';
import type { Outcome } from './look.ts';
import { MODES } from './modes.ts';
import type { Mode } from './modes.ts';

/** A row of the table: files that are alike to a reader. The table itself says what its keys mean. */
export interface FileKind {
  readonly name: string;
  readonly is: string;
  readonly pages?: readonly string[];
  readonly modes?: readonly Mode[];
  readonly elsewhere?: readonly Mode[];
  readonly tries?: readonly string[];
  readonly comes?: Readonly<Record<string, Outcome | ByMode>>;
  readonly says?: string;
}

type ByMode = Readonly<Partial<Record<Mode | 'else', Outcome>>>;

const FILE = path.join(FIXTURES, 'faults.yaml');
const TABLE = parse(readFileSync(FILE, 'utf8')) as readonly FileKind[];

/** The row of a file. @throws where there is none, as for a file that is new */
export function kindOf(file: string): FileKind {
  const kind = TABLE.find(({ is }) => new RegExp(`^(${is})$`).test(file));
  if (kind) return kind;
  throw new Error(
    `${file} is in no row of tests/fixtures/faults.yaml: say there what must come of it failing.`,
  );
}

/** What is tried with a file on a page where it fails in one way; `undefined` for reading alone. */
export function triesOf(
  kind: FileKind,
  { acts }: Asked,
  page: string,
  mode: Mode,
): (Act | undefined)[] {
  const { pages, modes = MODES, elsewhere = [], tries } = kind;
  const isHome = !pages || pages.includes(templateOf(page));
  if (!ALL && !(isHome ? modes : elsewhere).includes(mode)) return [];
  if (!isHome && !ALL) return [undefined];
  const tried = tries ? acts.filter(({ name }) => ALL || tries.includes(name)) : acts.slice(0, 1);
  return tried.length > 0 ? tried : [undefined];
}

/** What an act must come to. */
export function expected({ comes }: FileKind, act: string, mode: Mode): Outcome {
  const outcome = comes?.[act] ?? 'works';
  return typeof outcome === 'string' ? outcome : (outcome[mode] ?? outcome.else ?? 'works');
}

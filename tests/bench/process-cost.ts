import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** What running a program took. */
export interface Cost {
  readonly status: number | null;
  readonly output: string;
  readonly seconds: number;
  /**
   * The most memory that it and its children held at once, in bytes, what they share counted for each;
   * NaN where there is no /proc.
   */
  readonly peak: number;
}

/** Between two looks at the memory, in milliseconds: looking takes time, too. */
const INTERVAL = 200;

/** Runs a program to its end, and measures it. */
export async function measured(
  program: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): Promise<Cost> {
  const start = performance.now();
  const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  let peak = NaN;
  const look = setInterval(() => {
    const held = heldBy(child.pid ?? 0, processes());
    if (held > 0 && !(held < peak)) peak = held;
  }, INTERVAL);
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once('close', resolve);
    child.once('error', reject);
  }).finally(() => clearInterval(look));
  return { status, output, seconds: (performance.now() - start) / 1000, peak };
}

/** A process of this machine. */
export interface Process {
  readonly id: number;
  readonly parent: number;
  /** Resident memory in bytes. */
  readonly held: number;
}

/** Resident memory of a process and all that descend from it, in bytes. */
export function heldBy(root: number, all: readonly Process[]): number {
  const children = Map.groupBy(all, ({ parent }) => parent);
  const own = all.find(({ id }) => id === root)?.held ?? 0;
  const below = (children.get(root) ?? []).map(({ id }) => heldBy(id, all));
  return below.reduce((total, held) => total + held, own);
}

/** All processes, as Linux tells of them; none elsewhere. */
function processes(): Process[] {
  if (!existsSync('/proc/self/status')) return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        return processOf(Number(name), readFileSync(`/proc/${name}/status`, 'utf8'));
      } catch {
        // It ended while it was looked for.
        return [];
      }
    });
}

/** A process as `/proc/<id>/status` describes it. */
export function processOf(id: number, status: string): Process {
  const number = (name: string): number =>
    Number(new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? 0);
  return { id, parent: number('PPid'), held: number('VmRSS') * 1024 };
}

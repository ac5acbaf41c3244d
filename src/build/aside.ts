import { fork } from 'node:child_process';
import type { Serializable } from 'node:child_process';
import { once } from 'node:events';
import { constants, setPriority } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Has work done by a process of its own, which yields to this one: what of the machine the build does not
 * use just then is put to use, and nothing is taken from it.
 *
 * @param module that calls {@link answer}
 * @param data what the work is given
 * @returns what the module answers
 * @throws Error when it ends without an answer; what it threw then stands in the terminal
 */
export function aside(module: URL, data: Serializable): Promise<unknown> {
  const file = fileURLToPath(module);
  const child = fork(file, { serialization: 'advanced' });
  if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
  child.send(data);
  return new Promise((resolve, reject) => {
    child.once('message', (message) => {
      child.disconnect();
      resolve(message);
    });
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      const how = signal ?? `exit code ${code}`;
      reject(new Error(`${path.basename(file)} ended before it was done (${how}).`));
    });
  });
}

/**
 * Does the work that {@link aside} asks of this process, once. It ends with the process that asked.
 *
 * @param work what it is given is not checked, as both sides are ours
 */
export async function answer(work: (data: never) => Promise<Serializable>): Promise<void> {
  process.once('disconnect', () => process.exit());
  const [data] = (await once(process, 'message')) as [never];
  process.send?.(await work(data));
}

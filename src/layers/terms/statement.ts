import type { Basis, Statement } from '../../annotate/layer.ts';
import type { StatusName } from './lists.ts';
import type { Entry, Status } from './schema.ts';

/** What is said of an entry: its short meaning, and the facts. */
export function termStatement(entry: Entry, statuses: readonly StatusName[]): Statement {
  const { short, facts, status, sources } = entry;
  return { sentences: [`${short}。`, ...facts], basis: basisOf(status, statuses), sources };
}

/** A basis in the words readers are shown; undefined where the report's lists have none of it. */
export function basisOf(status: Status, statuses: readonly StatusName[]): Basis | undefined {
  const found = statuses.find(({ id }) => id === status);
  return found && { id: found.id, name: found.name, explanation: found.explanation };
}

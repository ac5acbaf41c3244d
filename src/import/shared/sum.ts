import { createHash } from 'node:crypto';
/**
 * The first 16 hexadecimal digits of the sha256 of what an entry says: the same however its file is laid
 * out, another one when anything in it changes.
 */
export function sumOf(fields: Readonly<Record<string, unknown>>): string {
  const { id, shared, editorNote, draft, ...said } = fields;
  return createHash('sha256').update(canonical(said)).digest('hex').slice(0, 16);
}

/** JSON whose keys are in order, without white space. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const pairs = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`);
  return `{${pairs.join(',')}}`;
}

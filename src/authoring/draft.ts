import type { Located } from './located.ts';

/** A record as somebody wrote it, checked for nothing but its syntax. */
export type Written = Readonly<Record<string, unknown>>;

/**
 * A record with the line `draft: true`, which an editor accepts by deleting that line. Until then it
 * may be incomplete or wrong, and nothing of it is published.
 */
export type Draft<T extends Written = Written> = Located<T>;

/** What was read, in two: what is checked and published, and the drafts. */
export interface Parted {
  readonly rest: Located<unknown>;
  readonly drafts: readonly Draft[];
}

/** Whether a value is a record that is still a draft. */
export function isDraft(value: unknown): value is Written {
  return isRecord(value) && value['draft'] === true;
}

/**
 * Sets the drafts of a list aside; what stays keeps its lines.
 *
 * @param key where the list stands in what was read; left out where it is all of it
 */
export function setAside(read: Located<unknown>, key?: string): Parted {
  const under = key === undefined ? [] : [key];
  const holder = read.value;
  const list = key === undefined ? holder : isRecord(holder) ? holder[key] : undefined;
  if (!Array.isArray(list)) return { rest: read, drafts: [] };
  const items = list.map((value: unknown, index) => ({ value, index }));
  const kept = items.filter(({ value }) => !isDraft(value));
  const drafts = items.flatMap(({ value, index }): Draft[] => {
    if (!isDraft(value)) return [];
    return [{ ...read, value, lineOf: (path) => read.lineOf([...under, index, ...path]) }];
  });
  const left = kept.map(({ value }) => value);
  const value = key === undefined ? left : { ...(holder as Written), [key]: left };
  const lineOf = (path: readonly PropertyKey[]): number => {
    const [index, ...below] = path.slice(under.length);
    const inList = under.every((name, at) => name === path[at]) && typeof index === 'number';
    return read.lineOf(inList ? [...under, kept[index]?.index ?? index, ...below] : path);
  };
  return { rest: { ...read, value, lineOf }, drafts };
}

/** The first of a draft's keys that holds a text; undefined where none does. */
export function textOf({ value }: Draft, ...keys: readonly string[]): string | undefined {
  const texts = keys.map((key) => value[key]);
  return texts.find((text): text is string => typeof text === 'string' && text !== '');
}

/** The texts of a list in a draft, without what is no text. */
export function textsOf({ value }: Draft, key: string): string[] {
  const list: unknown = value[key];
  return Array.isArray(list)
    ? list.filter((item): item is string => typeof item === 'string' && item !== '')
    : [];
}

function isRecord(value: unknown): value is Written {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

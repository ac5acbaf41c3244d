import { isMap, parseDocument } from 'yaml';
import type { Scalar } from 'yaml';

/** A key of a YAML file, and its value as it is to be written; undefined takes the key out. */
export type Setting = readonly [key: string, value: string | undefined];

/**
 * A YAML file of `key: value` lines with some keys set, and every other character as it was: comments,
 * quotation marks, the order of keys. A key that is not there comes before another one, or last.
 */
export function setLines(yaml: string, settings: readonly Setting[], before?: string): string {
  return settings.reduce((text, setting) => setLine(text, setting, before), yaml);
}

function setLine(yaml: string, [key, value]: Setting, before: string | undefined): string {
  const place = placeOf(yaml, key);
  const line = value === undefined ? '' : `${key}:${/^\n/.test(value) ? '' : ' '}${value}`;
  if (place) {
    const [start, end] = place;
    const rest = yaml.slice(end);
    return yaml.slice(0, start) + (line === '' ? rest.replace(/^[^\n]*\n/, '') : line + rest);
  }
  if (line === '') return yaml;
  const at = before === undefined ? undefined : placeOf(yaml, before)?.[0];
  if (at !== undefined) return `${yaml.slice(0, at)}${line}\n${yaml.slice(at)}`;
  const ended = yaml === '' || yaml.endsWith('\n') ? yaml : `${yaml}\n`;
  return `${ended}${line}\n`;
}

/** A YAML file with lines added to the list that is a key's value, or to a new one at its end. */
export function addLines(yaml: string, key: string, lines: string): string {
  const place = placeOf(yaml, key);
  if (!place) return setLine(yaml, [key, `\n${lines}`], undefined);
  return `${yaml.slice(0, place[1])}\n${lines}${yaml.slice(place[1])}`;
}

/** Where a key begins and its value ends (UTF-16); undefined where the key is not there. */
function placeOf(yaml: string, key: string): [number, number] | undefined {
  const { contents } = parseDocument(yaml);
  const pair = isMap<Scalar, Scalar>(contents)
    ? contents.items.find((item) => item.key.value === key)
    : undefined;
  if (!pair?.key.range) return undefined;
  const start = pair.key.range[0];
  const end = pair.value?.range?.[1] ?? pair.key.range[1];
  return [start, start + yaml.slice(start, end).trimEnd().length];
}

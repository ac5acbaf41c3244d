import type { After, Before } from './follow.ts';
import { FILES } from './follow.ts';
import type { RawReport } from './raw-report.ts';
import { parse } from 'yaml';

/** What only an editor can decide once a new text stands, each a line. */
export function looksAt(
  { chapters, parts }: After,
  { text, parts: before }: Before,
  { found, missing }: RawReport,
): string[] {
  const provenance = parse(text(FILES.provenance)) as Readonly<Record<string, unknown>>;
  const said = Object.entries(found).filter(
    ([key, value]) => provenance[key] !== undefined && provenance[key] !== value,
  );
  const told = Object.entries(found).filter(([key]) => provenance[key] === undefined);
  const fresh = chapters.filter(({ old }) => !old).map(({ file }) => file);
  const used = new Set(chapters.map(({ part }) => part));
  const named = before.value.filter(({ id }) => used.has(id));
  return [
    ...(provenance['missing'] === undefined
      ? []
      : [`${FILES.provenance}: “missing” says what the old text lacked. ${lacking(missing)}`]),
    ...said.map(
      ([key, value]) =>
        `${FILES.provenance}: ${key} is ${String(provenance[key])}; the new text says ${String(value)}.`,
    ),
    ...told.map(
      ([key, value]) => `${FILES.provenance}: the new text says ${key}: ${String(value)}.`,
    ),
    ...named
      .filter(({ name }) => name.includes('节选'))
      .map(({ name }) => `${FILES.parts}: “${name}”: is it an excerpt still?`),
    ...parts
      .filter(({ id }) => !used.has(id))
      .map(({ id }) => `${FILES.parts}: no chapter is left in ${id}: take it out.`),
    ...fresh.map(
      (file) => `${file}: a new chapter. Read it against the source, and write its digest.`,
    ),
  ];
}

function lacking(missing: string | undefined): string {
  return missing === undefined
    ? 'Nothing shows that the new one lacks anything.'
    : `Of the new one we would say: ${missing}`;
}

import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { overlayReport } from './overlay.ts';
import { FIXTURES } from './paths.ts';

/** What a report can have beside its text, each a folder of good fixtures. */
const PARTS = ['glossary', 'figures', 'places', 'topics'].map((part) =>
  path.join(FIXTURES, `other-${part}`),
);

/** Folder of the tables of mistakes that are found before pages are made, below the fixtures. */
const TABLES = 'mistakes';

const file = z.string();

/** One thing done to a file or folder, whose path is relative to the report's folder. */
const editSchema = z.union([
  z.strictObject({ file, replace: z.string().min(1), by: z.string() }),
  z.strictObject({ file, write: z.string() }),
  z.strictObject({ file, append: z.string(), times: z.int() }),
  /** In base64, for what is no text. */
  z.strictObject({ file, bytes: z.base64() }),
  z.strictObject({ file, begin: z.string() }),
  z.strictObject({ file, lineEnds: z.string() }),
  z.strictObject({ file, rename: z.string() }),
  z.strictObject({ file, link: z.string() }),
  z.strictObject({ remove: file }),
  z.strictObject({ folder: file }),
]);

type Edit = z.infer<typeof editSchema>;

const mistakeSchema = z
  .strictObject({
    name: z.string(),
    edits: z.array(editSchema).min(1),
    /** One for each problem, in the order printed: `file:line | words | words`. */
    told: z.array(z.string()).min(1).optional(),
    /** Why it is none. */
    passes: z.string().optional(),
  })
  .refine(({ told, passes }) => (told === undefined) !== (passes === undefined), {
    message: 'either told or passes',
  });

/** A slip of an editor, and what must come of it. */
export type Mistake = z.infer<typeof mistakeSchema>;

/** The mistakes in a table, by its path below the fixtures. */
export function mistakesIn(table: string): Mistake[] {
  const text = readFileSync(path.join(FIXTURES, table), 'utf8');
  return z.array(mistakeSchema).parse(parse(text));
}

/** The tables of mistakes that are found before any page is made. */
export function mistakeTables(): string[] {
  const names = readdirSync(path.join(FIXTURES, TABLES)).sort();
  return names.map((name) => `${TABLES}/${name}`);
}

/** Writes the invented report, with all that a report can have, into a new folder with a mistake in it. */
export function makeMistake({ edits }: Pick<Mistake, 'edits'>): string {
  const dir = overlayReport(...PARTS);
  for (const edit of edits) apply(edit, dir);
  return dir;
}

function apply(edit: Edit, dir: string): void {
  const at = (name: string): string => path.join(dir, name);
  if ('remove' in edit) rmSync(at(edit.remove), { recursive: true });
  else if ('folder' in edit) mkdirSync(at(edit.folder), { recursive: true });
  else if ('rename' in edit) renameSync(at(edit.file), at(edit.rename));
  else if ('link' in edit) symlinkSync(edit.link, at(edit.file));
  else {
    mkdirSync(path.dirname(at(edit.file)), { recursive: true });
    writeFileSync(at(edit.file), contentAfter(edit, at(edit.file)));
  }
}

/** What is in a file after an edit of its content. */
function contentAfter(
  edit: Exclude<Edit, { remove: unknown } | { folder: unknown } | { rename: unknown }>,
  full: string,
): string | Buffer {
  if ('write' in edit) return edit.write;
  if ('bytes' in edit) return Buffer.from(edit.bytes, 'base64');
  const before = readFileSync(full, 'utf8');
  if ('begin' in edit) return edit.begin + before;
  if ('append' in edit) return before + edit.append.repeat(edit.times);
  if ('lineEnds' in edit) return before.replaceAll('\n', edit.lineEnds);
  if (!('replace' in edit)) throw new TypeError(`${full}: an edit of another kind`);
  const parts = before.split(edit.replace);
  if (parts.length !== 2) throw new Error(`“${edit.replace}” does not stand once in ${full}`);
  return parts.join(edit.by);
}

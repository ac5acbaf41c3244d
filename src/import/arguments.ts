import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Problem } from '../authoring/problem.ts';
import { bad, good } from '../authoring/result.ts';
import type { Result } from '../authoring/result.ts';

/** What an editor asks of an import. */
export interface Arguments {
  /** The raw files in the order of the report: at least one. */
  readonly files: readonly string[];
  readonly folder: string;
  /** The report's title, where the text does not say it. */
  readonly title?: string;
  /** The year it plans, where the text does not say it. */
  readonly year?: number;
  /** Folders of editions whose entries may be taken over, the first the likeliest; the project’s without any. */
  readonly shared: readonly string[];
  /** Whether an edition that the folder holds is changed, and not only what would change shown. */
  readonly write: boolean;
}

/** The project itself, wherever the command is run. */
const PROJECT = path.resolve(import.meta.dirname, '../..');

/** How an import is asked for. */
export const USAGE =
  'npm run import -- [--title “…”] [--year 2031] [--shared <folder>]… [--write] <file>… <folder>';

/** Reads the words after `npm run import --`. */
export function readArguments(argv: readonly string[]): Result<Arguments> {
  try {
    const options = {
      title: { type: 'string' },
      year: { type: 'string' },
      shared: { type: 'string', multiple: true },
      write: { type: 'boolean', default: false },
    } as const;
    const { values, positionals } = parseArgs({
      ...{ args: [...argv], options, allowPositionals: true },
    });
    const folder = positionals.at(-1);
    const files = positionals.slice(0, -1);
    if (folder === undefined || files.length === 0) {
      return bad(unclear(files.length === 0 && folder ? `only “${folder}”` : 'no file'));
    }
    const { title, year, shared = [PROJECT], write } = values;
    if (year !== undefined && !/^20\d\d$/.test(year)) return bad(unclear(`--year ${year}`));
    const named = title === undefined || title.trim() === '' ? {} : { title: title.trim() };
    return good({
      files,
      folder,
      shared,
      write,
      ...named,
      ...(year !== undefined && { year: Number(year) }),
    });
  } catch (error) {
    return bad(unclear(error instanceof Error ? error.message : String(error)));
  }
}

function unclear(found: string): Problem {
  return {
    file: 'npm run import',
    found,
    expected: 'one raw file or more, in the order of the report, and a folder to make or to change',
    todo: `Write: ${USAGE}`,
  };
}

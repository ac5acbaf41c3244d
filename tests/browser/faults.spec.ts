/** Each file of each kind of page fails alone, in each way; tests/fixtures/faults.yaml says what must come of it. */
import { expect, test } from '@playwright/test';
import type { Browser } from '@playwright/test';
import { CHAPTER_PATH, PATHS } from '../support/browser.ts';
import { ALL } from '../support/faults/acts.ts';
import { discover } from '../support/faults/discover.ts';
import type { Sound } from '../support/faults/discover.ts';
import { MODES } from '../support/faults/modes.ts';
import type { Mode } from '../support/faults/modes.ts';
import { expected, kindOf, triesOf } from '../support/faults/table.ts';
import type { FileKind } from '../support/faults/table.ts';
import { tryCase } from '../support/faults/trial.ts';
import type { Case } from '../support/faults/trial.ts';
import { firstOfEachTemplate } from '../support/template-of.ts';

const PAGES = [...firstOfEachTemplate([CHAPTER_PATH, ...PATHS])];
const sounds = new Map<string, Promise<Sound>>();

/** What a page asks for is found once by each worker. */
function soundOf(browser: Browser, base: string, path: string): Promise<Sound> {
  const sound = sounds.get(path) ?? discover(browser, base, path);
  sounds.set(path, sound);
  return sound;
}

/** A case, and the row of the table that says what must come of it. */
interface Row extends Case {
  readonly kind: FileKind;
}

/** What is tried of a page whose files fail in one way: of alike files, the first. */
function* casesOf(sound: Sound, path: string, mode: Mode): Generator<Row> {
  const seen = new Set<FileKind>();
  for (const asked of sound.files) {
    const kind = kindOf(asked.file);
    if (seen.has(kind)) continue;
    seen.add(kind);
    const { file, atOnce } = asked;
    for (const act of triesOf(kind, asked, path, mode)) {
      yield { path, file, atOnce, mode, act, kind };
    }
  }
}

/** Tries one; says what is wrong. */
async function problemsOf(
  browser: Browser,
  base: string,
  sound: Sound,
  { kind, ...tried }: Row,
): Promise<string[]> {
  const { path, file, mode, act } = tried;
  const { outcome, said, faults } = await tryCase(browser, base, sound, tried);
  const name = act?.name ?? 'read';
  const hoped = expected(kind, name, mode);
  const problems = [...faults];
  const cut = mode === 'half' && file.endsWith('.js');
  if (outcome !== hoped && !cut) problems.push(`came to ${outcome}, not ${hoped}`);
  if (outcome === 'words' && !new RegExp(kind.says ?? '^$', 's').test(said)) {
    problems.push(`says other words than ${kind.says ?? 'none'}`);
  }
  const row = `${path} ${kind.name} ${mode}, ${name}: ${outcome} ${said}`;
  if (ALL) console.info(row);
  return problems.map((problem) => `${row}\n  ${problem}`);
}

for (const path of PAGES) {
  // A page's files are found by doing everything on it, which takes as long as many cases do.
  for (const modes of path === CHAPTER_PATH ? MODES.map((mode) => [mode]) : [MODES]) {
    test(`${path} where a file fails: ${modes.join(', ')}`, async ({ browser, baseURL }) => {
      test.setTimeout(ALL ? 1_800_000 : 300_000);
      const base = baseURL ?? '';
      const sound = await soundOf(browser, base, path);
      const wrong: string[] = [];
      for (const tried of modes.flatMap((mode) => [...casesOf(sound, path, mode)])) {
        wrong.push(...(await problemsOf(browser, base, sound, tried)));
      }
      expect(wrong).toEqual([]);
    });
  }
}

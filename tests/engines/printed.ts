import { spawnSync } from 'node:child_process';
import { loadEdition } from '../../src/edition.ts';
import { CHAPTER } from '../support/browser.ts';
import { PROJECT } from '../support/paths.ts';
import type { Case } from './engine.ts';

/** A few more than it takes; a text squeezed into a column takes dozens. */
const SHEETS = 5;

/** How many letters are looked up together. Glosses stand between the lines of a PDF's text. */
const RUN = 4;

/** What a PDF says of a letter it drew without saying which. */
const UNREAD = '\uFFFD';

/** A4's width and the upper margin of `src/styles/print.css`, in points. */
const HEAD = ['-x', '0', '-y', '0', '-W', '596', '-H', '74'];

const title = plain(loadEdition(PROJECT).report.provenance.title);

/** The printed chapter has every sentence and note, on a few sheets, and where it can its running head. */
export const printed: Case = async (engine, origin) => {
  const address = `${origin}/report/${CHAPTER.id}/`;
  const pdf = await engine.print(address);
  const sheets = read(pdf, '-raw').split('\f').slice(0, -1);
  if (sheets.length > SHEETS) throw new Error(`a chapter takes ${sheets.length} sheets`);
  await engine.open(address);
  const notes = await engine.evaluate(() =>
    [...document.querySelectorAll('.notes .note dd > :first-child')].map(
      ({ textContent }) => textContent,
    ),
  );
  const sentences = CHAPTER.paragraphs.flatMap((paragraph) => paragraph.sentences);
  const paper = plain(sheets.join(''));
  const missing = [...sentences.map(({ text }) => text), ...notes].filter(
    (words) => !stands(plain(words), paper),
  );
  if (notes.length === 0) throw new Error('the chapter has no notes');
  if (missing.length > 0) throw new Error(`not on paper: ${missing.join(' ')}`);
  return stands(title, plain(read(pdf, '-f', '2', '-l', '2', ...HEAD))) ? 'with head' : 'text';
};

/** Most of its runs of letters are there. */
function stands(words: string, paper: string): boolean {
  const letters = [...words];
  const runs = letters.slice(0, 1 - RUN).map((_, i) => letters.slice(i, i + RUN));
  const found = runs.filter((run) => asPrinted(run).test(paper));
  return found.length * 2 > runs.length;
}

/** Finds letters among which some are unread, but not all. */
function asPrinted(letters: readonly string[]): RegExp {
  const each = letters.map((letter) => `[${UNREAD}${letter.replace(/[\\\]^-]/, '\\$&')}]`);
  return new RegExp(`(?!${UNREAD}{${RUN}})${each.join('')}`, 'u');
}

/** Letters without their spaces and variants. Radicals stand for letters of their shape (⻅ for 见), unread. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s/gu, '')
    .replace(/[\u2E80-\u2EFF]/gu, UNREAD);
}

/** @throws Error where there is no poppler */
function read(pdf: Uint8Array, ...args: string[]): string {
  const { error, stdout } = spawnSync('pdftotext', [...args, '-', '-'], { input: pdf });
  if (error) throw new Error('pdftotext is missing: apt-get install poppler-utils');
  return stdout.toString();
}

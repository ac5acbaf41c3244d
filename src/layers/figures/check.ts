import type { Finding, Problem } from '../../authoring/problem.ts';
import type { Paragraph } from '../../report/report.ts';
import { findOnce } from './digit-runs.ts';
import { draftedIds } from './drafts.ts';
import type { AuthoredFigures } from './load.ts';
import type { Figure } from './schema.ts';
import type { Located } from '../../authoring/located.ts';
import { readNumber, rescale, sharedBehind } from './read-number.ts';

type Paragraphs = ReadonlyMap<string, Paragraph>;

/** A problem at one key of a record. */
export function problemAt<T>(
  { file, lineOf }: Located<T>,
  path: readonly PropertyKey[],
  told: Finding,
): Problem {
  return { file, line: lineOf(path), ...told };
}

/** Checks that a text stands exactly once in a paragraph; undefined when it does. */
export function checkStands<T>(
  placed: Located<T>,
  key: string,
  { part, whole, name }: { part: string; whole: string; name: string },
): Problem | undefined {
  const found = findOnce(whole, part);
  if ('at' in found) return undefined;
  return problemAt(placed, [key], {
    found: `${key}: ${part}, which stands ${found.times} times in ${name}`,
    expected: `a text that stands exactly once in ${name}`,
    todo:
      found.times === 0
        ? 'Copy it from the report, character by character.'
        : 'Make it longer, until it stands there once.',
  });
}

/** Checks each figure by itself: its paragraph, its quotation, and that its value is the quoted. */
export function checkFigure(placed: Located<Figure>, paragraphs: Paragraphs): Problem[] {
  const { paragraph: id, quote, number } = placed.value;
  const paragraph = paragraphs.get(id);
  if (!paragraph) return [unknownParagraph(placed, id)];
  const missing =
    checkStands(placed, 'quote', { part: quote, whole: paragraph.text, name: id }) ??
    checkStands(placed, 'number', { part: number, whole: quote, name: 'the quote' });
  return [...checkFile(placed, paragraph), ...(missing ? [missing] : checkValue(placed))];
}

function checkFile(placed: Located<Figure>, { id, chapter }: Paragraph): Problem[] {
  const file = `content/figures/${chapter}.yaml`;
  if (placed.file === file) return [];
  return [
    problemAt(placed, ['paragraph'], {
      found: `paragraph: ${id}, of the chapter ${chapter}`,
      expected: `a figure of that chapter in ${file}`,
      todo: 'Move it there, or correct the paragraph.',
    }),
  ];
}

/** The problem that no paragraph has this id. */
export function unknownParagraph<T>(placed: Located<T>, id: string): Problem {
  return problemAt(placed, ['paragraph'], {
    found: `paragraph: ${id}`,
    expected:
      'the id of a paragraph: as its address ends, or its chapter’s id and “-0” for the heading',
    todo: 'Correct it; the number stands beside the paragraph on the chapter’s page.',
  });
}

function checkValue(placed: Located<Figure>): Problem[] {
  const { quote, number, value, unit, comparator } = placed.value;
  const read = readNumber(number);
  if (!read) {
    return [
      problemAt(placed, ['number'], {
        found: `number: ${number}`,
        expected: 'digits and a unit, with words such as 以上, 左右 or 突破 if the text has them',
        todo: 'Quote exactly one number; give each number of a statement its own record.',
      }),
    ];
  }
  const problems: Problem[] = [];
  const values = Array.isArray(value) ? value : [value];
  const same =
    values.length === read.values.length &&
    values.every((v, index) => rescale(v, unit, read.unit) === read.values[index]);
  if (!same) {
    problems.push(
      problemAt(placed, ['value'], {
        found: `value: ${values.join(', ')}, unit: ${unit}, but the number is ${number}`,
        expected: `value: ${read.values.join(', ')}, unit: ${read.unit}`,
        todo: 'Make value and unit say what the number says.',
      }),
    );
  }
  const rest = quote.slice(quote.indexOf(number) + number.length);
  const allowed = [read.comparator, sharedBehind(rest)?.comparator].filter((c) => c !== undefined);
  if (!allowed.includes(comparator)) {
    problems.push(
      problemAt(placed, ['comparator'], {
        found: `comparator: ${comparator}, but the number is ${number}`,
        expected: `comparator: ${allowed.join(' or ')}`,
        todo: 'Make the comparator say what the words around the number say.',
      }),
    );
  }
  return problems;
}

/** Checks the figures against one another: ids once, known themes, `see` naming other figures. */
export function checkTogether(authored: AuthoredFigures): Problem[] {
  const { figures } = authored;
  const themes = authored.themes.map(({ name }) => name);
  const drafted = draftedIds(authored);
  const first = new Map<string, Located<Figure>>();
  const problems: Problem[] = [];
  for (const placed of figures) {
    const { id, theme } = placed.value;
    const other = first.get(id);
    if (other) {
      problems.push(
        problemAt(placed, ['id'], {
          found: `id: ${id}, which ${other.file}:${other.lineOf(['id'])} has too`,
          expected: 'a different id for each figure',
          todo: 'Give one of the two another id.',
        }),
      );
    } else first.set(id, placed);
    if (!themes.includes(theme)) {
      problems.push(
        problemAt(placed, ['theme'], {
          found: `theme: ${theme}`,
          expected: `one of ${themes.join('、')}`,
          todo: 'Choose one of these, or add it to content/figures-themes.yaml.',
        }),
      );
    }
  }
  return [...problems, ...figures.flatMap((placed) => checkSee(placed, first, drafted))];
}

/** A figure names others of its statement, and they name it. */
function checkSee(
  placed: Located<Figure>,
  known: ReadonlyMap<string, Located<Figure>>,
  drafted: ReadonlySet<string>,
): Problem[] {
  const { id: own, see } = placed.value;
  return see.flatMap((id, index) => {
    if (drafted.has(id)) return [];
    const other = known.get(id);
    if (!other || id === own) return unknownFigure(placed, ['see', index], id);
    // A figure that names an unknown one has that to mend first.
    const named = other.value.see;
    const all = named.every((name) => known.has(name) || drafted.has(name));
    if (named.includes(own) || !all) return [];
    return problemAt(placed, ['see', index], {
      found: `see: ${id}, which does not name ${own}`,
      expected: 'figures that name each other',
      todo: `Add ${own} to “see” at ${other.file}:${other.lineOf([])}, or delete ${id} here.`,
    });
  });
}

/** The problem that no (other) figure has this id. */
export function unknownFigure<T>(
  placed: Located<T>,
  path: readonly PropertyKey[],
  id: string,
): Problem {
  return problemAt(placed, path, {
    found: `the figure ${id}`,
    expected: 'the id of another figure in content/figures/',
    todo: 'Correct or delete it.',
  });
}

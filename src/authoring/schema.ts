import { z } from 'zod';

/** What a text may not be, and what is expected instead. */
interface Rule {
  readonly broken: (value: string) => boolean;
  readonly expected: string;
}

function without(pattern: RegExp, expected: string): Rule {
  return { broken: (value) => pattern.test(value), expected };
}

const NOT_EMPTY = 'a text that is not empty';

/** A text that keeps rules; the first broken one is told. */
function textOf(rules: readonly Rule[]) {
  return z
    .string()
    .min(1, NOT_EMPTY)
    .superRefine((value, context) => {
      const broken = rules.find((rule) => rule.broken(value));
      if (broken) context.addIssue({ code: 'custom', message: broken.expected, input: value });
    });
}

const LINE: readonly Rule[] = [
  without(/^\s+$/u, NOT_EMPTY),
  without(/[\r\n]/u, 'a text on one line'),
  without(/^\s|\s$/u, 'a text without white space at its ends'),
];

/** What stands in a draft for words that nobody has written yet. */
export const UNWRITTEN = '待写';

const TEXT: readonly Rule[] = [
  ...LINE,
  // As a part of other words, such as 等待写入, it says something.
  without(
    new RegExp(`(?<!\\p{Script=Han})${UNWRITTEN}(?!\\p{Script=Han})`, 'u'),
    `words in place of “${UNWRITTEN}”, which is still to be written`,
  ),
];

const HANZI = '[\\p{Script=Han}，。；：！？、“”（）《》]';

const WORDS: readonly Rule[] = [
  ...TEXT,
  without(
    new RegExp(`${HANZI}\\s+${HANZI}`, 'u'),
    'no space between hanzi; YAML makes one where a value goes on below',
  ),
  without(/\*\*|\]\(|<\/?[a-z]/iu, 'plain words: pages show markup as it stands'),
  without(
    /\p{Script=Han}[,;:!?]|[,;:!?]\p{Script=Han}/u,
    'full-width punctuation beside hanzi: ，；：！？',
  ),
  { broken: (value) => count(value, '“') !== count(value, '”'), expected: 'as many “ as ”' },
];

function count(value: string, sign: string): number {
  return value.split(sign).length - 1;
}

/** A name or a text of any kind, on one line. */
export const text = textOf(TEXT);

/** Words of ours that readers see as they stand. */
export const words = textOf(WORDS);

/** Words of the report, to be found in it character by character. */
export const verbatim = textOf([
  ...LINE,
  without(/\s/u, 'words of the report, in which no spaces count'),
]);

const ADDRESS =
  'an address beginning with http:// or https://, without spaces, quotation marks, angle brackets or a password';

/** The address of a page elsewhere, as readers are given it: nobody's password is in it. */
export const address = z
  .string()
  .refine(
    (value) => /^https?:\/\/(?![^/?#]*@)[^\s"<>]+$/.test(value) && URL.canParse(value),
    ADDRESS,
  );

/** The shape of a name in an address. */
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A name in an address, which stays when what it names is renamed. */
export const slug = z.string().regex(SLUG, 'lower-case letters, digits and single hyphens');

/** A list in which nothing stands twice. */
export function distinct<T extends z.ZodType<string>>(item: T) {
  return z.array(item).superRefine((items, context) => {
    const seen = new Set<string>();
    items.forEach((value, index) => {
      if (!seen.has(value)) {
        seen.add(value);
        return;
      }
      const message = 'each only once';
      context.addIssue({ code: 'custom', path: [index], message, input: value });
    });
  });
}

/** A list whose items have different values under each of these keys. */
export function listOf<T extends z.ZodType>(
  item: T,
  ...keys: readonly [keyof z.output<T>, ...(keyof z.output<T>)[]]
) {
  return z.array(item).superRefine((items, context) => {
    for (const key of keys) {
      const seen = new Set<unknown>();
      items.forEach((value, index) => {
        const own = value[key];
        if (seen.has(own)) {
          const message = `a different ${String(key)} for each`;
          context.addIssue({ code: 'custom', path: [index, key], message, input: own });
        }
        seen.add(own);
      });
    }
  });
}

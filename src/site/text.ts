import { z } from 'zod';
import type { Folder } from '../authoring/folder.ts';
import type { Located } from '../authoring/located.ts';
import type { Problem } from '../authoring/problem.ts';
import { checked } from '../authoring/result.ts';
import type { Result } from '../authoring/result.ts';
import { words } from '../authoring/schema.ts';
import { BLANKS } from './contact.ts';

const FILLED = BLANKS.map((blank) => `{${blank}}`);

/** `content/site.yaml`: the words of the site itself, all of them ours. */
export const siteTextSchema = z.strictObject({
  /** The site's name. */
  name: words,
  /** The two characters of the seal. */
  seal: z.string().regex(/^\p{Script=Han}{2}$/u, 'exactly two hanzi'),
  /** One sentence for search engines and share cards. */
  description: words,
  /**
   * The report's title, broken by its meaning: its lines, which joined are the title. Left out, it
   * stands in one.
   */
  titleLines: z.array(words).min(2, 'at least two lines').optional(),
  /** What the site is, in two sentences. */
  intro: z.array(words).length(2, 'exactly two sentences'),
  /** What to try on the search page: each is in the report, or in the name of an entry. */
  searchExamples: z.array(words).min(1, 'at least one example').optional(),
  /**
   * Where readers send corrections: a mailto: address, or a form's https: address, in which {page},
   * {place} and {quote} stand for where the fault is.
   */
  correctionsUrl: z
    .string()
    .regex(
      /^(https:\/\/[^\s/.]+\.\S+|mailto:[^\s@]+@[^\s@]+)$/,
      'an address beginning with https:// or mailto:',
    )
    .refine(
      (address) => (address.match(/[{][^}]*[}]?/g) ?? []).every((blank) => FILLED.includes(blank)),
      `in braces only ${FILLED.join(', ')}`,
    )
    .optional(),
});

/** The words of the site. */
export type SiteText = z.infer<typeof siteTextSchema>;

/** The file of the site's words. */
export const SITE_FILE = 'content/site.yaml';

/** What the words of the site have to fit. */
export interface Fitting {
  /** The report's title; undefined where it could not be read. */
  readonly title: string | undefined;
  /** Whether a search for a phrase finds something; undefined where that cannot be told. */
  readonly finds: ((phrase: string) => boolean) | undefined;
}

/** Reads the site's words, and checks those that have to fit the report and its entries. */
export function loadSiteText(folder: Folder, { title, finds }: Fitting): Result<SiteText> {
  const read = folder.yaml(SITE_FILE, siteTextSchema);
  if (!read.ok) return read;
  const { value } = read;
  return checked(value.value, [...checkTitle(value, title), ...checkExamples(value, finds)]);
}

function checkTitle({ value, file, lineOf }: Located<SiteText>, title?: string): Problem[] {
  const joined = value.titleLines?.join('');
  if (joined === undefined || title === undefined || joined === title) return [];
  return [
    {
      file,
      line: lineOf(['titleLines']),
      found: `titleLines that joined are “${joined}”`,
      expected: `“${title}”, the title in seeds/provenance.yaml`,
      todo: 'Break the title as it is: no character more, less or other.',
    },
  ];
}

function checkExamples(
  { value: { searchExamples = [] }, file, lineOf }: Located<SiteText>,
  finds: Fitting['finds'] = () => true,
): Problem[] {
  return searchExamples.flatMap((example, number) => {
    if (finds(example)) return [];
    return {
      file,
      line: lineOf(['searchExamples', number]),
      found: `the example “${example}”, which finds nothing`,
      expected: 'a phrase that the report or the name of an entry holds',
      todo: 'Choose another phrase, or delete this one.',
    };
  });
}

import { stringify } from 'yaml';
import type { DigestDraft } from './digest-draft.ts';
import type { RawChapter, RawParagraph } from './raw-report.ts';

/** What a chapter's settings say besides what was read. */
export interface ChapterSettings {
  readonly id: string;
  /** 1-based position in the report. */
  readonly order: number;
  /** Points of its digest that an editor has to write. */
  readonly digests?: readonly DigestDraft[];
}

/** A chapter as the file an editor goes on with. What was read stands in it character by character. */
export function chapterText(
  chapter: RawChapter,
  { id, order, digests = [] }: ChapterSettings,
): string {
  const { part, item, title, titleIsEditorial, partHeading, heading, paragraphs } = chapter;
  const settings = {
    ...{ id, order, part },
    ...(item !== undefined && { item }),
    ...{ title, titleIsEditorial },
  };
  const blocks = [
    ...[partHeading, heading].flatMap((text) => (text === undefined ? [] : `# ${escaped(text)}`)),
    ...paragraphs.flatMap(paragraphBlocks),
  ];
  const front = stringify(settings, { lineWidth: 0 }) + digestLines(digests);
  return `---\n${front}---\n\n${blocks.join('\n\n')}\n`;
}

function digestLines(digests: readonly DigestDraft[]): string {
  if (digests.length === 0) return 'digest: []\n';
  const points = digests.map(({ text, paragraph, hint }) => {
    return `  # ${hint}\n  - text: ${text}\n    paragraph: ${paragraph}\n    draft: true\n`;
  });
  return `digest:\n${points.join('')}`;
}

/** A paragraph as Markdown: its lead, if it has one, and its text. */
export function paragraphBlocks({ lead, body }: RawParagraph): string[] {
  return lead === '' ? [escaped(body)] : [`## ${escaped(lead)}`, escaped(body)];
}

/** What Markdown and MDX read as their own wherever it stands. */
const SIGNS = /[\\`*_{}[\]<]|&(?=#?[a-z\d]+;)/giu;

/** What they read as their own at the beginning of a block. */
const AT_START = /^(?:[#>+=~|:-]|\d+(?=[.)]))/u;

/** A text as Markdown that says it, character by character. */
export function escaped(text: string): string {
  const safe = text.replace(SIGNS, '\\$&');
  const start = AT_START.exec(safe)?.[0];
  if (start !== undefined) {
    return /^\d/.test(start) ? `${start}\\${safe.slice(start.length)}` : `\\${safe}`;
  }
  // Code begins with these words.
  return safe.replace(/^([ie])(?=mport|xport)/u, (letter) => `&#${letter.charCodeAt(0)};`);
}

import { splitSentences } from '../../../src/report/sentence.ts';
import type { Chapter, Paragraph, Report } from '../../../src/report/report.ts';

/** The paragraphs of a chapter, alone or below a heading. */
type Texts =
  readonly string[] | { readonly heading?: string | undefined; readonly text: readonly string[] };

/** A report of these chapters. */
export function smallReport(texts: Readonly<Record<string, Texts>>): Report {
  const chapters = Object.entries(texts).map(([id, own]): Chapter => {
    const { heading, text } = 'text' in own ? own : { heading: undefined, text: own };
    return {
      id,
      part: 'part',
      title: `标题${id}`,
      titleIsEditorial: heading === undefined,
      ...(heading === undefined ? {} : { heading: paragraph(id, 0, heading) }),
      digest: [],
      paragraphs: text.map((words, index) => paragraph(id, index + 1, words)),
      characters: 0,
      file: `${id}.mdx`,
    };
  });
  return { chapters, parts: [], characters: 0 } as unknown as Report;
}

function paragraph(chapter: string, number: number, text: string): Paragraph {
  const id = `${chapter}-${number}`;
  const sentences = splitSentences(text).map((span, index) => ({
    ...span,
    id: `${id}-${index + 1}`,
    key: index + 1,
    number: index + 1,
    text: text.slice(span.start, span.end),
  }));
  return { id, chapter, number, text, leadLength: 0, sentences, overrides: [], line: number };
}

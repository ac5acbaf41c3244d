import { splitSentences } from '../../../src/report/sentence.ts';
import type { Chapter, Paragraph, Report } from '../../../src/report/report.ts';

/** A report of these chapters, each with its paragraphs' texts. */
export function smallReport(texts: Readonly<Record<string, readonly string[]>>): Report {
  const chapters = Object.entries(texts).map(([id, paragraphs]): Chapter => {
    return {
      id,
      part: 'part',
      title: `标题${id}`,
      titleIsEditorial: true,
      digest: [],
      paragraphs: paragraphs.map((text, index) => paragraph(id, index + 1, text)),
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
    number: index + 1,
    text: text.slice(span.start, span.end),
  }));
  return { id, chapter, number, text, leadLength: 0, sentences, overrides: [], line: number };
}

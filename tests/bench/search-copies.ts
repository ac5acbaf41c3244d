import type { Chapter, Paragraph, Report } from '../../src/report/report.ts';

/** A report holding `count` copies of this one, all ids distinct. */
export function copies(report: Report, count: number): Report {
  const chapters = Array.from({ length: count }, (_, number) =>
    report.chapters.map((chapter) => copyChapter(chapter, `c${number}-`)),
  ).flat();
  return { ...report, chapters, characters: report.characters * count };
}

function copyChapter(chapter: Chapter, prefix: string): Chapter {
  const { heading } = chapter;
  return {
    ...chapter,
    id: prefix + chapter.id,
    paragraphs: chapter.paragraphs.map((paragraph) => copyParagraph(paragraph, prefix)),
    ...(heading && { heading: copyParagraph(heading, prefix) }),
  };
}

function copyParagraph(paragraph: Paragraph, prefix: string): Paragraph {
  const sentences = paragraph.sentences.map((sentence) => ({
    ...sentence,
    id: prefix + sentence.id,
  }));
  return {
    ...paragraph,
    id: prefix + paragraph.id,
    chapter: prefix + paragraph.chapter,
    sentences,
  };
}

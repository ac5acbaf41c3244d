import type { Edition } from '../edition.ts';
import { chapterText } from '../report/report.ts';
import { noticeOf } from './notice.ts';

/** Between these two lines stands the report, and nothing else. */
export const TEXT_MARKS = {
  begin: '＝＝＝＝ 以下是报告原文，一字不改 ＝＝＝＝',
  end: '＝＝＝＝ 报告原文到这里为止 ＝＝＝＝',
} as const;

/** Old notepads take a file for UTF-8 only when it begins with this mark. */
const BOM = '\uFEFF';

/**
 * The report as plain text, a paragraph a line, chapters apart, without a word of ours between
 * {@link TEXT_MARKS}. Lines end as old notepads on Windows need it.
 */
export function plainText(edition: Edition): string {
  const { report } = edition;
  const chapters = report.chapters.map((chapter) =>
    chapterText(chapter)
      .map(({ text }) => text)
      .join('\n'),
  );
  const head = noticeOf(edition).map(({ label, text }) => `${label}：${text}`);
  const lines = [head.join('\n'), TEXT_MARKS.begin, ...chapters, TEXT_MARKS.end].join('\n\n');
  return `${BOM}${lines}\n`.replaceAll('\n', '\r\n');
}

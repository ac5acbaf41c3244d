import type { Edition } from '../edition.ts';
import { digestLine } from '../report/digest.ts';
import { absolute } from '../site/url.ts';
import type { Download } from './download.ts';
import { heading, link, list, markdown, noticeList, ours, paragraph } from './markdown.ts';
import { noticeOf } from './notice.ts';

/**
 * What a language model is to read of the site (https://llmstxt.org): the chapters and our notes as
 * Markdown, and the other files.
 */
export function llmsTxt(edition: Edition, others: readonly Download[]): string {
  const { report, site } = edition;
  return markdown([
    heading(1, site.name),
    ours(paragraph(site.description)),
    noticeList(noticeOf(edition)),
    heading(2, '报告，一章一个文件'),
    list(
      report.chapters.map((chapter) => [
        link(absolute(`report/${chapter.id}/index.md`), `${chapter.item ?? ''}${chapter.title}`),
        `：${digestLine(chapter)}`,
      ]),
    ),
    heading(2, 'Optional'),
    list(others.map(({ file, name, what }) => [link(absolute(file), name), `：${what}`])),
  ]);
}

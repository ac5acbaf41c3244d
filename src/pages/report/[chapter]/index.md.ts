import type { APIRoute } from 'astro';
import { edition } from '../../../edition.ts';
import { chapterMarkdown } from '../../../publish/report-markdown.ts';
import type { Chapter } from '../../../report/report.ts';

interface Props {
  readonly chapter: Chapter;
}

/** Every chapter's page has a twin for programs that read. */
export function getStaticPaths(): { params: Record<string, string>; props: Props }[] {
  return edition().report.chapters.map((chapter) => {
    return { params: { chapter: chapter.id }, props: { chapter } };
  });
}

/** Hands out the chapter as Markdown. */
export const GET: APIRoute<Props> = ({ props: { chapter } }) =>
  new Response(chapterMarkdown(edition(), chapter), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });

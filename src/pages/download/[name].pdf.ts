import type { APIRoute } from 'astro';
import { edition } from '../../edition.ts';
import { printedPdf } from '../../publish/pdf.ts';

/** The PDF, where one was printed from this edition. */
export function getStaticPaths(): { params: { name: string } }[] {
  return printedPdf(edition()) ? [{ params: { name: 'report' } }] : [];
}

/** Hands out the file. */
export const GET: APIRoute = () => new Response(printedPdf(edition()) as BodyInit | undefined);

import type { APIRoute } from 'astro';
import { readPalette } from '../../drawing/palette.ts';
import { shareImage } from '../../drawing/share-image.ts';
import type { ShareCard } from '../../drawing/share-image.ts';
import { edition } from '../../edition.ts';
import { chineseDate } from '../../site/numerals.ts';

type Words = Pick<ShareCard, 'title' | 'titleIsEditorial' | 'kicker'>;

/** One image for the home page and one for each chapter. */
export function getStaticPaths(): { params: { name: string }; props: Words }[] {
  const { report, site } = edition();
  const home = {
    params: { name: 'home' },
    props: { title: site.name, titleIsEditorial: true, kicker: '' },
  };
  const chapters = report.parts.flatMap((part) =>
    part.chapters.map(({ id, title, titleIsEditorial, item }) => ({
      params: { name: id },
      props: { title, titleIsEditorial, kicker: item ? `${part.name} · ${item}` : part.name },
    })),
  );
  return [home, ...chapters];
}

/** Draws the image. */
export const GET: APIRoute<Words> = async ({ props }) => {
  const { report, site } = edition();
  const { title, deliveredOn, speakerRole, speaker } = report.provenance;
  const footer = [`《${title}》`, `${chineseDate(deliveredOn)} ${speakerRole}${speaker}`];
  const card = { ...props, footer, siteName: site.name, seal: site.seal };
  return new Response(new Uint8Array(await shareImage(card, readPalette())));
};

import type { APIRoute } from 'astro';
import { readPalette } from '../../share/palette.ts';
import { shareImage } from '../../share/share-image.ts';
import type { ShareText } from '../../share/share-image.ts';
import { edition } from '../../site/edition.ts';
import { chineseDate } from '../../site/numerals.ts';

type Words = Pick<ShareText, 'title' | 'titleIsEditorial' | 'kicker'>;

/** One image for the home page and one for each chapter. */
export function getStaticPaths(): { params: { name: string }; props: Words }[] {
  const { report, site } = edition();
  const home = {
    params: { name: 'home' },
    props: { title: report.provenance.title, titleIsEditorial: false, kicker: site.name },
  };
  const chapters = report.parts.flatMap((part) =>
    part.chapters.map(({ id, title, titleIsEditorial, item }) => ({
      params: { name: id },
      props: { title, titleIsEditorial, kicker: item ? `${part.name} ${item}` : part.name },
    })),
  );
  return [home, ...chapters];
}

/** Draws the image. */
export const GET: APIRoute<Words> = async ({ props }) => {
  const { report, site } = edition();
  const { title, deliveredOn } = report.provenance;
  const footer = `《${title}》 ${chineseDate(deliveredOn)}`;
  const text = { ...props, footer, siteName: site.name, seal: site.seal };
  return new Response(new Uint8Array(await shareImage(text, readPalette())));
};

import type { Edition } from '../edition.ts';
import { chineseDate } from '../site/numerals.ts';
import type { ShareCard } from './share-image.ts';

/** A share image and the name of its file, without ending. */
export interface NamedCard extends ShareCard {
  readonly name: string;
}

/** What the share images say: one for the home page and one for each chapter. */
export function shareCards({ report, site }: Pick<Edition, 'report' | 'site'>): NamedCard[] {
  const { title, deliveredOn, speakerRole, speaker } = report.provenance;
  const common = {
    footer: [`《${title}》`, `${chineseDate(deliveredOn)} ${speakerRole}${speaker}`],
    siteName: site.name,
    seal: site.seal,
  };
  const home = { name: 'home', title: site.name, titleIsEditorial: true, kicker: '', ...common };
  const chapters = report.parts.flatMap((part) =>
    part.chapters.map(({ id, title, titleIsEditorial, item }) => ({
      name: id,
      title,
      titleIsEditorial,
      kicker: item ? `${part.name} · ${item}` : part.name,
      ...common,
    })),
  );
  return [home, ...chapters];
}

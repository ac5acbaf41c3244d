import { openIn } from '../edition.ts';
import type { Edition } from '../edition.ts';
import { terms as termLayer } from '../layers/terms/layer.ts';
import { allText, chapterText } from '../report/report.ts';
import { formalDate } from '../site/numerals.ts';
import { cardGlosses } from './card-glosses.ts';
import type { ShareCard } from './share-image.ts';

/** A share image and the name of its file, without ending. */
export interface NamedCard extends ShareCard {
  readonly name: string;
}

/** What the share images say: the report's cover for the home page, and one for each chapter. */
export function shareCards(edition: Pick<Edition, 'report' | 'site' | 'layers'>): NamedCard[] {
  const { report, site } = edition;
  const { title, meeting, deliveredOn } = report.provenance;
  const terms = openIn(edition, termLayer);
  const delivered = formalDate(deliveredOn);
  const common = { siteName: site.name, seal: site.seal };
  const home: NamedCard = {
    name: 'home',
    title,
    titleLines: site.titleLines,
    titleIsEditorial: false,
    kicker: '',
    footer: [meeting, delivered],
    glosses: cardGlosses(allText(report), terms.content, terms),
    ...common,
  };
  const chapters = report.parts.flatMap((part) =>
    part.chapters.map((chapter): NamedCard => ({
      name: chapter.id,
      title: chapter.title,
      titleIsEditorial: chapter.titleIsEditorial,
      kicker: chapter.item ? `${part.name} ${chapter.item}` : part.name,
      footer: [`《${title}》`, delivered],
      glosses: cardGlosses(chapterText(chapter), terms.content, terms),
      ...common,
    })),
  );
  return [home, ...chapters];
}

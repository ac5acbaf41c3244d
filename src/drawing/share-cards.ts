import { openIn } from '../edition.ts';
import type { Edition } from '../edition.ts';
import { terms as termLayer } from '../layers/terms/layer.ts';
import { paragraphName } from '../report/naming.ts';
import { titlePageDate } from '../report/origin.ts';
import { openingWords } from '../report/opening.ts';
import { allText, chapterText } from '../report/report.ts';
import type { Paragraph } from '../report/report.ts';
import { cardGlosses } from './card-glosses.ts';
import type { ShareCard } from './share-image.ts';
import { drawable } from './typeface.ts';

/** A share image and the name of its file, without ending. */
export interface NamedCard extends ShareCard {
  readonly name: string;
}

/**
 * What the share images say: the report's cover for the home page, and one for each chapter and for each
 * paragraph, whose first words stand where a chapter has its title.
 */
export function shareCards(edition: Pick<Edition, 'report' | 'site' | 'layers'>): NamedCard[] {
  const { report, site } = edition;
  const { title, meeting } = report.provenance;
  const terms = openIn(edition, termLayer);
  const delivered = titlePageDate(report.provenance);
  const common = { siteName: site.name, seal: site.seal };
  const footer = [`《${title}》`, delivered];
  const glossesOf = (text: readonly Paragraph[]) => cardGlosses(text, terms.content, terms);
  const home: NamedCard = {
    name: 'home',
    title,
    titleLines: site.titleLines,
    titleIsEditorial: false,
    kicker: '',
    footer: [...(meeting === undefined ? [] : [meeting]), delivered],
    glosses: glossesOf(allText(report)),
    ...common,
  };
  const inside = report.parts.flatMap((part) =>
    part.chapters.flatMap((chapter): NamedCard[] => {
      const { id, item, title, titleIsEditorial, paragraphs } = chapter;
      const kicker = item ? `${part.name} ${item}` : part.name;
      const glosses = glossesOf(chapterText(chapter));
      const own = { name: id, title, titleIsEditorial, kicker, footer, glosses, ...common };
      const passages = paragraphs.map((paragraph) => ({
        ...own,
        name: paragraphCard(paragraph),
        // Nobody may write the report in other characters, and a paragraph may hold any.
        title: drawable(openingWords(paragraph), 700),
        titleIsEditorial: false,
        kicker: `${kicker} ${paragraphName(paragraph.number)}`,
        glosses: glossesOf([paragraph]),
      }));
      return [own, ...passages];
    }),
  );
  return [home, ...inside];
}

/** Name of the share image of a paragraph's page. */
export function paragraphCard({ id }: Pick<Paragraph, 'id'>): string {
  return `p/${id}`;
}

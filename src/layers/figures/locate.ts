import type { Occurrence } from '../../annotate/occurrence.ts';
import { createResolver } from '../../annotate/resolve.ts';
import type { Override } from '../../report/inline.ts';
import type { Problem } from '../../authoring/problem.ts';
import { allText } from '../../report/report.ts';
import type { Paragraph, Report, Sentence } from '../../report/report.ts';
import { checkFigure, checkTogether } from './check.ts';
import { checkPlans } from './check-plans.ts';
import { checkCoverage, claimExclusions, NOTHING } from './digit-coverage.ts';
import type { Claim, Coverages } from './digit-coverage.ts';
import { placeDrafts, withoutDrafted } from './drafts.ts';
import type { PlacedDraft } from '../../report/placed-draft.ts';
import { FIGURES } from './name.ts';
import type { Figure } from './schema.ts';
import type { Located } from '../../authoring/located.ts';
import type { AuthoredFigures } from './load.ts';
import type { ChartPlan, NumberExclusion, Theme, UnitNote } from './lists.ts';

/** A figure and where the report states it. */
export interface LocatedFigure extends Figure {
  readonly chapter: string;
  /** Where its number stands; one occurrence of several figures where they share the number. */
  readonly occurrence: Occurrence;
  /** The sentence that holds the number. */
  readonly sentence: Sentence;
}

/** All figures of a report, in its order, found in the text. */
export interface Figures {
  readonly all: readonly LocatedFigure[];
  readonly byId: ReadonlyMap<string, LocatedFigure>;
  /** Occurrences by paragraph id, in the order of the text. */
  readonly byParagraph: ReadonlyMap<string, readonly Occurrence[]>;
  readonly themes: readonly Theme[];
  readonly units: readonly UnitNote[];
  readonly charts: readonly ChartPlan[];
  /** Those chosen for the home page. */
  readonly home: readonly LocatedFigure[];
  readonly exclusions: readonly NumberExclusion[];
  readonly coverage: Coverages;
}

/** Finds every figure in the report and checks them: see the README for what is checked. */
export function indexFigures(
  report: Report,
  authored: AuthoredFigures,
): {
  readonly figures: Figures;
  readonly drafts: readonly PlacedDraft[];
  readonly problems: readonly Problem[];
} {
  const text = allText(report);
  const paragraphs = new Map(text.map((paragraph) => [paragraph.id, paragraph]));
  const drafts = placeDrafts(authored.drafts, paragraphs);
  const wrong = authored.figures.flatMap((placed) => checkFigure(placed, paragraphs));
  const claims = authored.figures.flatMap((placed) => claimOf(placed, paragraphs));
  const left = claimExclusions(authored.exclusions, paragraphs);
  // Unclaimed numbers prove nothing while some record could not be placed.
  const complete = wrong.length === 0 && left.problems.length === 0;
  const { coverage, problems } =
    authored.figures.length > 0 && complete
      ? checkCoverage(
          report,
          [...claims, ...left.claims],
          drafts.flatMap(({ spans }) => spans),
        )
      : { coverage: NOTHING, problems: [] };
  const mistakes = [
    ...wrong,
    ...left.problems,
    ...checkTogether(authored),
    ...checkPlans(authored),
    ...problems,
  ];
  const published = withoutDrafted(authored);
  const own = published.figures.flatMap((placed) => claimOf(placed, paragraphs));
  const located = mistakes.length > 0 ? [] : text.flatMap((paragraph) => locate(paragraph, own));
  return { figures: { ...arrange(published, located), coverage }, drafts, problems: mistakes };
}

/** The stretch a figure takes: its number, where its quotation stands. */
function claimOf(placed: Located<Figure>, paragraphs: ReadonlyMap<string, Paragraph>): Claim[] {
  const { paragraph, quote, number, id } = placed.value;
  const text = paragraphs.get(paragraph)?.text;
  if (!text?.includes(quote) || !quote.includes(number)) return [];
  const start = text.indexOf(quote) + quote.indexOf(number);
  const end = start + number.length;
  return [{ paragraph, start, end, placed, name: `the figure ${id}`, figure: placed.value }];
}

const resolve = createResolver({ name: FIGURES, patterns: [] });

/** The figures of a paragraph: each record is an explicit decision for the annotation engine. */
function locate(paragraph: Paragraph, claims: readonly Claim[]): LocatedFigure[] {
  const here = claims.flatMap(({ paragraph: id, figure, start, end }) =>
    figure && id === paragraph.id ? [{ figure, start, end }] : [],
  );
  // Figures that are one number have one mark, the first one's.
  const atStart = Map.groupBy(here, ({ start }) => start);
  const overrides = [...atStart.values()].map(([first]): Override => {
    const { start, end, figure } = first!;
    return { start, end, layer: FIGURES, entry: figure.id };
  });
  // Each occurrence is one of these figures, and in a sentence, as sentences cover their paragraph.
  return resolve({ ...paragraph, overrides }).flatMap((occurrence) =>
    atStart.get(occurrence.start)!.map(({ figure }) => ({
      ...figure,
      chapter: paragraph.chapter,
      occurrence,
      sentence: paragraph.sentences.find(({ end }) => occurrence.start < end)!,
    })),
  );
}

function arrange(
  { themes, units, charts, home, exclusions }: AuthoredFigures,
  all: readonly LocatedFigure[],
): Omit<Figures, 'coverage'> {
  const byId = new Map(all.map((figure) => [figure.id, figure]));
  const byParagraph = new Map(
    [...Map.groupBy(all, ({ paragraph }) => paragraph)].map(([id, here]) => {
      return [id, [...new Set(here.map(({ occurrence }) => occurrence))]];
    }),
  );
  return {
    all,
    byId,
    byParagraph,
    themes,
    units: units.map(({ value }) => value),
    charts: charts.map(({ value }) => value),
    home: home.flatMap(({ value }) => byId.get(value) ?? []),
    exclusions: exclusions.map(({ value }) => value),
  };
}

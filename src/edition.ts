import { createCollector } from './authoring/folder.ts';
import { throwProblems } from './authoring/problem.ts';
import { indexFigures } from './layers/figures/layer.ts';
import type { Figures } from './layers/figures/layer.ts';
import { loadFigures } from './layers/figures/load.ts';
import { loadGlossary } from './layers/terms/load.ts';
import type { Glossary } from './layers/terms/load.ts';
import { createMentionFinder } from './layers/terms/mentions.ts';
import type { MentionFinder } from './layers/terms/mentions.ts';
import { indexTerms } from './layers/terms/layer.ts';
import type { TermIndex } from './layers/terms/layer.ts';
import { indexPlaces } from './layers/places/layer.ts';
import type { PlaceIndex } from './layers/places/layer.ts';
import { loadPlaces } from './layers/places/load.ts';
import type { Places } from './layers/places/load.ts';
import { loadReport } from './report/load.ts';
import type { LocatedText } from './report/located-text.ts';
import type { Report } from './report/report.ts';
import { EVERYDAY_FILE, loadEveryday } from './search/index/everyday.ts';
import type { EverydayWords } from './search/index/everyday.ts';
import { indexTopics } from './topics/topic-index.ts';
import type { TopicIndex } from './topics/topic-index.ts';
import { loadTopics } from './topics/load.ts';
import { settings } from './site/deployment.ts';
import { siteTextSchema } from './site/text.ts';
import type { SiteText } from './site/text.ts';

/** One annotated edition of one report: everything that pages are made from. */
export interface Edition {
  readonly report: Report;
  readonly source: LocatedText;
  readonly site: SiteText;
  readonly glossary: Glossary;
  readonly terms: TermIndex;
  readonly findMentions: MentionFinder;
  readonly figures: Figures;
  readonly places: Places;
  readonly placeIndex: PlaceIndex;
  readonly topics: TopicIndex;
  readonly everyday: EverydayWords;
}

/**
 * Loads and checks the whole edition in a report's folder.
 *
 * @throws ProblemsError holding every problem found, when there is any
 */
export function loadEdition(reportDir: string): Edition {
  const collector = createCollector(reportDir);
  const site = collector.readYaml('content/site.yaml', siteTextSchema);
  const loaded = loadReport(collector);
  const authored = loadGlossary(collector);
  const found = loaded && authored && indexTerms(loaded.report, authored.glossary, authored.files);
  const numbers = loadFigures(collector);
  const counted = loaded && numbers && indexFigures(loaded.report, numbers);
  const places = loadPlaces(collector);
  const placed =
    loaded && places && indexPlaces(loaded.report, places.places, places.files, authored?.glossary);
  const topicFiles = loadTopics(collector);
  const topics = loaded && topicFiles && indexTopics(loaded.report, topicFiles);
  const checked = [found, counted, placed, topics].flatMap((layer) => layer?.problems ?? []);
  const everyday =
    loaded && collector.exists(EVERYDAY_FILE) ? loadEveryday(collector, loaded.report) : {};
  throwProblems([...collector.problems, ...checked]);
  if (
    !site ||
    !loaded ||
    !authored ||
    !found ||
    !counted ||
    !places ||
    !placed ||
    !topics ||
    !everyday
  ) {
    throw new Error('An edition without problems must have loaded.');
  }
  const { glossary } = authored;
  const findMentions = createMentionFinder(glossary.entries);
  return {
    ...{ site, ...loaded, glossary, terms: found.index, findMentions, everyday },
    ...{
      places: places.places,
      placeIndex: placed.index,
      figures: counted.figures,
      topics: topics.index,
    },
  };
}

let loaded: Edition | undefined;

/** This build's edition, loaded once. */
export function edition(): Edition {
  loaded ??= loadEdition(settings.reportDir);
  return loaded;
}

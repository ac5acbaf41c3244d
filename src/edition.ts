import { finder } from './annotate/finder.ts';
import { openOf } from './annotate/layer.ts';
import type { LayerDefinition, Opening, OpenLayer } from './annotate/layer.ts';
import { openFolder } from './authoring/folder.ts';
import type { Folder } from './authoring/folder.ts';
import { checkKnownFiles } from './authoring/known-files.ts';
import { ProblemsError } from './authoring/problem.ts';
import type { Problem } from './authoring/problem.ts';
import { all, checked, map } from './authoring/result.ts';
import type { Result } from './authoring/result.ts';
import { layers as listed } from './layers/index.ts';
import { loadReport } from './report/load.ts';
import type { LocatedText } from './report/located-text.ts';
import type { PlacedDraft } from './report/placed-draft.ts';
import type { Report } from './report/report.ts';
import { EVERYDAY_FILE, loadEveryday } from './topics/everyday.ts';
import type { EverydayWords } from './topics/everyday.ts';
import { settings } from './site/deployment.ts';
import { ERRATA_FILE, loadErrata } from './site/errata.ts';
import type { Erratum } from './site/errata.ts';
import { loadNumberExclusions, NUMBER_EXCLUSIONS_FILE } from './site/number-exclusions.ts';
import type { NumberExclusions } from './site/number-exclusions.ts';
import { loadProse, PROSE_FILES } from './site/prose.ts';
import type { ProsePages } from './site/prose.ts';
import { loadReleases, RELEASES_FILE } from './site/releases.ts';
import type { Releases } from './site/releases.ts';
import { loadScreenshots, SCREENSHOT_FILES } from './site/screenshots.ts';
import type { Screenshot } from './site/screenshots.ts';
import { loadSiteText, SITE_FILE } from './site/text.ts';
import type { SiteText } from './site/text.ts';
import { openTopics } from './topics/topic-index.ts';
import type { TopicIndex } from './topics/topic-index.ts';
import { loadUnsaid, UNSAID_FILE } from './topics/unsaid.ts';
import type { UnsaidWords } from './topics/unsaid.ts';

/** What is read below a report's folder beside the layers' files. */
const FILES = [
  'content/chapters/*.mdx',
  ...PROSE_FILES,
  'content/topics/*.yaml',
  'content/topics-exclusions.yaml',
  'content/parts.yaml',
  SITE_FILE,
  ERRATA_FILE,
  RELEASES_FILE,
  NUMBER_EXCLUSIONS_FILE,
  ...SCREENSHOT_FILES,
  EVERYDAY_FILE,
  UNSAID_FILE,
];

/** One annotated edition of one report: everything that pages are made from. A plain value. */
export interface Edition {
  readonly report: Report;
  readonly source: LocatedText;
  readonly site: SiteText;
  /** What was corrected after it had been published, the newest first. */
  readonly errata: readonly Erratum[];
  /** The editions that were published, the newest first: this one. */
  readonly releases: Releases;
  /** Numbers in sentences of ours that need no passage and no source. */
  readonly numberExclusions: NumberExclusions;
  readonly prose: ProsePages;
  /** Pictures of the site, for those who install it. */
  readonly screenshots: readonly Screenshot[];
  /** In the order of `src/layers/index.ts`; a layer the report has nothing for is empty. */
  readonly layers: readonly OpenLayer[];
  readonly topics: TopicIndex;
  readonly everyday: EverydayWords;
  readonly unsaid: UnsaidWords;
  /** What drafts are left of, so that it is not whole: `digest`, and names of layers. */
  readonly drafted: readonly string[];
}

/** What a report's folder holds: the edition, which is published, and what nobody has accepted yet. */
export interface Reading {
  readonly edition: Result<Edition>;
  /** The report alone, which can be read where notes of it cannot. */
  readonly report: Report | undefined;
  /** Of the digests, then of each layer; none where the report itself could not be read. */
  readonly drafts: readonly PlacedDraft[];
}

/**
 * Loads and checks the whole edition in a report's folder.
 *
 * @throws ProblemsError holding every problem found, when there is any
 */
export function loadEdition(
  reportDir: string,
  definitions: readonly LayerDefinition[] = listed,
): Edition {
  const { edition } = readFolder(reportDir, definitions);
  if (!edition.ok) throw new ProblemsError(edition.problems);
  return edition.value;
}

/** Reads a report's folder as {@link loadEdition} does, and its drafts, which no page is handed. */
export function readFolder(
  reportDir: string,
  definitions: readonly LayerDefinition[] = listed,
): Reading {
  const folder = openFolder(reportDir);
  const files = [...FILES, ...definitions.flatMap((definition) => definition.files)];
  const components = Object.fromEntries(
    definitions.flatMap(({ tag, name }) => (tag === undefined ? [] : [[tag, name]])),
  );
  const { loaded, report } = loadReport(folder, components);
  const { layers, drafts, problems } = openLayers(folder, report, definitions);
  const errata = loadErrata(folder);
  const read = all({
    site: loadSiteText(folder, {
      title: report?.provenance.title,
      // Where a layer could not be opened, what its entries are called is not known.
      finds: report && problems.length === 0 ? finder(report, layers) : undefined,
    }),
    prose: loadProse(folder),
    screenshots: loadScreenshots(folder),
    errata,
    releases: loadReleases(folder, errata),
    numberExclusions: loadNumberExclusions(folder),
    loaded,
    ...openConcerns(folder, report),
    layers: checked(layers, [...checkKnownFiles(reportDir, files), ...problems]),
  });
  const waiting = [...(loaded.ok ? loaded.value.drafts : []), ...drafts];
  const drafted = [...new Set(waiting.map(({ layer }) => layer))];
  const edition = map(read, ({ loaded: { report: whole, source }, ...rest }) => {
    return { report: whole, source, ...rest, drafted };
  });
  return { edition, report, drafts: waiting };
}

/** Opens what citizens ask for: topics, everyday words, and the words that nothing answers. */
function openConcerns(folder: Folder, report: Report | undefined) {
  const topics = openTopics(folder, report);
  const everyday = loadEveryday(folder, report);
  const known = report !== undefined && topics.ok && everyday.ok;
  const context = known && {
    report,
    everyday: everyday.value,
    topics: topics.value.views.map(({ topic }) => topic.id),
  };
  return { topics, everyday, unsaid: loadUnsaid(folder, context || undefined) };
}

/** Opens the layers in their order, each with those before it at hand. */
function openLayers(
  folder: Folder,
  report: Report | undefined,
  definitions: readonly LayerDefinition[],
): Required<Omit<Opening<unknown>, 'open'>> & { readonly layers: readonly OpenLayer[] } {
  const layers: OpenLayer[] = [];
  const drafts: PlacedDraft[] = [];
  const problems: Problem[] = [];
  for (const definition of definitions) {
    const opening = definition.open(folder, report, layers);
    if (opening.open) layers.push(opening.open);
    drafts.push(...(opening.drafts ?? []));
    problems.push(...opening.problems);
  }
  return { layers, drafts, problems };
}

/**
 * A listed layer, found in the report.
 *
 * @throws RangeError when the layer is not listed
 */
export function openIn<Content>(
  { layers }: Pick<Edition, 'layers'>,
  layer: LayerDefinition<Content>,
): OpenLayer<Content> {
  const open = openOf(layers, layer);
  if (!open) throw new RangeError(`The layer ${layer.name} is not listed.`);
  return open;
}

/** What a listed layer's own pages are made of. @throws RangeError when it is not listed */
export function contentIn<Content>(
  edition: Pick<Edition, 'layers'>,
  layer: LayerDefinition<Content>,
): Content {
  return openIn(edition, layer).content;
}

let loaded: Edition | undefined;

/** This build's edition, loaded once. For pages and layouts alone: the rest is handed what it needs. */
export function edition(): Edition {
  loaded ??= loadEdition(settings.reportDir);
  return loaded;
}

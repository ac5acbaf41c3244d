import type { ElementContent } from 'hast';
import type { Folder } from '../authoring/folder.ts';
import type { Problem } from '../authoring/problem.ts';
import type { PlacedDraft } from '../report/placed-draft.ts';
import type { Report } from '../report/report.ts';
import type { LayerIndex, Use } from './occurrences.ts';

/** One choice of a layer's setting; the empty value is the default. */
export interface LayerChoice {
  readonly value: string;
  readonly label: string;
  /** Selector of the marks that are not marked (and no links) under this choice. */
  readonly hides?: string;
}

/** What readers can choose about a layer's marks, remembered under `name`. */
export interface LayerSetting {
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly LayerChoice[];
}

/** How the notes of a layer stand below a chapter's text. */
export interface NoteSection {
  /** Id of the section's heading, without `-heading`; beginning of no other id on a page. */
  readonly id: string;
  readonly classes: readonly string[];
  /** Prefix of each note's id: `n` for `n-<entry>`. */
  readonly prefix: string;
  readonly heading: string;
  /** How many they are, beside the heading. */
  readonly summary: (count: number) => string;
  /** One line above them. */
  readonly remark?: string;
}

/**
 * One kind of annotation: what of it does not depend on the report. `src/layers/index.ts` lists the
 * layers; whatever treats all of them alike (rendering, notes, card, settings, menus, search)
 * iterates over that list and knows none by name.
 */
export interface Layer {
  /** Its name in the code and in `<Plain layer="…">`. */
  readonly name: string;
  /**
   * The component by which a chapter decides one spot: `<Term entry="…">`. Absent for a layer whose
   * records say themselves where they stand.
   */
  readonly tag?: string;
  /**
   * What it reads below the report's folder: files, and folders with an ending
   * (`content/glossary/*.yaml`).
   */
  readonly files: readonly string[];
  /** What readers call it, in menus, settings and search. */
  readonly title: string;
  /** Path of the page that lists it, ending in a slash. */
  readonly path: string;
  /** Whether `src/pages/` holds pages made for it; otherwise it gets the plain ones. */
  readonly ownPages: boolean;
  readonly setting: LayerSetting;
  /**
   * What becomes of a mark with another layer's link in it, as links cannot nest: `keeps` its own
   * link, is `cut` around the marks of the layers listed before, or `yields` its link.
   */
  readonly crossing: 'keeps' | 'cut' | 'yields';
  /** Whether a mark inside another's link keeps its classes, on a bare span. */
  readonly keptInLink: boolean;
  /** Absent for a layer whose marks lead to their own pages at once. */
  readonly notes?: NoteSection;
}

/** An entry as lists and headings name it. */
export interface LayerEntry {
  readonly id: string;
  readonly title: string;
  /** Id of a paragraph that holds the title, word for word; absent where the title is ours. */
  readonly quotes?: string;
}

/** How an entry's marks are drawn, and the path of what they lead to where there is no note. */
export interface Look {
  readonly classes: readonly string[];
  readonly path: string;
}

/** A link of ours. */
export interface Link {
  readonly label: string;
  /** Path under the base path. */
  readonly path: string;
}

/** What search finds an entry by and shows of it. */
export interface LayerDocument {
  readonly id: string;
  /** Path under the base path, without a leading slash. */
  readonly url: string;
  readonly title: string;
  /** One or two sentences shown beneath the title. */
  readonly text: string;
  /** Other names it is found by. */
  readonly also: readonly string[];
  /** Id of the chapter it belongs to, if it belongs to one. */
  readonly chapter?: string;
  /** Whether pinyin can spell it. */
  readonly spelled?: boolean;
}

/** What a note needs to know of the page it stands on. */
export interface NoteContext {
  /** Address of a path under the base path. */
  readonly href: (path: string) => string;
  /** The entry's uses on the page, in order. */
  readonly uses: readonly Use[];
  /** Ids of the layer's entries that have a note on the page. */
  readonly here: ReadonlySet<string>;
  /** Links of the layers whose marks yielded to this entry's. */
  readonly yielded: readonly Link[];
}

/** How we know what is said of an entry, in the words readers are shown. */
export interface Basis {
  readonly id: string;
  readonly name: string;
  readonly explanation: string;
}

/** What a statement rests on. Without `url` it is cited as text and never linked. */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  /** As precise as the source itself, or a word such as 不详. */
  readonly date?: string | undefined;
  readonly url?: string | undefined;
  /** What of the statement it supports. */
  readonly supports: string;
  /** True where it helps to understand and supports nothing. */
  readonly background?: boolean | undefined;
}

/** What is said of an entry, without a page around it: for the files that readers take away. */
export interface Statement {
  /** Sentences of ours, the shortest meaning first; at least one. */
  readonly sentences: readonly [string, ...string[]];
  /** Absent where nothing is claimed that would need one. */
  readonly basis?: Basis | undefined;
  readonly sources: readonly Source[];
}

/** A layer found in one report. */
export interface OpenLayer<Content = unknown> extends LayerIndex {
  readonly layer: Layer;
  /** What the layer's own pages are made of. */
  readonly content: Content;
  /** In the order in which lists show them. */
  readonly entries: readonly LayerEntry[];
  look(entry: string): Look;
  /** The body of an entry's note; of the plain page, too, of a layer without pages of its own. */
  note(entry: string, context: NoteContext): ElementContent[];
  statement(entry: string): Statement;
  /** Where more can be read of entries that yielded their link to marks at these uses. */
  yielded(uses: readonly Use[]): readonly Link[];
  /** In the order in which search shows them. */
  readonly documents: readonly LayerDocument[];
  /** One line for the build's log: how much there is, and how much of the report it covers. */
  readonly coverage: string;
}

/** A layer opened, and what is wrong with it. */
export interface Opening<Content> {
  /** Undefined where its files cannot be read, or there is no report to find it in. */
  readonly open?: OpenLayer<Content>;
  /** What nobody has accepted yet; left out by a layer that knows no drafts. */
  readonly drafts?: readonly PlacedDraft[];
  readonly problems: readonly Problem[];
}

/** A layer with the function that reads it and finds it in a report. */
export interface LayerDefinition<Content = unknown> extends Layer {
  /**
   * Reads what an editor wrote for the layer, finds it in the report and checks both; a report
   * without the layer's folder has an empty layer. Reads files and nothing else: the same folder
   * and report give the same layer.
   *
   * @param report undefined where the report itself could not be read: then only the layer's own
   * files are checked
   * @param others the layers listed before it that could be opened
   */
  open(folder: Folder, report: Report | undefined, others: readonly OpenLayer[]): Opening<Content>;
}

/** A layer among opened ones; undefined where it could not be opened. */
export function openOf<Content>(
  layers: readonly OpenLayer[],
  layer: LayerDefinition<Content>,
): OpenLayer<Content> | undefined {
  // What a definition opened has that definition's content.
  return layers.find((open) => open.layer === layer) as OpenLayer<Content> | undefined;
}

/** The layers that the site's menus name, in their order: the last listed comes first. */
export function menuOf(layers: readonly OpenLayer[]): Layer[] {
  return layers
    .filter(({ entries }) => entries.length > 0)
    .map(({ layer }) => layer)
    .reverse();
}

/** A paragraph as read from a raw text: verbatim, without white space. */
export interface RawParagraph {
  /** The short first sentence that runs into the paragraph; empty without one. */
  readonly lead: string;
  readonly body: string;
  /** 1-based line of the source where it begins. */
  readonly line: number;
}

/** A chapter as read from a raw text, before it has an id of its own or a file. */
export interface RawChapter {
  /** Id of its part: `part-start`, `part-1`, `part-2`, …, `part-end`. */
  readonly part: string;
  /** The report's own number of it, such as （四） or 一、. */
  readonly item?: string;
  readonly title: string;
  /** Whether the report has no heading here, so that the title is ours. */
  readonly titleIsEditorial: boolean;
  /** The part's heading, verbatim, where it stands directly before the item's heading. */
  readonly partHeading?: string;
  /** The report's own heading, verbatim. */
  readonly heading?: string;
  /** At least one. */
  readonly paragraphs: readonly RawParagraph[];
}

/** What a raw text says of where it comes from; what it does not say is absent. */
export interface Found {
  readonly title?: string;
  /** The year whose work it plans. */
  readonly year?: number;
  readonly speaker?: string;
  readonly speakerRole?: string;
  readonly meeting?: string;
  /** ISO 8601 calendar date, as is `publishedOn`. */
  readonly deliveredOn?: string;
  readonly publisher?: string;
  readonly publishedOn?: string;
  /** The publisher's own page. */
  readonly url?: string;
}

/** A part of a report and the name it goes by. */
export interface RawPart {
  readonly id: string;
  readonly name: string;
}

/** A report as read from raw texts. */
export interface RawReport {
  /** What `seeds/report.txt` will hold. */
  readonly source: string;
  readonly parts: readonly RawPart[];
  readonly chapters: readonly RawChapter[];
  readonly found: Found;
  /** What an excerpt lacks, in words for readers; absent where nothing shows that it is one. */
  readonly missing?: string;
}

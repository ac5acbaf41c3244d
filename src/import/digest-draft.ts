/** A point of a chapter's digest that an editor has still to write. */
export interface DigestDraft {
  /** Id of the chapter. */
  readonly chapter: string;
  /** 1-based number of the paragraph that it is to rest on. */
  readonly paragraph: number;
  /** What stands in its place until then: 待写. */
  readonly text: string;
  /** What the paragraph says, for the editor: a line to be written as a comment. */
  readonly hint: string;
}

/** A line of a raw text: what is on it, without its white space, and how it was set. */
export interface TextLine {
  /** Without white space; not empty. */
  readonly text: string;
  /** 1-based line of the source. */
  readonly line: number;
  /** Width of the white space it begins with, in hanzi. */
  readonly indent: number;
  /** Empty lines before it. */
  readonly gap: number;
}

const BREAK = /\r\n?|[\n\u2028\u2029\f\v]/u;

/** The lines of a text that hold more than white space. */
export function textLines(source: string): TextLine[] {
  let gap = 0;
  return source.split(BREAK).flatMap((raw, index): TextLine[] => {
    const text = raw.replace(/\s/gu, '');
    if (text === '') {
      gap += 1;
      return [];
    }
    const blank = /^\s*/u.exec(raw)?.[0] ?? '';
    const line = { text, line: index + 1, indent: widthOf(blank), gap };
    gap = 0;
    return [line];
  });
}

/** Width of a text in hanzi: a character of ASCII, and the blank that is as narrow, is half of one. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += /[\0-\u00ff]/u.test(character) ? 0.5 : 1;
  return width;
}

const WORD = /^[(（“‘《〈【「『]*(?:[\w.%+&-]+|[\s\S])[，。、；：！？）”’》〉】」』%）]*/u;

/** Width of the least that could have been moved up to the line before: a word, and signs tied to it. */
export function firstWordWidth(text: string): number {
  return widthOf(WORD.exec(text)?.[0] ?? '');
}

/** Whether a line ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return /[。！？!?：:…][”’）》」』)]*$/u.test(text);
}

import type { Finding } from '../authoring/problem.ts';
import { bad, good } from '../authoring/result.ts';
import type { Result } from '../authoring/result.ts';
import { binaryKind } from './binary-kind.ts';

/** How a file's characters were written as bytes. */
export type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'GB18030';

/** A raw file as text. */
export interface Decoded {
  /** With the byte order mark, if the file begins with one. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly kind: 'text' | 'html';
}

const SAVE = 'Open it where it was written, and save it as plain text with the encoding UTF-8.';

/** A web page shows what it is in so many characters. */
const HEAD = 4096;

const PAGE = /<(?:!doctype\s+html|html|head|meta|body)[\s>]/iu;

/** Shares of zero bytes at odd or even places from which on a text is UTF-16. */
const ZEROS = 0.01;

/** Texts shorter than this, in characters, say too little of whether they are Chinese. */
const TELLING = 100;

/**
 * The text in a raw file; a problem where it holds none. Bytes that do not fit the encoding are never
 * left out or replaced.
 */
export function decode(bytes: Uint8Array, file: string): Result<Decoded> {
  const fail = (finding: Finding): Result<never> => bad({ file, ...finding });
  const kind = binaryKind(bytes);
  if (kind) return fail(kind);
  const read = encodingsOf(bytes)
    .map((encoding) => ({ encoding, text: decodeAs(bytes, encoding) }))
    .find(({ text, encoding }) => text !== undefined && isText(text, encoding));
  if (read?.text === undefined) return fail(UNKNOWN);
  if (!/\S/u.test(read.text)) return fail(EMPTY);
  return good({
    text: read.text,
    encoding: read.encoding,
    kind: PAGE.test(read.text.slice(0, HEAD)) ? 'html' : 'text',
  });
}

const EMPTY: Finding = {
  found: 'a file without text',
  expected: 'the text of a report',
  todo: 'Look whether it was saved whole, or name another file.',
};

const UNKNOWN: Finding = {
  found: 'bytes that are no text in UTF-8, UTF-16 or GB18030',
  expected: 'a plain text, or a web page saved as HTML',
  todo: SAVE,
};

/**
 * The encodings a file may have, the likeliest first. What a page says of its own is not asked: a text
 * in GB18030 is none in UTF-8.
 */
function encodingsOf(bytes: Uint8Array): readonly Encoding[] {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return ['UTF-8'];
  if (a === 0xff && b === 0xfe) return ['UTF-16LE'];
  if (a === 0xfe && b === 0xff) return ['UTF-16BE'];
  // Digits, blanks and line ends in UTF-16 are a zero byte and one of ASCII.
  const [even, odd] = [0, 1].map((from) => zeroShare(bytes, from));
  if (odd! > ZEROS && odd! > even! * 2) return ['UTF-16LE'];
  if (even! > ZEROS && even! > odd! * 2) return ['UTF-16BE'];
  return ['UTF-8', 'GB18030'];
}

function zeroShare(bytes: Uint8Array, from: number): number {
  let zeros = 0;
  for (let at = from; at < bytes.length; at += 2) if (bytes[at] === 0) zeros += 1;
  return bytes.length === 0 ? 0 : (zeros * 2) / bytes.length;
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Whether what was decoded is a text: nearly any bytes are characters of GB18030. */
function isText(text: string, encoding: Encoding): boolean {
  // Control characters that are no white space, and what will never be a character.
  if (/[^\P{Cc}\t\n\v\f\r\u0085]|\p{Noncharacter_Code_Point}/u.test(text)) return false;
  if (encoding === 'UTF-8') return true;
  return !/[\ue000-\uf8ff]/u.test(text) && (text.length < TELLING || /[，。的]/u.test(text));
}

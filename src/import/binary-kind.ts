import type { Finding } from '../authoring/problem.ts';

const EXPECTED = 'a plain text, or a web page saved as HTML';

const SAVE_AS_TEXT =
  'Open it in the program it was written with, and save it as plain text with the encoding UTF-8.';

const COPY_OUT =
  'Copy the text out into a plain text file in UTF-8 (or run “pdftotext -layout”), and compare it ' +
  'with the document: columns, page numbers and line ends are easily mixed up.';

const TYPE_OUT =
  'Look for the publisher’s page or a text file; text read off a picture must be compared with it ' +
  'character by character.';

/** First bytes of files that hold no plain text, as Latin-1, and what to say of them. */
const KINDS: readonly (readonly [start: string, found: string, todo: string])[] = [
  ['%PDF', 'a PDF document', COPY_OUT],
  ['{\\rtf', 'an RTF document', SAVE_AS_TEXT],
  ['\xd0\xcf\x11\xe0', 'a document of the old Word or WPS (DOC)', SAVE_AS_TEXT],
  ['\x89PNG', 'a picture (PNG)', TYPE_OUT],
  ['\xff\xd8\xff', 'a picture (JPEG)', TYPE_OUT],
];

/** What is in an archive, by the name of a file in it. */
const ARCHIVES: readonly (readonly [name: string, found: string, todo: string])[] = [
  ['word/', 'a Word document (DOCX)', SAVE_AS_TEXT],
  ['application/vnd.oasis.opendocument', 'an OpenDocument file', SAVE_AS_TEXT],
  ['OFD.xml', 'an OFD document', COPY_OUT],
  ['', 'a ZIP archive', 'Unpack it, and name the file that holds the text.'],
];

/** What a file is that holds no plain text, and what to do instead; undefined for others. */
export function binaryKind(bytes: Uint8Array): Finding | undefined {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = content.toString('latin1', 0, 8);
  const known = start.startsWith('PK\x03\x04')
    ? ARCHIVES.find(([name]) => content.includes(name))
    : KINDS.find(([signature]) => start.startsWith(signature));
  return known && { found: known[1], expected: EXPECTED, todo: known[2] };
}

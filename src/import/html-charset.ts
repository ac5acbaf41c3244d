/** Bytes at the beginning of a page in which its kind and its encoding are told. */
const HEAD = 4096;

const PAGE = /<(?:!doctype\s+html|html|head|meta|body)[\s>]/i;
const CHARSET = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i;

/** Whether a file is a web page. */
export function looksLikeHtml(bytes: Uint8Array): boolean {
  return PAGE.test(head(bytes));
}

/** The encoding that a page names in its head: UTF-8, or GB18030 for all of its family. */
export function declaredCharset(bytes: Uint8Array): 'UTF-8' | 'GB18030' | undefined {
  const name = CHARSET.exec(head(bytes))?.[1]?.toLowerCase();
  if (name === undefined) return undefined;
  return /^(gb|x-gbk)/.test(name) ? 'GB18030' : 'UTF-8';
}

/** The first bytes as ASCII; the zero bytes of UTF-16 are left out. */
function head(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, HEAD)).toString('latin1').replaceAll('\0', '');
}

/** What a reader found a fault in. */
export interface Faulty {
  /** Absolute address of the page. */
  readonly page: string;
  /** What stands there, in a reader's words: the name of an entry, or chapter and paragraph. */
  readonly place: string;
  /** The words in question, if any. */
  readonly quotation?: string | undefined;
}

/** What a form's address may ask for between braces. */
export const BLANKS = ['page', 'place', 'quote'] as const;

/** Mail programs cut addresses of some 2,000 characters; a hanzi takes nine of them once encoded. */
const LONGEST_QUOTATION = 100;

/**
 * The editors' address with the place of a fault filled in: a letter begun for a `mailto:` address;
 * for a form `{page}`, `{place}` and `{quote}` in its address, which without them stays as it is.
 *
 * @param contact `correctionsUrl` of `content/site.yaml`
 */
export function correctionHref(contact: string, faulty: Faulty): string {
  const { page, place } = faulty;
  const quote = shortened(faulty.quotation ?? '');
  if (!contact.startsWith('mailto:')) {
    const values = { page, place, quote };
    return BLANKS.reduce(
      (address, blank) => address.replaceAll(`{${blank}}`, encoded(values[blank])),
      contact,
    );
  }
  const lines = [
    `网页：${page}`,
    `位置：${place}`,
    quote && `那句话：${quote}`,
    '',
    '错在哪里：',
    '依据：',
  ];
  const fields = {
    subject: `纠错：${place}`,
    body: lines.filter((line, at) => line || at === 3).join('\r\n'),
  };
  const query = Object.entries(fields).map(([name, value]) => `${name}=${encoded(value)}`);
  return `${contact}${contact.includes('?') ? '&' : '?'}${query.join('&')}`;
}

/** Half a character, which a selection can begin with, has no place in an address. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));
}

/** By code points, so that no character is cut in two. */
function shortened(text: string): string {
  const characters = [...text];
  if (characters.length <= LONGEST_QUOTATION) return text;
  return `${characters.slice(0, LONGEST_QUOTATION).join('')}……`;
}

/**
 * The page of a paragraph: an address that ends in `?s=N` asks for its sentence whose id ends in N, which is lit, and
 * whose citation comes out of the list, above all others, and into view. Anything else there asks for
 * nothing. The citation by the standard gets the reader's day. `print` in it prints the page, once.
 */
import { sentenceAsked } from './sentence-asked.ts';

const cite = document.querySelector('#cite');
const address = new URL(location.href);
const asked = sentenceAsked(address);
const citation = asked && cite?.querySelector(`[data-sentence="${asked}"]`);

if (citation) {
  cite?.querySelector('.cited')?.before(citation);
  for (const lit of [citation, ...piecesOf(asked)]) lit.setAttribute('aria-current', 'true');
  citation.scrollIntoView({ block: 'nearest' });
}

const day = cite?.querySelector('.cited-on');
if (day) {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  day.textContent = parts.map((part) => String(part).padStart(2, '0')).join('-');
  cite?.querySelector('.fill-in')?.remove();
}

if (address.searchParams.has('print')) {
  address.searchParams.delete('print');
  history.replaceState(history.state, '', address);
  if (document.readyState === 'complete') window.print();
  else window.addEventListener('load', () => window.print());
}

/** The elements of a sentence: more than one where the lead ends within it, the first with an id. */
function piecesOf(key: number): Element[] {
  let id = '';
  return [...document.querySelectorAll('.report .s')].filter((piece) => {
    id = piece.id || id;
    return id.slice(id.lastIndexOf('-') + 1) === String(key);
  });
}

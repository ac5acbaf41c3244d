/**
 * The page of a paragraph: an address that ends in `?s=N` asks for its sentence N, which is lit, and
 * whose citation comes out of the list and into view. Anything else there asks for nothing. The citation
 * by the standard gets the reader's day.
 */
const cite = document.querySelector('#cite');
const asked = new URLSearchParams(location.search).get('s') ?? '';
const citation = /^\d+$/.test(asked) && cite?.querySelector(`[data-sentence="${Number(asked)}"]`);

if (citation) {
  citation.closest('details')?.before(citation);
  for (const lit of [citation, ...piecesOf(Number(asked))])
    lit.setAttribute('aria-current', 'true');
  citation.scrollIntoView({ block: 'nearest' });
}

const day = cite?.querySelector('.cited-on');
if (day) {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  day.textContent = parts.map((part) => String(part).padStart(2, '0')).join('-');
  cite?.querySelector('.fill-in')?.remove();
}

/** The elements of a sentence: more than one where the lead ends within it, the first with an id. */
function piecesOf(number: number): Element[] {
  let current = 0;
  return [...document.querySelectorAll('.report .s')].filter((piece) => {
    if (piece.id !== '') current += 1;
    return current === number;
  });
}

export {};

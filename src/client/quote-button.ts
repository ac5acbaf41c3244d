/**
 * 引用所选: a button that stands at the lower edge while words of the report are selected, and cites them.
 * It moves nothing, and takes nothing of the selection away.
 */
import { selectedNote } from './citing-notes.ts';
import { openComing } from './coming.ts';
import { HEADING, selectedOf } from './selected.ts';
import type { Piece, Place, Selected } from './selected.ts';

/** After this time, in milliseconds, a selection counts as made, or as gone: some phones drop it at a tap. */
const SETTLED = 300;

/** What is selected, the last time one looked. */
interface Chosen extends Selected {
  /** The first sentence of it that is in view. */
  readonly about: Element;
  /** Its first sentence, and its last. */
  readonly start: Element;
  readonly end: Element;
}

const button = document.createElement('button');
let chosen: Chosen | undefined;
let timer = 0;

/** Looks at the selection from now on. */
export function watchSelection(): void {
  Object.assign(button, { type: 'button', className: 'button quote-selected no-print' });
  button.textContent = '引用所选';
  button.addEventListener('click', cite);
  document.addEventListener('selectionchange', later);
  later();
}

function later(): void {
  window.clearTimeout(timer);
  timer = window.setTimeout(look, SETTLED);
}

/** Shows the button behind the paragraph where the selection ends, so that Tab leads there; or takes it away. */
function look(): void {
  chosen = findChosen();
  if (chosen) blockOf(chosen.end)?.after(button);
  else button.remove();
}

function findChosen(): Chosen | undefined {
  const ranges = rangesOf(document.getSelection());
  const found = [...document.querySelectorAll('.s')].flatMap((element) => {
    const here = ranges.filter((range) => range.intersectsNode(element));
    const text = here.length > 0 ? textWithin(element, here) : '';
    return text === '' ? [] : [{ element, text }];
  });
  const pieces = found.map(({ element, text }): Piece => ({ ...placeOf(element), text }));
  const selected = selectedOf(pieces);
  const elements = found.map(({ element }) => element);
  const [start, end] = [elements[0], elements[elements.length - 1]];
  const about = elements.find(inView) ?? start;
  return selected && about && start && end && { ...selected, about, start, end };
}

/** Cites what is selected now, or was before the tap. */
function cite(): void {
  chosen = findChosen() ?? chosen;
  if (!chosen) return;
  const [number, end] = [numberOf(chosen.start), numberOf(chosen.end)];
  if (!number || !end) return;
  const note = selectedNote(number, end, chosen);
  void openComing(note, { term: number, how: 'read' }, undefined, chosen.about);
}

function rangesOf(selection: Selection | null): Range[] {
  const count = selection?.rangeCount ?? 0;
  return Array.from({ length: count }, (_, at) => selection!.getRangeAt(at));
}

/** The characters of an element that lie in some ranges. */
function textWithin(element: Element, ranges: readonly Range[]): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    for (const range of ranges.filter((one) => one.intersectsNode(node))) {
      const start = range.startContainer === node ? range.startOffset : 0;
      const end = range.endContainer === node ? range.endOffset : node.length;
      text += node.data.slice(start, end);
    }
  }
  return text;
}

/** Where a piece of a sentence stands; only the first of its pieces has the sentence's id. */
function placeOf(piece: Element): Place {
  const block = blockOf(piece);
  const pieces = [...(block ?? piece).querySelectorAll('.s')];
  const named = pieces.slice(0, pieces.indexOf(piece) + 1).filter(({ id }) => id !== '');
  const chapter = (named[0] ?? piece).id.replace(/-\d+-\d+$/, '');
  const number = block?.querySelector('.number');
  const paragraph = number ? `第${number.textContent.trim()}段` : HEADING;
  return { chapter, paragraph, sentence: named.length };
}

function blockOf(piece: Element): Element | null {
  return piece.closest('.paragraph') ?? piece.closest('[data-report]');
}

/** The number of a piece's paragraph; of the chapter's first one for a heading. */
function numberOf(piece: Element): HTMLAnchorElement | null | undefined {
  const block = piece.closest('.paragraph') ?? piece.closest('.chapter, main');
  return block?.querySelector<HTMLAnchorElement>('.number');
}

function inView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

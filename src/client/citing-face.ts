/** What the card shows of a citation: the sentences to choose from, and what can be done with one. */
import type { Citation } from '../publish/citation.ts';

/** Something to cite: its citation, which sentence of a list it is, and what the button does with it. */
export interface Choice extends Citation {
  /** Empty for what is no sentence of a list. */
  readonly name: string;
  readonly called: string;
}

/** The parts of the card that change. */
export interface Face {
  /** A note as the card takes it. */
  readonly note: Element;
  /** All that stands below its title; the card takes it out of the note. */
  readonly root: HTMLElement;
  readonly status: HTMLElement;
  readonly byHand: HTMLElement;
  readonly qr: HTMLElement;
}

const SKELETON = `<dt></dt><dd><div class="citing"><fieldset><legend class="visually-hidden">引用哪一句</legend></fieldset>
<p class="by-hand" hidden><label>浏览器不让自动复制。请长按下面选好的字，再点“复制”；用键盘的按Ctrl+C。<textarea
 rows="4" inputmode="none" autocomplete="off" spellcheck="false"></textarea></label></p>
<div class="citing-main"><p role="status"></p><button type="button" class="button" data-do="copy"></button>
<button type="button" class="button" data-do="share">分享</button></div>
<div class="citing-more"><button type="button" class="button" data-do="link">复制链接</button>
<button type="button" class="button" data-do="qr" aria-expanded="false">二维码</button>
<a class="button" data-do="print">打印</a>
<button type="button" class="button" data-do="standard">复制国标格式（GB/T 7714）</button>
<a class="button" data-do="tell">我要纠错</a></div>
<div class="citing-qr" hidden></div></div></dd>`;

/**
 * Draws it for some choices, the first of which is chosen: the whole paragraph, which stands on the page,
 * and its sentences. Of one, there is nothing to choose.
 */
export function drawFace(title: string, choices: readonly Choice[]): Face {
  const note = document.createElement('div');
  note.innerHTML = document.trusted.createHTML(SKELETON);
  part(note, 'dt').textContent = title;
  const list = part(note, 'fieldset');
  if (choices.length > 1) {
    list.append(...choices.map(option));
    part(note, '[role=status]').textContent = '选整段，或者选其中一句。';
  } else list.replaceWith(quotation('p', choices[0]?.quotation ?? ''));
  return {
    note,
    root: part(note, '.citing'),
    status: part(note, '[role=status]'),
    byHand: part(note, '.by-hand'),
    qr: part(note, '.citing-qr'),
  };
}

/** What is shown where the citation did not come: a sentence, and the page that holds it. */
export function drawFailure(title: string, address: string): Element {
  const note = document.createElement('div');
  note.innerHTML = document.trusted.createHTML(
    '<dt></dt><dd><p>没有取到这一段的出处，可能是网络断了。</p><p><a class="button">打开这一段的网页</a></p></dd>',
  );
  part(note, 'dt').textContent = title;
  linkIn(note, 'a').href = address;
  return note;
}

/** The one part of a note that a selector names. */
export function part(note: Element, selector: string): HTMLElement {
  return note.querySelector<HTMLElement>(selector)!;
}

/** The same of a link. */
export function linkIn(note: Element, selector: string): HTMLAnchorElement {
  return note.querySelector<HTMLAnchorElement>(selector)!;
}

function option(
  { name, quotation: words }: Choice,
  at: number,
  all: readonly Choice[],
): HTMLElement {
  const label = document.createElement('label');
  const input = Object.assign(document.createElement('input'), {
    type: 'radio',
    name: 'citing',
    value: String(at),
    checked: at === 0,
  });
  if (at === 0) label.append(input, `整段，共${all.length - 1}句`);
  else label.append(input, `${name} `, quotation('span', words));
  return label;
}

function quotation(element: 'p' | 'span', words: string): HTMLElement {
  return Object.assign(document.createElement(element), { className: 'ink', textContent: words });
}

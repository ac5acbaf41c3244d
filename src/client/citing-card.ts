/** Citing in the card: one of some choices is chosen, then copied, shared, shown as a code or printed. */
import { correctionHref } from '../site/contact.ts';
import type { CitedPage } from './cited-page.ts';
import { drawFace, linkIn, part } from './citing-face.ts';
import type { Choice, Face } from './citing-face.ts';
import { copyText } from './copy-text.ts';

const WORDS = {
  link: '已复制链接。',
  standard: '已复制国标格式的出处。',
  shareFailed: '没能分享出去。可以先复制，再粘贴到要发的地方。',
  qrMissing: '没有取到二维码。可以复制链接，发给别人。',
} as const;

/**
 * A note for the card.
 *
 * @param choices at least one, the first of them chosen
 * @param address of the page of their paragraph
 */
export function drawCiting(
  title: string,
  choices: readonly [Choice, ...Choice[]],
  cited: CitedPage,
  address: string,
): Element {
  const face = drawFace(title, choices);
  let chosen: Choice = choices[0];
  const choose = (choice: Choice): void => {
    chosen = choice;
    offer(face, choice, cited, address);
  };
  face.root.addEventListener('change', ({ target }) => {
    const choice = target instanceof HTMLInputElement && choices[Number(target.value)];
    if (!choice) return;
    face.status.textContent = '';
    face.byHand.hidden = true;
    choose(choice);
  });
  const act = (name: string, what: () => unknown): void =>
    part(face.root, `[data-do=${name}]`).addEventListener('click', what);
  act('copy', () => copy(face, chosen.quotation + chosen.source, `已${chosen.called}。`));
  act('link', () => copy(face, addressIn(chosen), WORDS.link));
  act('standard', () => copy(face, cited.standard, WORDS.standard));
  act('share', () => share(face, chosen));
  act('qr', () => toggleCode(face, cited));
  choose(chosen);
  return face.note;
}

/** Makes all that the card offers be about a choice. */
function offer({ root }: Face, choice: Choice, cited: CitedPage, page: string): void {
  part(root, '[data-do=copy]').textContent = `${choice.called}（带出处）`;
  part(root, '[data-do=share]').hidden = !('share' in navigator);
  const print = new URL(page);
  print.search = new URL(addressIn(choice)).search;
  print.searchParams.set('print', '');
  linkIn(root, '[data-do=print]').href = print.href;
  const tell = linkIn(root, '[data-do=tell]');
  tell.hidden = cited.corrections === undefined;
  if (cited.corrections === undefined) return;
  const { quotation } = choice;
  const faulty = { page: addressIn(choice), place: cited.place + choice.name, quotation };
  tell.href = correctionHref(cited.corrections, faulty);
}

async function copy({ root, status, byHand }: Face, text: string, done: string): Promise<void> {
  status.textContent = '';
  const copied = await copyText(text, root);
  byHand.hidden = copied;
  if (copied) {
    status.textContent = done;
    return;
  }
  const field = byHand.querySelector('textarea')!;
  field.value = text;
  field.focus();
  field.select();
}

async function share({ status }: Face, choice: Choice): Promise<void> {
  const url = addressIn(choice);
  const text = (choice.quotation + choice.source).slice(0, -url.length);
  status.textContent = '';
  try {
    await navigator.share({ text, url });
  } catch (error) {
    const cancelled = error instanceof DOMException && error.name === 'AbortError';
    if (!cancelled) status.textContent = WORDS.shareFailed;
  }
}

function toggleCode({ root, status, qr }: Face, cited: CitedPage): void {
  if (!cited.qr) {
    status.textContent = WORDS.qrMissing;
    return;
  }
  if (qr.childElementCount === 0) {
    const told = Object.assign(document.createElement('p'), {
      textContent: '用手机扫一扫，打开这一段。',
    });
    const code = document.importNode(cited.qr, true);
    code.removeAttribute('id');
    qr.append(told, code);
  }
  qr.hidden = !qr.hidden;
  part(root, '[data-do=qr]').setAttribute('aria-expanded', String(!qr.hidden));
  qr.scrollIntoView({ block: 'nearest' });
}

/** The address that ends a source. */
function addressIn({ source }: Choice): string {
  return /[^。]*$/.exec(source)![0];
}

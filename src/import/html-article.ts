import { attributeOf } from './html-walk.ts';
import type { Element, Step } from './html-walk.ts';

const AROUND = new Set([
  ...['head', 'script', 'style', 'noscript', 'template', 'nav', 'header', 'footer', 'aside'],
  ...['form', 'button', 'select', 'textarea', 'iframe', 'svg', 'object', 'video', 'audio'],
]);

const NAMED = new RegExp(
  '(?:^|[-_\\s])(?:' +
    'nav|navbar|menu|header|footer|foot|top|bottom|breadcrumb|crumbs?|location|position|' +
    'share|bdshare\\w*|social|related|recommend|sidebar|side|aside|toolbar|tools?|print|' +
    'copyright|login|search|qrcode|pager|pagination|hidden' +
    ')(?:$|[-_\\s])',
  'i',
);

const BLOCKS = /^(?:body|div|article|section|main|table|tbody|tr|td|ul|ol|dl)$/;

/** So much of a page's running text stands in its article, at least. */
const MOST = 0.75;

/** What holds so much of the running text belongs to the article, whatever it is called. */
const MUCH = 0.2;

/** A block is a list of links where so much of its text is linked. */
const LINKED = 0.6;

/** Characters in an element: all of them, those in links, those of running text. */
interface Amounts {
  all: number;
  linked: number;
  prose: number;
}

/** The way through a page's article, without what the page has around it and in it of its own. */
export function articleSteps(steps: readonly Step[]): Step[] {
  const inBody = withoutParts(steps, ({ tagName }) => AROUND.has(tagName));
  const amounts = measure(inBody);
  const proseOf = (element: Element): number => amounts.get(element)?.prose ?? 0;
  const blocks = [...amounts.keys()].filter(({ tagName }) => BLOCKS.test(tagName));
  const total = Math.max(0, ...blocks.map(proseOf));
  // More than half of the text cannot be in two elements, so the last begun is the innermost.
  const main = blocks.filter((element) => proseOf(element) >= total * MOST).at(-1);
  const article = main ? within(inBody, main) : inBody;
  return withoutParts(article, (element) => {
    if (element === main || (total > 0 && proseOf(element) >= total * MUCH)) return false;
    return isNamedAround(element) || isLinkList(element, amounts.get(element));
  });
}

function within(steps: readonly Step[], main: Element): Step[] {
  const of = (at: Step['at']): number =>
    steps.findIndex((step) => step.at === at && 'element' in step && step.element === main);
  return steps.slice(of('begin'), of('end') + 1);
}

/** The way without elements that are to be left out, and all that is in them. */
function withoutParts(steps: readonly Step[], out: (element: Element) => boolean): Step[] {
  let left: Element | undefined;
  return steps.filter((step) => {
    if (left) {
      if (step.at === 'end' && step.element === left) left = undefined;
      return false;
    }
    if (step.at === 'begin' && out(step.element)) left = step.element;
    return !left;
  });
}

function isNamedAround(element: Element): boolean {
  const names = ['class', 'id'].map((name) => attributeOf(element, name) ?? '').join(' ');
  return NAMED.test(names) || /display\s*:\s*none/i.test(attributeOf(element, 'style') ?? '');
}

function isLinkList({ tagName }: Element, amounts: Amounts | undefined): boolean {
  if (!amounts || !/^(?:div|ul|ol|li|table|dl|p|section)$/.test(tagName)) return false;
  return amounts.all > 0 && amounts.linked > amounts.all * LINKED;
}

function measure(steps: readonly Step[]): Map<Element, Amounts> {
  const amounts = new Map<Element, Amounts>();
  const open: Amounts[] = [];
  let links = 0;
  for (const step of steps) {
    if (step.at === 'text') {
      const own = step.text.replace(/\s/gu, '').length;
      const here = open.at(-1);
      if (!here) continue;
      here.all += own;
      if (links > 0) here.linked += own;
      else if (/[，。；：、]/u.test(step.text)) here.prose += own;
    } else if (step.at === 'begin') {
      if (step.element.tagName === 'a') links += 1;
      open.push({ all: 0, linked: 0, prose: 0 });
      amounts.set(step.element, open.at(-1)!);
    } else {
      if (step.element.tagName === 'a') links -= 1;
      const [inner, outer] = [open.pop(), open.at(-1)];
      if (!inner || !outer) continue;
      outer.all += inner.all;
      outer.linked += inner.linked;
      outer.prose += inner.prose;
    }
  }
  return amounts;
}

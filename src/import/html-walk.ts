import type { DefaultTreeAdapterTypes } from 'parse5';

/** An element of a web page. */
export type Element = DefaultTreeAdapterTypes.Element;

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

/** What is met on the way through a page, in document order. */
export type Step =
  | { readonly at: 'begin' | 'end'; readonly element: Element }
  | { readonly at: 'text'; readonly text: string };

/** The way through a page. Without recursion: pages may be nested deeper than calls can be. */
export function walk(document: DefaultTreeAdapterTypes.Document): Step[] {
  const steps: Step[] = [];
  const waiting: (Node | Step)[] = [document];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if ('at' in next) steps.push(next);
    else if ('value' in next) steps.push({ at: 'text', text: next.value });
    else if ('childNodes' in next) {
      if ('tagName' in next) {
        steps.push({ at: 'begin', element: next });
        waiting.push({ at: 'end', element: next });
      }
      for (const child of next.childNodes.toReversed()) waiting.push(child);
    }
  }
  return steps;
}

/** Value of an attribute; undefined where the element has none of that name. */
export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

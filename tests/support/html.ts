import type { DefaultTreeAdapterTypes } from 'parse5';
import type { BuiltPage } from '../../src/build/built-page.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** An element of a built page. */
export type Element = DefaultTreeAdapterTypes.Element;

/** All elements of a page, in document order; those of templates too. */
export function elements(page: BuiltPage): Element[] {
  const found: Element[] = [];
  const visit = (node: Node): void => {
    if (!('tagName' in node)) return;
    found.push(node);
    if ('content' in node) node.content.childNodes.forEach(visit);
    node.childNodes.forEach(visit);
  };
  page.root.childNodes.forEach(visit);
  return found;
}

/** Value of an attribute; undefined where the element has none of that name. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** The text inside an element. */
export function textOf(element: Element): string {
  const read = (node: Node): string => {
    if ('value' in node) return node.value;
    return 'childNodes' in node ? node.childNodes.map(read).join('') : '';
  };
  return element.childNodes.map(read).join('');
}

/** Elements of one tag whose attributes have these values. */
export function select(
  page: BuiltPage,
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
): Element[] {
  return elements(page).filter(
    (element) =>
      element.tagName === tag &&
      Object.entries(attributes).every(([name, value]) => attribute(element, name) === value),
  );
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { filesBelow } from '../authoring/files-below.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** A built page: its path relative to the output folder, and its parsed tree. */
export interface BuiltPage {
  readonly file: string;
  readonly root: DefaultTreeAdapterTypes.Document;
}

/** Reads and parses one HTML file of the output folder. */
export function readPage(dir: string, file: string): BuiltPage {
  return { file, root: parse(readFileSync(path.join(dir, file), 'utf8')) };
}

/** All HTML files below the output folder, as relative paths with forward slashes, sorted. */
export function listPages(dir: string): string[] {
  return filesBelow(dir).filter((file) => file.endsWith('.html'));
}

/** Every page of the output folder, parsed. */
export function readPages(dir: string): BuiltPage[] {
  return listPages(dir).map((file) => readPage(dir, file));
}

/** Elements of one name that load nothing (`src`) and so hold what they mean, in document order. */
export function inlineElements({ root }: BuiltPage, tag: string): Element[] {
  const found: Element[] = [];
  const visit = (node: Node): void => {
    if (!('tagName' in node)) return;
    if (node.tagName === tag && !node.attrs.some(({ name }) => name === 'src')) found.push(node);
    if ('content' in node) node.content.childNodes.forEach(visit);
    node.childNodes.forEach(visit);
  };
  root.childNodes.forEach(visit);
  return found;
}

/** The values of an attribute, of elements of one name or of all, in document order. */
export function attributeValues({ root }: BuiltPage, attribute: string, tag?: string): string[] {
  const found: string[] = [];
  const visit = (node: Node): void => {
    if (!('tagName' in node)) return;
    const mark = node.attrs.find(({ name }) => name === attribute);
    if (mark && (tag === undefined || node.tagName === tag)) found.push(mark.value);
    node.childNodes.forEach(visit);
  };
  root.childNodes.forEach(visit);
  return found;
}

/** The text of an element that carries an attribute, and the attribute's value. */
export interface MarkedText {
  readonly value: string;
  readonly text: string;
}

/** Texts of all elements that carry an attribute, in document order; nested ones count once. */
export function textsMarked(page: BuiltPage, attribute: string): string[] {
  return elementsMarked(page, attribute).map(({ text }) => text);
}

/** The same with the attribute's values. */
export function elementsMarked(page: BuiltPage, attribute: string): MarkedText[] {
  const found: MarkedText[] = [];
  const visit = (node: Node): void => {
    if (!('tagName' in node)) return;
    const mark = node.attrs.find(({ name }) => name === attribute);
    if (mark) found.push({ value: mark.value, text: textOf(node) });
    else node.childNodes.forEach(visit);
  };
  page.root.childNodes.forEach(visit);
  return found;
}

/** Texts of all elements that have a class, in document order; nested ones count once. */
export function textsOfClass(page: BuiltPage, name: string): string[] {
  const found: string[] = [];
  const visit = (node: Node): void => {
    if (!('tagName' in node)) return;
    const classes = node.attrs.find((attribute) => attribute.name === 'class')?.value ?? '';
    if (classes.split(' ').includes(name)) found.push(textOf(node));
    else node.childNodes.forEach(visit);
  };
  page.root.childNodes.forEach(visit);
  return found;
}

/** The text inside an element. */
export function textOf(element: Element): string {
  const read = (node: Node): string => {
    if ('value' in node) return node.value;
    return 'childNodes' in node ? node.childNodes.map(read).join('') : '';
  };
  return element.childNodes.map(read).join('');
}

import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';

/** Language of the book, as BCP 47 names it. */
export const LANGUAGE = 'zh-CN';

/** Names of the style sheets of every page. */
export const SHEETS = { style: 'style.css', ink: 'ink.css' } as const;

/** A page of the book. */
export interface BookPage {
  /** Name of its file, without a folder. */
  readonly file: string;
  readonly title: string;
  readonly body: readonly ElementContent[];
}

/** hast as XHTML: every element closed, and no named characters but those of XML. */
export function xhtml(nodes: readonly ElementContent[]): string {
  const root = { type: 'root' as const, children: [...nodes] };
  return toHtml(root, { closeSelfClosing: true, tightSelfClosing: false });
}

/** A text as it stands in XML, between tags or in quotation marks. */
export function escapeXml(text: string): string {
  return text.replace(/[<>&"]/gu, (character) => `&#${character.charCodeAt(0)};`);
}

/** A page as an XHTML document of EPUB 3. */
export function pageDocument({ title, body }: Omit<BookPage, 'file'>): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE html>',
    '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" ' +
      `lang="${LANGUAGE}" xml:lang="${LANGUAGE}">`,
    `<head><meta charset="UTF-8" /><title>${escapeXml(title)}</title>` +
      Object.values(SHEETS).map(link).join('') +
      '</head>',
    `<body>${xhtml(body)}</body>`,
    '</html>',
    '',
  ].join('\n');
}

function link(sheet: string): string {
  return `<link rel="stylesheet" type="text/css" href="${sheet}" />`;
}

import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { href } from '../site/url.ts';
import { END_OF_STYLE } from './heading-faces.ts';

/**
 * Bytes that a host sends before it waits for an answer, which takes a phone far off 150 ms: ten segments
 * of 1,460 (https://www.rfc-editor.org/rfc/rfc6928; QUIC begins alike, RFC 9002).
 */
const FIRST_FLIGHT = 14_600;

/** What is smaller is not worth asking for, in bytes. */
const SMALL = 1024;

/** A sheet for the screen, as Astro links it. */
const LINK = /<link rel="stylesheet" href="([^"]+)">/g;

/** The sheets of a built site, while they are put into its pages. */
export interface Sheets {
  /** A page with the sheets that are to stand in it. */
  readonly inlined: (html: string) => string;
  /** Deletes the sheets that no page asks for any longer. */
  readonly removeUnasked: () => void;
}

/**
 * Puts sheets into the pages of a folder where a first visit is sooner complete with them: those that are
 * small, and all of a page that is longer than what comes at once. Such a page waits for a second flight
 * anyway, in which the sheets have room, and for no third after it. The rules go into the page's one style.
 */
export function openSheets(dir: string): Sheets {
  const sheets = new Map<string, Sheet>();
  const asked = new Set<string>();
  const sheetAt = (address: string): Sheet => {
    const sheet = sheets.get(address) ?? readSheet(dir, address);
    sheets.set(address, sheet);
    return sheet;
  };
  const inlined = (html: string): string => {
    const links = [...html.matchAll(LINK)].map(([link, address = '']) => {
      return { link, address, ...sheetAt(address) };
    });
    const isLong = sent(html) > FIRST_FLIGHT;
    const first = links.findIndex(({ isSmall }) => !isLong && !isSmall);
    // None after one that stays, so that the rules keep their order.
    const moved = first === -1 ? links : links.slice(0, first);
    links.slice(moved.length).forEach(({ address }) => asked.add(address));
    if (moved.length === 0) return html;
    const rules = moved.map((sheet) => sheet.rules).join('');
    const rest = moved.reduce((text, { link }) => text.replace(link, ''), html);
    return rest.replace(END_OF_STYLE, () => rules + END_OF_STYLE);
  };
  const removeUnasked = (): void => {
    for (const address of sheets.keys()) if (!asked.has(address)) rmSync(fileOf(dir, address));
  };
  return { inlined, removeUnasked };
}

/** Bytes of a text as hosts send it: after Brotli, as quickly as they compress. */
function sent(text: string): number {
  if (Buffer.byteLength(text) < SMALL) return Buffer.byteLength(text);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  return brotliCompressSync(text, { params }).length;
}

interface Sheet {
  readonly rules: string;
  readonly isSmall: boolean;
}

/** @throws Error for one that names other files by where it lies, or would end the element it stands in */
function readSheet(dir: string, address: string): Sheet {
  const rules = readFileSync(fileOf(dir, address), 'utf8').trim();
  if (/url\((?!data:|\/)|<\//.test(rules)) throw new Error(`${address} cannot stand in a page.`);
  return { rules, isSmall: sent(rules) < SMALL };
}

function fileOf(dir: string, address: string): string {
  return path.join(dir, address.slice(href('').length));
}

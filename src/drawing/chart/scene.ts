/** Who says it: the report, we, or the page's furniture. */
export type Ink = 'ink' | 'vermilion' | 'quiet' | 'rule';

/** Words on a baseline at `y`, beginning at `x` unless `anchor` says otherwise. */
export interface TextMark {
  readonly ink: Ink;
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** A path; stroked with `stroke` units, or filled without it. */
export interface PathMark {
  readonly ink: Ink;
  readonly d: string;
  readonly stroke?: number;
}

/** One thing drawn. */
export type Mark = TextMark | PathMark;

/** A picture before it is written for a page, a file or a printer. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** Width that all pictures are drawn for: a phone's. */
export const WIDTH = 360;

/** How wide a text will be, near enough to wrap it: a hanzi is as wide as it is high. */
export function roughWidth(words: string, size: number): number {
  return [...words].reduce((sum, c) => sum + (/[\x20-\x7e]/.test(c) ? 0.58 : 1), 0) * size;
}

/** Cuts a text into lines no wider than `room`; a closing sign never begins a line. */
export function wrap(words: string, size: number, room: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const character of words) {
    const full = roughWidth(line + character, size) > room;
    if (full && line !== '' && !/[，。、；：”）》]/u.test(character)) {
      lines.push(line);
      line = '';
    }
    line += character;
  }
  return [...lines, line];
}

/** A filled box as path data. */
export function box(x: number, y: number, width: number, height: number): string {
  return `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`;
}

/** A disc as path data. */
export function disc(x: number, y: number, radius: number): string {
  const r = round(radius);
  return `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
}

/** Coordinates to a tenth of a unit. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

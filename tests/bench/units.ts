import { grouped } from '../../src/site/numerals.ts';

/** Bytes for print, in units of 1024: `25.6 KB`, `1.3 MB`. */
export function bytes(value: number): string {
  const kilobytes = value / 1024;
  return kilobytes < 1000 ? `${kilobytes.toFixed(1)} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}

/** Milliseconds for print: `0.42 ms`, `31.5 ms`, `1,127 ms`. */
export function milliseconds(value: number): string {
  const digits = value < 10 ? 2 : 1;
  return `${value < 100 ? value.toFixed(digits) : grouped(Math.round(value))} ms`;
}

/** Seconds for print: `61.3 s`. */
export function seconds(value: number): string {
  return `${value.toFixed(1)} s`;
}

/** How often one value is another: `0.61×`. */
export function ratio(value: number, of: number): string {
  return `${(value / of).toFixed(2)}×`;
}

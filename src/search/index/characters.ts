import { Converter } from 'opencc-js/t2cn';
import { normalize } from '../../report/normalize.ts';
import type { CharacterData } from '../format.ts';

/** The ranges that hold characters of everyday and older writing: extension A and the main block. */
const RANGES = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
] as const;

/**
 * The characters that search may find in `report`, and the traditional characters (mainland, Taiwan
 * and Hong Kong shapes) whose simplified character occurs in it or in `entries`, each with that
 * character; sorted, so that the same texts give the same data.
 */
export function buildCharacters(report: string, entries: string): CharacterData {
  const used = new Set(report + entries);
  const pairs = new Map<string, string>();
  for (const from of ['t', 'tw', 'hk'] as const) {
    const convert = Converter({ from, to: 'cn' });
    for (const [first, last] of RANGES) {
      for (let code = first; code <= last; code += 1) {
        const traditional = String.fromCharCode(code);
        const simplified = convert(traditional);
        if (simplified !== traditional && used.has(simplified) && !pairs.has(traditional)) {
          pairs.set(traditional, simplified);
        }
      }
    }
  }
  const sorted = [...pairs].sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0));
  const known = [...new Set(normalize(report))].sort().join('');
  return [known, sorted.map(([t]) => t).join(''), sorted.map(([, s]) => s).join('')];
}

import { rmSync } from 'node:fs';
import path from 'node:path';
import { loadEdition } from '../../../src/edition.ts';
import type { Edition } from '../../../src/edition.ts';
import { overlayReport } from '../../support/overlay.ts';
import { FIXTURES, OTHER_REPORT } from '../../support/paths.ts';
import { openLayer } from '../annotate/open-layer.ts';
import { smallReport } from '../report/small-report.ts';

/** The invented report with every layer and topics. */
export function fullEdition(): Edition {
  const names = ['glossary', 'figures', 'places', 'topics'];
  const dir = overlayReport(...names.map((name) => path.join(FIXTURES, `other-${name}`)));
  const edition = loadEdition(dir);
  rmSync(dir, { recursive: true });
  return edition;
}

/** Paragraphs that Markdown, counting in UTF-16 and searching for a quotation take wrongly. */
export const HOSTILE = [
  '# 1. *甲*_乙_~~丙~~`丁`[戊](己)![庚][^辛]<b>壬</b>&amp;癸|\\',
  '1. 𠮷野家在𠮷林，𠮷野家',
  '- 子+丑--- https://example.org/a_b_c。',
  '在建在建在建在建在建在建在建在建在建在建',
];

/** The invented edition with that text, and a layer `l` that marks these matches in it. */
export function hostileEdition(matches: Readonly<Record<string, string>>): Edition {
  const edition = loadEdition(OTHER_REPORT);
  const text = smallReport({ a: { heading: '*一*、', text: HOSTILE } });
  const report = { ...edition.report, ...text, parts: edition.report.parts };
  return { ...edition, report, layers: [openLayer(report, { name: 'l', matches })] };
}

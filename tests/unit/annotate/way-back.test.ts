import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { wayBack } from '../../../src/annotate/way-back.ts';
import { smallReport } from '../report/small-report.ts';
import { openLayer } from './open-layer.ts';

const report = smallReport({ a: ['修路，又修路。种树。修路。'] });
const { byEntry } = openLayer(report, { name: 'terms', matches: { road: '路', mill: '磨' } });
const place = ({ sentence }: { readonly sentence: { readonly text: string } }): string =>
  sentence.text;

describe('the way back from a note', () => {
  it('leads once to each sentence, by the name the page gives it', () => {
    expect(toHtml(wayBack({ uses: byEntry.get('road')!, place }))).toBe(
      '<p class="back">回到原文 <a href="#a-1-1">修路，又修路。</a> <a href="#a-1-3">修路。</a></p>',
    );
  });

  it('is none where nothing is used', () => {
    expect(wayBack({ uses: [], place })).toEqual([]);
  });
});

import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { wayBack } from '../../../src/annotate/way-back.ts';
import { smallReport } from '../report/small-report.ts';
import { openLayer } from './open-layer.ts';

const report = smallReport({ a: ['修路，又修路。种树。修路。', '养路。'] });
const { byEntry } = openLayer(report, { name: 'terms', matches: { road: '路', mill: '磨' } });

describe('the way back from a note', () => {
  it('leads once to each paragraph, by its name', () => {
    expect(toHtml(wayBack({ uses: byEntry.get('road')! }))).toBe(
      '<p class="back">回到原文 <a href="#a-1">第一段</a> <a href="#a-2">第二段</a></p>',
    );
  });

  it('leads to the sentence of a heading, which has no other id', () => {
    const headed = smallReport({ a: { heading: '修路。', text: [] } });
    const { byEntry: uses } = openLayer(headed, { name: 'terms', matches: { road: '路' } });
    expect(toHtml(wayBack({ uses: uses.get('road')! }))).toContain('<a href="#a-0-1">标题</a>');
  });

  it('is none where nothing is used', () => {
    expect(wayBack({ uses: [] })).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { indexLayer } from '../../../../src/annotate/occurrences.ts';
import { glossesOf } from '../../../../src/layers/terms/glosses.ts';
import { termLayer } from '../../../../src/layers/terms/locate.ts';
import { allText } from '../../../../src/report/report.ts';
import { smallReport } from '../../report/small-report.ts';
import { entry, glossaryOf } from './invented.ts';

const glossary = glossaryOf([
  entry('水车', { importance: 'key' }),
  entry('渡口', { importance: 'key' }),
  entry('石桥', { importance: 'more' }),
]);

/** The glosses beside each paragraph of a chapter. */
function glosses(text: readonly string[], heading?: string): Record<string, string[]> {
  const report = smallReport({ c: { text, heading } });
  const index = indexLayer(report, termLayer([...glossary.entries, entry('石墩')]));
  const beside = glossesOf(allText(report), glossary, index);
  return Object.fromEntries([...beside].map(([id, entries]) => [id, entries.map((e) => e.id)]));
}

describe('the glosses beside a paragraph', () => {
  it('are its key terms, in the order of the text', () => {
    expect(glosses(['渡口边有石桥和水车。'])).toEqual({ 'c-1': ['渡口', '水车'] });
  });

  it('are those that no paragraph before it uses, each once', () => {
    const beside = glosses(['水车，水车。', '水车和渡口。', '渡口。']);
    expect(beside).toEqual({ 'c-1': ['水车'], 'c-2': ['渡口'], 'c-3': [] });
  });

  it('are the heading’s, too, beside the first', () => {
    const beside = glosses(['水车和渡口。', '水车。'], '一、渡口');
    expect(beside).toEqual({ 'c-1': ['渡口', '水车'], 'c-2': [] });
  });

  it('are none for an id that the glossary does not have', () => {
    expect(glosses(['石墩和水车。'])).toEqual({ 'c-1': ['水车'] });
  });
});

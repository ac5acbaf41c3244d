import { expect, it } from 'vitest';
import { finder } from '../../../src/annotate/finder.ts';
import { smallReport } from '../report/small-report.ts';

const report = smallReport({ city: ['推进砂砖房治理。完成投资22.2亿元。', '养老。'] });
const document = { id: 'a', url: 'a/', title: '生态账本', text: '记成账', also: ['GEP'] };
const finds = finder(report, [{ documents: [document] }]);

it.each(['砂砖房治理', '治理，完成', '２２.２亿', '生态', 'gep'])('%s is found', (phrase) => {
  expect(finds(phrase)).toBe(true);
});

it.each(['治理养老', '记成账', '，。', ''])('“%s” is not', (phrase) => {
  expect(finds(phrase)).toBe(false);
});

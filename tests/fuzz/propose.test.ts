import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { z } from 'zod';
import type { Located } from '../../src/authoring/located.ts';
import { verbatim } from '../../src/authoring/schema.ts';
import { parseYaml } from '../../src/authoring/yaml.ts';
import { draftList } from '../../src/import/propose/draft-yaml.ts';
import { proposeEntries } from '../../src/import/propose/entries.ts';
import { proposeNumbers } from '../../src/import/propose/figures.ts';
import { placeNames } from '../../src/import/propose/place-names.ts';
import { propose } from '../../src/import/propose/propose.ts';
import type { Lender } from '../../src/import/shared/lender.ts';
import { indexFigures } from '../../src/layers/figures/locate.ts';
import { figureSchema } from '../../src/layers/figures/schema.ts';
import { allText } from '../../src/report/report.ts';
import { canBeDigested } from '../../src/report/digest.ts';
import type { Report } from '../../src/report/report.ts';
import { paragraphsOf } from '../unit/import/propose/invented.ts';
import { entry } from '../unit/layers/terms/invented.ts';
import { crowded, reportText } from './hostile.ts';
import { holds } from './property.ts';

/** Pieces that reports are made of, so that numbers, names and clauses meet in every way. */
const PIECES = [
  ...[
    '完成',
    '新建',
    '新增',
    '培育',
    '达',
    '增长',
    '其中',
    '分别',
    '累计',
    '第',
    '等',
    '的',
    '约',
    '突破',
    '去年',
  ],
  ...[
    '5',
    '10',
    '22.2',
    '2024年',
    '5%',
    '10%以上',
    '3个',
    '7亿元',
    '1,234',
    '5—8',
    '2.35：1',
    '1月31日',
    '两个',
  ],
  ...[
    '零伤亡',
    '三年',
    '一件',
    '，',
    '。',
    '、',
    '；',
    '：',
    '“',
    '”',
    '《',
    '》',
    '（',
    '）',
    '青石',
    '河',
    '路',
    '乡村',
  ],
  ...['公园', '食堂', 'IRS', 'R&D', 'G353', '3+1', '砂砖房', '𠮷', '以上', '左右'],
];

const pieced = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 24 })
  .map((pieces) => pieces.join(''));

const texts = fc.oneof(
  { weight: 4, arbitrary: pieced },
  { weight: 2, arbitrary: reportText },
  { weight: 1, arbitrary: crowded('5个、，三', 20, 1) },
);

const paragraphs = fc.array(texts, { minLength: 1, maxLength: 3 });

const LENDER: Lender = {
  name: '青石报告浅读',
  title: '示例市青石区人民政府工作报告',
  entries: [
    entry('shi-tang', { term: '食堂', scope: '全国' }),
    entry('he', { term: '河', scope: '全国', related: ['shi-tang'] }),
  ],
  categories: [],
  scopes: [{ name: '全国', slug: 'quan-guo', explanation: '全国。', travels: '全部' }],
};

/** A record or a list of records as if it stood in a file. */
function placed<T>(value: T, file: string): Located<T> {
  return { value, file, lineOf: () => 1 };
}

/** Numbers are only left over where the text repeats itself so that they cannot be quoted. */
function checkFigures(report: Report): void {
  const { figures, exclusions } = proposeNumbers(report);
  const drafts = [...figures.values()].flat();
  const file = `content/figures/${report.chapters[0]!.id}.yaml`;
  const accepted = drafts.map(({ span, ...draft }) => {
    const role = draft.role === '待写' ? 'target' : draft.role;
    return figureSchema.parse({ ...draft, role, label: draft.label.replace(/^待写$/u, '总数') });
  });
  const { problems } = indexFigures(report, {
    figures: accepted.map((figure) => placed(figure, file)),
    exclusions: exclusions.map(({ text, paragraph }) =>
      placed({ text, paragraph, reason: '不是数量' }, 'x.yaml'),
    ),
    themes: [{ name: report.chapters[0]!.title, slug: 'c-1' }],
    ...{ units: [], charts: [], home: [], drafts: { figures: [], exclusions: [] } },
  });
  for (const { found } of problems) assert.match(found, /which no figure and no exclusion holds$/u);
}

/** Words are the report's own, and each is found somewhere. */
function checkWords(report: Report): void {
  const text = allText(report).map((paragraph) => paragraph.text);
  const names = placeNames(report).map(({ name }) => name);
  const known = { terms: ['食堂'], excluded: ['青石'], names };
  const words = proposeEntries(report, known).map(({ match }) => match);
  assert.deepEqual(words, [...new Set(words)]);
  assert.deepEqual(names, [...new Set(names)]);
  for (const match of [...names, ...words]) {
    assert.ok(verbatim.safeParse(match).success && text.some((all) => all.includes(match)), match);
  }
}

/** Every file can be read, and a second run has nothing to add. */
function checkFiles(report: Report): void {
  const { files, digests } = propose(report, { lenders: [LENDER] });
  const [chapter] = report.chapters;
  if (canBeDigested(chapter!)) assert.ok(digests.length >= 3 && digests.length <= 5);
  else assert.deepEqual(digests, []);
  for (const [file, written] of files) {
    assert.match(file, /\/[a-z0-9]+(-[a-z0-9]+)*\.yaml$/u);
    assert.ok(parseYaml<unknown>(written, z.unknown(), { file }).ok, written);
  }
  assert.equal(propose(report, { lenders: [LENDER], own: files }).files.size, 0);
}

describe('what is proposed for a report', () => {
  it('stands in it, once where it must', () => {
    holds(
      fc.property(paragraphs, (list) => {
        const report = paragraphsOf(...list);
        checkFigures(report);
        checkWords(report);
      }),
    );
  });

  it('is written so that it can be read', () => {
    // Writing files takes longer than all else: one case of ten.
    holds(
      fc.property(paragraphs, fc.nat({ max: 9 }), (list, turn) => {
        if (turn === 0) checkFiles(paragraphsOf(...list));
      }),
    );
  });
});

describe('a draft', () => {
  it('is read as it was written, whatever it holds', () => {
    holds(
      fc.property(reportText, reportText, (one, other) => {
        const list = draftList(
          [{ value: { id: one, value: [1, 2], text: other }, told: [other] }],
          [one],
        );
        const read = parseYaml<unknown>(list, z.unknown(), { file: 'x.yaml' });
        assert.ok(read.ok, list);
        assert.deepEqual(read.value.value, [{ id: one, draft: true, value: [1, 2], text: other }]);
      }),
    );
  });
});

import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readdirSync, readFileSync } from 'node:fs';
import { loadEdition } from '../../../../src/edition.ts';
import { propose } from '../../../../src/import/propose/propose.ts';
import { borrow } from '../../../../src/import/shared/borrow.ts';
import { compareShared, formatShared } from '../../../../src/import/shared/compare.ts';
import { areasOf, readLender } from '../../../../src/import/shared/lender.ts';
import { sumOf } from '../../../../src/import/shared/sum.ts';
import { FIXTURES } from '../../../support/paths.ts';

const lending = readLender(path.join(FIXTURES, 'shared/lender'));
if (!lending.ok) throw new Error(JSON.stringify(lending.problems));
const lender = lending.value;
const taking = path.join(FIXTURES, 'shared/taker');
const { report } = loadEdition(taking);
const NOTHING = { entries: new Set<string>(), terms: [] };

/** The taker's glossary as files. */
const folder = 'content/glossary';
const files = new Map(
  readdirSync(path.join(taking, folder)).map((name) => [
    `${folder}/${name}`,
    readFileSync(path.join(taking, folder, name), 'utf8'),
  ]),
);

describe('entries that travel', () => {
  const loans = borrow([lender], report, NOTHING);
  const loan = (id: string) => loans.find((other) => other.id === id);

  it('are those of a scope that does, whose words stand in the report', () => {
    const ids = loans.map(({ id }) => id);
    expect(ids).toEqual(['ban-deng-hui', 'ji-gai', 'lin-li-shi-tang', 'yi-chuang-tong-ban']);
  });

  it('go where the title holds the word of their scope', () => {
    const provenance = { ...report.provenance, title: '别处市黑石区人民政府工作报告' };
    const far = borrow([lender], { ...report, provenance }, NOTHING).map(({ id }) => id);
    expect(far).toEqual(['ji-gai', 'yi-chuang-tong-ban']);
  });

  it('are found by what stands there, narrowed by what stands there, in every chapter', () => {
    const { fields } = loan('lin-li-shi-tang')!;
    expect(fields.matches).toEqual(['邻里食堂']);
    expect(fields.notInside).toEqual(['邻里食堂连锁']);
    expect(fields).not.toHaveProperty('onlyIn');
  });

  it('name only entries that are there, and keep their sources', () => {
    const { fields } = loan('yi-chuang-tong-ban')!;
    expect(fields.related).toEqual(['lin-li-shi-tang']);
    expect(fields.sources).toHaveLength(1);
    expect(fields).not.toHaveProperty('editorNote');
  });

  it('leave what they say of the lender’s report and region, and tell the editor', () => {
    const said = loan('yi-chuang-tong-ban')!;
    expect(said.fields.facts).toEqual(['几个部门的事在一个窗口收、一个窗口办。']);
    expect(said.left).toEqual(['青石区设了9个这样的窗口。']);
    const own = loan('ban-deng-hui')!.fields;
    expect([own.status, own.short, own.facts]).toEqual(['待写', '待写', ['待写']]);
  });

  it('do not touch what the report explains itself', () => {
    const own = { entries: new Set(['lin-li-shi-tang']), terms: ['技改', '板凳会'] };
    expect(borrow([lender], report, own).map(({ id }) => id)).toEqual(['yi-chuang-tong-ban']);
  });

  it('come from the first lender that has them', () => {
    const twice = borrow([{ ...lender, name: '甲' }, lender], report, NOTHING);
    expect(new Set(twice.map(({ shared }) => shared.from))).toEqual(new Set(['甲']));
    expect(twice).toHaveLength(loans.length);
  });

  it('are written as drafts that ask, with their scope', () => {
    const { files: written } = propose(report, { lenders: [lender] });
    const file = written.get('content/glossary/yi-chuang-tong-ban.yaml')!;
    expect(file).toContain('在这份报告里也是这个意思吗？');
    expect(file).toContain('#   青石区设了9个这样的窗口。');
    const { draft, shared } = parse(file) as Record<string, unknown>;
    expect([draft, shared]).toEqual([true, loan('yi-chuang-tong-ban')!.shared]);
    expect(written.get('content/glossary-scopes.yaml')).toContain('travels: 示例市');
    // No quoted phrase is proposed twice.
    expect([...written.keys()].filter((name) => name.includes('yi-chuang'))).toHaveLength(1);
  });
});

describe('entries that were taken', () => {
  it('are compared with what the lender says now, field by field', () => {
    expect(compareShared(files, report, lender)).toEqual([
      {
        ...{ id: 'ban-deng-hui', file: 'content/glossary/ban-deng-hui.yaml' },
        ...{ there: 'same', edited: false, changes: [] },
        sum: sumOf({ ...lender.entries.find(({ id }) => id === 'ban-deng-hui') }),
      },
      {
        ...{ id: 'yi-chuang-tong-ban', file: 'content/glossary/yi-chuang-tong-ban.yaml' },
        ...{ there: 'changed', edited: true },
        sum: sumOf({ ...lender.entries.find(({ id }) => id === 'yi-chuang-tong-ban') }),
        changes: [
          { field: 'short', here: '几件事在一个窗口办', there: '在一个窗口办完几件事' },
          {
            field: 'facts',
            here: '["几个部门的事在一个窗口收、一个窗口办。","白石区也这样办。"]',
            there: '["几个部门的事在一个窗口收、一个窗口办。"]',
          },
        ],
      },
    ]);
  });

  it('are told where the lender has changed or dropped them', () => {
    const lines = formatShared(lender, compareShared(files, report, lender));
    expect(lines[0]).toContain('2 taken from “青石报告浅读”; 1 changed there since');
    expect(lines[1]).toContain('yi-chuang-tong-ban.yaml: changed there, edited here');
    expect(lines.at(-1)).toMatch(/write sum: '[0-9a-f]{16}' below “shared”/);
    const bare = { ...lender, entries: [] };
    const gone = compareShared(files, report, bare);
    expect(gone.map(({ there }) => there)).toEqual(['gone', 'gone']);
    expect(formatShared(bare, gone)[1]).toContain('no longer there');
    const other = { ...lender, name: '别的网站' };
    expect(formatShared(other, compareShared(files, report, other))).toEqual([
      '0 taken from “别的网站”; none has been changed there.',
    ]);
  });

  it('have a sum of what they say, however it is written', () => {
    const said = { term: '甲', facts: ['乙'], sources: [{ title: '丙', publisher: '丁' }] };
    const other = { sources: [{ publisher: '丁', title: '丙' }], facts: ['乙'], term: '甲' };
    expect(sumOf({ ...other, id: 'a', draft: true, editorNote: '戊' })).toBe(sumOf(said));
    expect(sumOf({ ...said, facts: ['己'] })).not.toBe(sumOf(said));
  });
});

it('knows the areas in a title', () => {
  expect(areasOf('重庆市武隆区人民政府工作报告')).toEqual(['重庆', '武隆']);
  expect(areasOf('政府工作报告')).toEqual([]);
});

it('tells what is wrong with a lender by its folder', () => {
  const read = readLender('no/such/folder');
  expect(read.ok).toBe(false);
  for (const { file } of read.ok ? [] : read.problems) expect(file).toMatch(/^no\/such\/folder\//u);
});

import { describe, expect, it } from 'vitest';
import { proposeNumbers } from '../../../../src/import/propose/figures.ts';
import { paragraphsOf, reportOf } from './invented.ts';

/** The figures proposed for a paragraph about the work ahead. */
function figuresOf(text: string) {
  return [...proposeNumbers(paragraphsOf(text)).figures.values()].flat();
}

/** The texts left out of a paragraph, each with its reason. */
function leftOf(text: string): [string, string][] {
  return proposeNumbers(paragraphsOf(text)).exclusions.map((left) => [left.text, left.reason]);
}

describe('a number', () => {
  it.each([
    ['招引项目7个以上', '7个以上', 7, '个', '≥', '数量'],
    ['完成投资22.2亿元', '22.2亿元', 22.2, '亿元', '=', '金额'],
    ['产值突破4亿元', '突破4亿元', 4, '亿元', '>', '金额'],
    ['增加值增长5.3%以上', '5.3%以上', 5.3, '%', '≥', '增速'],
    ['监管比例达100%', '100%', 100, '%', '=', '占比'],
    ['占比提高1.5个百分点', '1.5个百分点', 1.5, '百分点', '=', '占比'],
    ['融资成本下降30个基点', '30个基点', 30, '基点', '=', '比率'],
    ['收入比缩小到2.35：1', '2.35：1', [2.35, 1], '比', '=', '比率'],
    ['播种面积稳定在73.3万亩', '73.3万亩', 73.3, '万亩', '=', '面积'],
    ['修路约100公里', '约100公里', 100, '公里', '≈', '长度'],
    ['产量19.5万吨', '19.5万吨', 19.5, '万吨', '=', '产量'],
    ['生猪出栏量52万头', '52万头', 52, '万头', '=', '产量'],
    ['总量居全市第3位', '3位', 3, '位', '=', '名次'],
    ['失业率控制在5.5%以内', '5.5%以内', 5.5, '%', '≤', '占比'],
    ['实施四个行动', '四个', 4, '个', '=', '数量'],
    ['实现零伤亡', '零伤亡', 0, '无', '=', '数量'],
  ])('is read with its unit and its bounds: %s', (text, number, value, unit, comparator, kind) => {
    expect(figuresOf(text)).toMatchObject([{ number, value, unit, comparator, kind }]);
  });

  it('takes no word for a bound that ends another word', () => {
    expect(figuresOf('最近5天节约3吨').map(({ number }) => number)).toEqual(['5天', '3吨']);
  });

  it('shares the bound of the one behind it where they are told apart by 分别', () => {
    const bounds = (text: string) => figuresOf(text).map(({ comparator }) => comparator);
    expect(bounds('存款和贷款分别增长8%、10%以上')).toEqual(['≥', '≥']);
    expect(bounds('增长8%、10%以上')).toEqual(['=', '≥']);
    expect(figuresOf('产量和收入分别增长8%、10%以上，新增3个')[0]?.quote).toContain('8%、10%以上');
  });
});

describe('what is measured', () => {
  it.each([
    ['完成投资22.2亿元', ['完成投资']],
    ['新开工电力设备等15个项目', ['新开工电力设备项目']],
    ['确保播种面积稳定在73.3万亩、产量19.5万吨', ['播种面积', '粮食产量'.slice(2)]],
    ['完成投资2亿元、增长10%', ['完成投资', '完成投资增长']],
    ['监管比例达100%', ['监管比例']],
    ['其中食堂2家', ['食堂']],
    ['5个', ['待写']],
  ])('is said by the words around it: %s', (text, labels) => {
    expect(figuresOf(text).map(({ label }) => label)).toEqual(labels);
  });

  it('is an address in pinyin, another one each time', () => {
    const ids = figuresOf('新建食堂2家，新建食堂3家，5个。').map(({ id }) => id);
    expect(ids).toEqual(['xin-jian-shi-tang', 'xin-jian-shi-tang-2', '5-ge']);
    const taken = proposeNumbers(paragraphsOf('新建食堂2家'), ['xin-jian-shi-tang']);
    expect([...taken.figures.values()].flat()[0]?.id).toBe('xin-jian-shi-tang-2');
  });
});

describe('the role of a number', () => {
  it.each([
    ['完成投资22.2亿元', 'target'],
    ['打造基地5个', 'target'],
    ['新增停车位500个', 'increment'],
    ['增加值增长5%', 'increment'],
    ['累计28万亩', 'total'],
    ['失业率控制在5.5%左右', 'total'],
    ['年产10万套线束', 'background'],
    ['收益10万元以上的村', 'background'],
    ['街上有路灯20盏', '待写'],
  ])('is told by its words: %s', (text, role) => {
    expect(figuresOf(text)).toMatchObject([{ role }]);
  });

  it('goes on to the next number of a series', () => {
    const roles = figuresOf('新培育企业60家、高新企业5家').map(({ role }) => role);
    expect(roles).toEqual(['increment', 'increment']);
  });

  it('is background in what looks back', () => {
    const roles = (chapters: Record<string, string[]>) =>
      [...proposeNumbers(reportOf(chapters)).figures.values()].flat().map(({ role }) => role);
    expect(roles({ 工作回顾: ['新增停车位500个。'] })).toEqual(['background']);
    expect(roles({ 工作: ['去年新增停车位500个。'] })).toEqual(['background']);
  });
});

describe('a quotation', () => {
  const quotes = (text: string) => figuresOf(text).map(({ quote }) => quote);

  it('is the clause, up to what is counted next', () => {
    expect(quotes('招引项目7个以上，完成投资22.2亿元、增长10%，新增企业7家。')).toEqual([
      ...['招引项目7个以上', '完成投资22.2亿元', '完成投资22.2亿元、增长10%', '新增企业7家'],
    ]);
  });

  it('is lengthened until it stands once in its paragraph', () => {
    const text = '新建食堂5家。种树，新建食堂5家。';
    const found = quotes(text);
    expect(found).toHaveLength(2);
    for (const quote of found) expect(text.split(quote)).toHaveLength(2);
  });

  it('is cut where it would hold its number twice', () => {
    expect(quotes('甲乡5个和乙镇的5个')).toEqual(['甲乡5个', '乙镇的5个']);
  });

  it('is none where a text only repeats itself', () => {
    expect(quotes('5个，5个，5个，5个，5个，5个').length).toBeLessThan(6);
  });
});

describe('a number that counts nothing', () => {
  it.each([
    ['落实“2332”体系', '“2332”', '名称，不是数量。'],
    ['印发《十项举措》', '《十项举措》', '名称，不是数量。'],
    ['建设G353连接线', 'G353', '代号或编号，不是数量。'],
    ['到2024年建成', '2024年', '日期，不是数量。'],
    ['1月31日开会', '1月31日', '日期，不是数量。'],
    ['迎接第15届运动会', '第15届运', '排在第几，不是数量。'],
    ['开展三年行动', '三年行动', '名称里说有几样，不是要达到的数。'],
    ['新的一年', '一年', '平常的说法，不是数量。'],
    ['拨打12345', '12345', '待写'],
    ['共有1,234人', '1,234', '待写'],
    ['修路5—8公里', '5—8', '待写'],
  ])('is left out with a reason: %s', (text, left, reason) => {
    expect(leftOf(text)).toEqual([[left, reason]]);
    expect(figuresOf(text)).toEqual([]);
  });

  it('is a figure in quotation marks where it says what there is none of', () => {
    expect(figuresOf('做到“人员零伤亡”')).toMatchObject([{ number: '零伤亡' }]);
    expect(leftOf('做到“五个零发生”')).toEqual([['“五个零发生”', '名称，不是数量。']]);
  });

  it('is quoted with whole characters', () => {
    expect(leftOf('𠮷一件一件').map(([text]) => text)).toEqual(['𠮷一件']);
  });

  it('is quoted so that it stands once, touching no other number', () => {
    expect(leftOf('2024年开工，2024年建成3座桥')).toEqual([
      ['2024年开', '日期，不是数量。'],
      ['2024年建', '日期，不是数量。'],
    ]);
  });
});

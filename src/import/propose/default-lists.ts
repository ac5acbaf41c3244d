import type { PlaceKind } from '../../layers/places/schema.ts';
import { EVERYWHERE } from '../../layers/terms/lists.ts';
import type { Named, Scope, StatusName } from '../../layers/terms/lists.ts';

/** Kinds of places that any report may have; the editor keeps what is used. */
export const PLACE_KINDS: readonly PlaceKind[] = [
  {
    id: 'xiang-zhen',
    name: '乡镇、街道和村',
    explanation: '报告点了名的乡、镇、街道、社区和村。',
    home: true,
  },
  {
    id: 'pian-qu',
    name: '城区和片区',
    explanation: '成片的地方，报告大多只给了名字，没有写边界。',
  },
  { id: 'dao-lu-qiao', name: '道路和桥', explanation: '国道、高速公路、街路和桥。' },
  { id: 'che-zhan-ji-chang', name: '车站和机场', explanation: '车站、码头和机场。' },
  { id: 'shui', name: '河流和水库', explanation: '江河、湖泊和蓄水的地方。' },
  {
    id: 'jie-qu-gong-yuan',
    name: '街区、公园和景点',
    explanation: '逛街、散步、健身和游玩的地方。',
  },
  { id: 'xue-xiao-yi-yuan', name: '学校和医院', explanation: '报告点了名的学校、幼儿园和医院。' },
  {
    id: 'chang-guan',
    name: '场馆、市场和办事的地方',
    explanation: '看书、锻炼、买东西和办事的地方。',
  },
  { id: 'ji-di', name: '园区和基地', explanation: '种养、加工和办企业的地方。' },
  { id: 'yi-zhi', name: '遗址和墓', explanation: '古代和革命年代留下的地方。' },
  { id: 'da-qu-yu', name: '大区域和保护地', explanation: '范围超出一个乡镇的地方。' },
];

/** Categories of entries, in plain words for readers. */
export const CATEGORIES: readonly Named[] = [
  { name: '经济产业', slug: 'jing-ji-chan-ye', explanation: '产业、企业、投资和财政方面的词。' },
  {
    name: '城市建设',
    slug: 'cheng-shi-jian-she',
    explanation: '城市规划、旧房旧城改造和市容管理方面的词。',
  },
  { name: '乡村振兴', slug: 'xiang-cun-zhen-xing', explanation: '农业、农村和农民方面的词。' },
  { name: '科技人才', slug: 'ke-ji-ren-cai', explanation: '科技创新和引进培养人才方面的词。' },
  {
    name: '改革开放',
    slug: 'gai-ge',
    explanation: '各项改革，以及外贸、通道和营商环境方面的词。',
  },
  { name: '数字化', slug: 'shu-zi-hua', explanation: '用数据和软件来办事、管理城市的词。' },
  { name: '生态环境', slug: 'sheng-tai-huan-jing', explanation: '保护自然、治理污染方面的词。' },
  {
    name: '民生社会',
    slug: 'min-sheng-she-hui',
    explanation: '就业、社保、教育、医疗、养老、文化体育等与日常生活有关的词。',
  },
  {
    name: '安全治理',
    slug: 'an-quan-zhi-li',
    explanation: '安全生产、防灾减灾、化解矛盾和社会治安方面的词。',
  },
  {
    name: '政府建设',
    slug: 'zheng-fu-jian-she',
    explanation: '政府和干部怎样办事、守什么规矩的词。',
  },
  { name: '统计术语', slug: 'tong-ji-shu-yu', explanation: '报告用来计数的指标和单位。' },
  {
    name: '地名项目',
    slug: 'di-ming-xiang-mu',
    explanation: '报告提到的当地的地方和具体工程项目。',
  },
];

/** Scopes of entries. */
export const SCOPES: readonly Scope[] = [
  {
    name: '全国',
    slug: 'quan-guo',
    explanation: '全国都这样用的说法或制度。',
    travels: EVERYWHERE,
  },
  {
    name: '本地',
    slug: 'ben-di',
    explanation: '当地自己的说法、地方或项目，或者只有这份报告这样用。',
  },
  {
    ...{ name: '通用', slug: 'tong-yong', travels: EVERYWHERE },
    explanation: '不属于哪一级政府的普通用语、行业用语或计量单位，在哪里都是差不多的意思。',
  },
];

/** The words that readers see for each basis. */
export const STATUS_NAMES: readonly StatusName[] = [
  {
    ...{ id: 'sourced', name: '有出处', slug: 'you-chu-chu' },
    explanation:
      '这条解释查到了公开资料，资料的标题和来源列在下面；标明“背景”的资料只帮助理解，不是解释的依据。',
  },
  {
    ...{ id: 'in-report', name: '报告自述', slug: 'bao-gao-zi-shu' },
    explanation: '这条解释主要依据报告自己的文字，报告没有写到的我们不作补充。',
  },
  {
    ...{ id: 'general', name: '通行释义', slug: 'tong-xing-shi-yi' },
    explanation:
      '这是这个词通常的意思，我们没有另外找到专门给它下定义的权威页面，当地的具体做法可能有所不同。',
  },
  {
    ...{ id: 'unverified', name: '待核实', slug: 'dai-he-shi' },
    explanation:
      '我们没有查到足以说明这个词在当地具体指什么的公开资料，这里只写报告原话和字面上能看出的意思。',
  },
];

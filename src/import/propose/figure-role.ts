import type { Role } from '../../layers/figures/schema.ts';
import type { FigureWords } from './figure-words.ts';
import { UNWRITTEN } from '../../authoring/schema.ts';

/** Words of a sentence or a chapter that looks back: what is behind is no task. */
const PAST = /去年|过去|上年|以来|截至|已(?:经|完成|建成|累计)|同比|回顾/u;

/** More or less than before. */
const CHANGE = /增长|增加|增幅|提高|提升|上升|下降|降低|减少|压降|压减|增速|翻/u;
const DONE_AWAY = /(?:增加|上升|下降|降低|减少|压降|压减)$/u;
const ADDED =
  /新(?:增|建(?!改)|培育|发展|认证|认定|开辟|开通|改建|入库|登记|注册|引进|获|签约)|净增/u;

/** A level: what there is in all, or what is to be reached. */
const LEVEL =
  /累计|总(?:额|量|数|值|规模|产值|人口)|稳定(?:在|到)|保持(?:在)?|控制在|达到?|突破|超过|覆盖|缩小|精简[至为到]|降至|提高到|增加到|(?:率|占比|比例|比重|水平|面积|产值|产量|出栏量|存栏量|人数|户数|天数|交易额|收入比|余额|规模|密度)(?:在|为|达)?$|占[^，]*$|实现[^，]*(?:产值|总额|收入|增加值|税收)|人员$/u;

/** Words that say something is to be done. */
const TASK =
  /完成|建成|开工|启动|实施|推进|打造|创建|建设|改造|培育|培养|引进|招引|统筹|开展|开发|办好|办成|新开工|新投产|投产|加快|规划|盘活|归集|治理|整治|提质|争取|力争|确保|发放|组织|举办|设立|化解|修复|新建|改建|购置|投入|投放|安排|补足|提升|深化|做好|支持|落实|发展|运营|投用|入驻|招商|签约|招聘|帮扶|救助|惠及|建立|制定|出台|推广|选派|选聘|布局|布设|植树|造林/u;

/** What is only the name or the size of something: 年产10万套…, 10万元以上的村集体. */
const SIZE = /年产$|总投资$|占地$|^[^占]*建筑面积$/u;

/** Units of what grows or shrinks: 提升10% is more than before, 改造提升4万亩 is a task. */
const RELATIVE = /[%％‰倍]$|百分点$|基点$/u;

/**
 * What a number is to the work ahead, proposed from the words around it; 待写 where they do not say.
 *
 * @param setting the names of its part and chapter, and the sentence it stands in
 */
export function roleOf(
  { head, tail, taken }: FigureWords,
  setting: { readonly headings: string; readonly sentence: string; readonly unit: string },
): Role | typeof UNWRITTEN {
  const { headings, sentence, unit } = setting;
  if (PAST.test(headings) || PAST.test(sentence)) return 'background';
  if (SIZE.test(head) || tail.startsWith('的')) return 'background';
  // A number that goes on with the one before it shares what was said there.
  for (const words of [head, taken].filter(Boolean)) {
    if (RELATIVE.test(unit) && CHANGE.test(words)) return 'increment';
    if (LEVEL.test(words)) return 'total';
    if (ADDED.test(words) || DONE_AWAY.test(words)) return 'increment';
    if (TASK.test(words)) return 'target';
  }
  return TASK.test(tail) || TASK.test(sentence) ? 'target' : UNWRITTEN;
}

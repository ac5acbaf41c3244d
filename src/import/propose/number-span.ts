import type { DigitRun } from '../../layers/figures/digit-runs.ts';
import { readNumber } from '../../layers/figures/read-number.ts';
import type { ReadNumber } from '../../layers/figures/read-number.ts';
import type { Span } from '../../report/span.ts';

/** A number of a paragraph with its unit and the words that bound it, and what it says. */
export interface WordedNumber extends Span {
  readonly text: string;
  readonly read: ReadNumber;
}

/** Words that bound a number from before; those of one hanzi not as the end of another word. */
const BEFORE =
  /(?:不低于|不少于|不超过|不高于|突破|超过|高于|低于|(?<![大节预条合制])约|(?<![临附靠最将])近)$/u;

/** Units and measure words that stand behind numbers, the longer before what they begin with. */
const UNITS = `
  个百分点 百分点 个基点 基点 平方公里 平方千米 平方米 立方米 立方 公里 千米 厘米 毫米 海里 公顷 公斤 千克 千瓦时 千瓦 兆瓦 万瓦 标箱 标准箱 美元
  欧元 港元 人次 车次 班次 架次 航次 户次 小时 分钟 个月 周岁 岁 床位 车位 年 月 周 天 日 时 分 秒 吉瓦 度 元 亩 吨 斤 克 米 里 升
  丈 尺 摄氏度 ℃ ％ % ‰ ㎡ km kg GB TB PB MW kW KV kV 千伏 伏 分贝 微克 毫克 个 家 人 户 项 件 条 名 位 只 头 座 栋
  幢 套 所 处 块 张 类 种 级 届 次 场 倍 成 辆 台 艘 架 部 支 组 群 株 棵 羽 尾 匹 册 本 篇 首 幅 门 间 层 段 宗 批 班 例 起 期 款
  笔 桩 枚 盏 口 对 双 眼 片 站 村 乡 镇 县 区 市
`
  .trim()
  .split(/\s+/u)
  .sort((a, b) => b.length - a.length);

const UNIT = new RegExp(`^(?:[十百千]?[万亿]|[百千])?(?:${UNITS.join('|')})`, 'u');

const AFTER = /^(?:以上|以内|以下|左右)/u;

const RATIO = /^[：:]\d+(?:\.\d+)?/u;

/**
 * A number in full, from its digits or hanzi: what bounds it, its unit, 以上 and the like. Undefined
 * where it has no unit, or another shape than a figure's.
 *
 * @param run a run of digits of the text, or a quantity in hanzi, which holds its unit
 */
export function wordedNumber(text: string, run: DigitRun): WordedNumber | undefined {
  const start = run.start - (BEFORE.exec(text.slice(0, run.start))?.[0].length ?? 0);
  const inDigits = /^\d/.test(run.text);
  let end = run.end;
  const ratio = inDigits ? RATIO.exec(text.slice(end)) : null;
  const unit = inDigits ? (ratio ?? UNIT.exec(text.slice(end))) : undefined;
  if (unit === null) return undefined;
  end += unit?.[0].length ?? 0;
  end += AFTER.exec(text.slice(end))?.[0].length ?? 0;
  const words = text.slice(start, end);
  const read = readNumber(words);
  return read && read.unit !== '' && read.values.every(Number.isFinite)
    ? { start, end, text: words, read }
    : undefined;
}

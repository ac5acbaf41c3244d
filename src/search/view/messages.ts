import type { Failure } from '../engine/loader.ts';
import type { Found } from '../engine/outcome.ts';
import { QUERY_LIMIT } from '../engine/query.ts';
import type { Word } from '../engine/query.ts';

/** What the reader is told when the search cannot work at all. Each ends with what to do. */
export const FAILURES: Readonly<Record<Failure, string>> = {
  offline: '没有连上网，搜索用的文件取不到。请检查网络后再试。',
  missing: '搜索用的文件没有找到，可能网站刚刚更新。请刷新页面再试。',
  server: '网站服务器出了问题，搜索暂时用不了。请过一会儿再试。',
  damaged: '搜索用的文件没有传完整。请刷新页面再试。',
  slow: '网络太慢，等了很久搜索还没准备好。请换个地方或过一会儿再试。',
};

/** Sentences about a query or its outcome. */
export const MESSAGES = {
  blank: '请输入要找的字词。',
  punctuation: '只有标点或符号，没有可以找的字。请输入汉字、字母或数字。',
  instead: '也可以打开全文，用浏览器的“页内查找”。',
  loading: '正在准备搜索……',
  cut: `输入的字太多，只找了前${QUERY_LIMIT}个字。`,
  withoutIndex: '搜索索引没能用上，这次是逐字查找，结果一样完整。',
  incomplete: '名词解释或拼音提示没能取到，可能不全；报告原文的结果是完整的。',
  weaker: '没有一段话同时含有这些词；下面这些章里都提到了，但不在同一段。',
  alsoWeaker: '下面这些章里也都提到了，但不在同一段：',
  everyday: '报告里的说法',
  spelled: '拼音拼的可能是',
  parts: '报告里有这些字',
  mentions: '下面这些名词的解释里提到',
  contents: '看看报告的目录',
  entries: '我们的注解',
  entryCount: (count: number) => `${count}条`,
  unread: (count: number) => `还有${count}章也提到。`,
} as const;

/** The one-line summary, also read out by screen readers. */
export function summary(found: Found, filtered: boolean): string {
  const { words, total, unread, entries } = found;
  const { length } = entries;
  const what = `${quote(words)}：`;
  const places = `${filtered ? '选定的范围' : '报告'}里${unread > 0 ? '至少' : ''}有${total}处`;
  if (total > 0) return `${what}${places}${length > 0 ? `，另有${length}条注解` : ''}。`;
  return `${what}${filtered ? '选定的范围里' : '报告原文里没有，但'}有${length}条注解。`;
}

/** The summary when the words occur, but not together. */
export function summaryApart(words: readonly Word[], chapters: number): string {
  return `${quote(words)}：没有一段话同时含有，有${chapters}章分别提到。`;
}

/** The summary when nothing was found. */
export function summaryNothing(words: readonly Word[], filtered: boolean): string {
  return `${quote(words)}：${filtered ? '选定的范围里没有' : '报告里没有这样的字句'}。`;
}

/** Words in Chinese quotation marks, as they were typed. */
export function quote(words: readonly Word[]): string {
  return words.map(({ typed }) => `“${typed}”`).join('');
}

/** How many matches a chapter holds. */
export function places(count: number): string {
  return `${count}处`;
}

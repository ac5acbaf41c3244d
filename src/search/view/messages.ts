import { REPORT_KIND } from '../format.ts';
import type { Filters } from '../format.ts';
import type { Failure } from '../engine/loader.ts';
import type { Found, Nothing } from '../engine/outcome.ts';
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
  incomplete:
    '注解、拼音或平常话的提示没能取到，可能不全；报告原文的结果是完整的。刷新页面可以再取。',
  weaker: '没有一段话同时含有这些词；下面这些章里都提到了，但不在同一段。',
  alsoWeaker: '下面这些章里也都提到了，但不在同一段：',
  direct: '直接看',
  directBy: '我们挑出的',
  spelled: '拼音拼的也可能是',
  parts: '报告里有这些词',
  mentions: '下面这些名词的解释里提到',
  contents: '看看报告的目录',
  everywhere: '在本站收的报告和注解里找',
  entries: '我们的注解',
  entryCount: (count: number) => `${count}条`,
  others: (count: number) => `其余${count}条`,
  unread: (count: number) => `还有${count}章也提到。`,
} as const;

/** The one-line summary, also read out by screen readers: true of what was searched, and no more. */
export function summary(outcome: Found | Nothing, filters: Filters): string {
  const { words, apart, pinyin } = outcome;
  const parted = apart ? `${quote(apart)}没有连在一起的，拆开来找。` : '';
  const read = pinyin === undefined ? parted : `“${pinyin}”按拼音读作${quote(words)}。`;
  const told =
    filters.kind !== undefined && filters.kind !== REPORT_KIND
      ? ofKind(outcome, filters.kind)
      : outcome.state === 'nothing'
        ? absent(outcome, filters)
        : present(outcome, filters);
  return read + told;
}

/** What was found of one kind of ours: of the report itself nothing is known then. */
function ofKind(outcome: Found | Nothing, kind: string): string {
  const entries = outcome.state === 'found' ? outcome.entries.length : 0;
  const count = entries + (outcome.direct?.topics.length ?? 0);
  const found = count > 0 ? `有${count}条` : '没有';
  return `${quote(outcome.words)}：“${kind}”里${found}。这次没有找报告原文。`;
}

function absent({ words, unsaid }: Nothing, { chapter }: Filters): string {
  if (chapter !== undefined) return `${quote(words)}：这一章里没有。`;
  return unsaid.length > 0 ? unspoken(unsaid) : `${quote(words)}：本站收的报告里没有这样的字句。`;
}

function present(found: Found, { kind, chapter }: Filters): string {
  const { words, total, unread, entries, topics, weaker, direct, unsaid } = found;
  const notes = entries.length + topics.length;
  const where = chapter === undefined ? (kind ? '报告原文里' : '报告里') : '这一章里';
  if (total > 0) {
    const places = `${where}${unread > 0 ? '至少' : ''}有${total}处`;
    return `${quote(words)}：${places}${notes > 0 ? `，另有${notes}条注解` : ''}。`;
  }
  if (unsaid.length > 0) return unspoken(unsaid) + (direct ? '离它最近的是：' : '');
  if (direct && direct.sentences.length > 0) return `${unworded(words, chapter)}话是：`;
  if (direct) return `${unworded(words, chapter)}在这里：`;
  if (notes > 0)
    return `${quote(words)}：${where.replace('报告里', '报告原文里')}没有，但有${notes}条注解。`;
  return `${quote(words)}：没有一段话同时含有，有${weaker.length}章分别提到。`;
}

/** What we found instead is told as what it is: related, not the same. */
function unworded(words: readonly Word[], chapter: string | undefined): string {
  return `${chapter === undefined ? '报告' : '这一章'}里没有${quote(words)}这几个字，有关的`;
}

/** An honest no: the words of a query that the report does not speak of. */
function unspoken(unsaid: readonly string[]): string {
  return `本站所收的报告原文没有写到${unsaid.map((word) => `“${word}”`).join('')}。`;
}

/** Words in Chinese quotation marks, as they were typed; marks inside become single ones. */
export function quote(words: readonly Word[]): string {
  const inside = (typed: string): string => typed.replace(/“/g, '‘').replace(/”/g, '’');
  return words.map(({ typed }) => `“${inside(typed)}”`).join('');
}

/** How many matches a chapter holds. */
export function places(count: number): string {
  return `${count}处`;
}

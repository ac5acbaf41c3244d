/** So many lines at the beginning and the end of an article may be the page's own. */
const EDGE = 10;

/** The page's own lines are no longer than this, in characters. */
const LONGEST = 100;

const NOTICE = new RegExp(
  '^[【\\[［(（]?(?:' +
    '当前位置|您?(?:现在)?的?位置|首页[>＞»]|(?:信息|文章|稿件)?来源[:：]|发布(?:日期|时间|机构|单位)|' +
    '成文日期|索引号|主题分类|字[体号]|浏览|阅读|点击|访问量|分享|扫一扫|打印|关闭|收藏|责任编辑|' +
    '责编|编辑[:：]|审核[:：]|作者[:：]|上一[篇条]|下一[篇条]|相关(?:链接|阅读|文件|解读|稿件)|返回|' +
    '日期[:：]|时间[:：]|\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}(?:\\d{1,2}:\\d{2}(?::\\d{2})?)?' +
    '(?:$|来源|浏览|阅读|字[体号]|【))',
  'u',
);

/** Takes the lines out at both edges of an article that are the page's own: when, by whom, 打印. */
export function withoutNotices(text: string): {
  readonly text: string;
  readonly notices: readonly string[];
} {
  const lines = text.split('\n');
  const filled = lines.flatMap((line, at) => (/\S/u.test(line) ? [at] : []));
  const edges = new Set([...filled.slice(0, EDGE), ...filled.slice(-EDGE)]);
  const isNotice = (line: string, at: number): boolean => {
    const bare = line.replace(/\s/gu, '');
    return edges.has(at) && bare.length <= LONGEST && NOTICE.test(bare);
  };
  return {
    text: lines.filter((line, at) => !isNotice(line, at)).join('\n'),
    notices: lines.filter(isNotice).map((line) => line.trim()),
  };
}

const TEMPLATES = ['report/*', 'glossary/*/*', 'glossary/*', 'places/*', 'topics/*', 'p/*'];
/** Pages made by hand at an address that looks like a template's. */
const BY_HAND = ['/glossary/pinyin/'];

/**
 * The template that makes a page, as a pattern: `/topics/kan-bing/` gives `topics/*`. A page made
 * by hand is its own template.
 *
 * Hundreds of pages differ only in their words: what their markup and colours do wrong shows on
 * any one of them, so only one per template is worth the whole matrix of checks. What words can
 * do wrong, such as being too wide, is still looked for on each.
 *
 * @param path a page's path with its slashes, such as `/glossary/category/gong-cheng/`
 */
export function templateOf(path: string): string {
  const parts = path.split('/').filter((part) => part !== '');
  const pattern = [...parts.slice(0, 1), ...parts.slice(1).map(() => '*')].join('/');
  return TEMPLATES.includes(pattern) && !BY_HAND.includes(path) ? pattern : path;
}

/** Of these paths the first of each template, in their order. */
export function firstOfEachTemplate(paths: readonly string[]): ReadonlySet<string> {
  const firsts = new Map<string, string>();
  for (const path of paths) {
    const template = templateOf(path);
    if (!firsts.has(template)) firsts.set(template, path);
  }
  return new Set(firsts.values());
}

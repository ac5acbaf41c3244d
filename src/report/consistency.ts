import type { Located } from '../authoring/located.ts';
import type { Problem } from '../authoring/problem.ts';
import type { ChapterFile } from './chapter-file.ts';
import { checkKeys, keysOf } from './keys.ts';

/**
 * Checks chapters against one another and against the parts: unique ids and titles, orders
 * 1, 2, 3 … without a gap, known parts in one block each and none empty, titles that are the report's own words or declared
 * editorial, ids of which none is there twice, digest points that rest on existing paragraphs.
 *
 * @param files sorted by `order`
 * @param complete false when some chapter could not be read, so that a gap proves nothing
 */
export function checkChapters(
  files: readonly ChapterFile[],
  parts: Located<readonly { readonly id: string }[]>,
  complete: boolean,
): Problem[] {
  return [
    ...checkUnique(files, 'id'),
    ...checkUnique(files, 'order'),
    ...checkUnique(files, 'title'),
    ...(complete ? checkOrder(files) : []),
    ...checkParts(files, parts.value),
    ...(complete ? checkPartsUsed(files, parts) : []),
    ...files.flatMap(checkTitle),
    ...files.flatMap(checkKeys),
    ...files.flatMap(checkDigest),
  ];
}

function checkUnique(files: readonly ChapterFile[], key: 'id' | 'order' | 'title'): Problem[] {
  const first = new Map<string | number, ChapterFile>();
  return files.flatMap((chapter) => {
    const value = chapter.frontmatter[key];
    const other = first.get(value);
    if (!other) {
      first.set(value, chapter);
      return [];
    }
    return {
      file: chapter.file,
      line: chapter.lineOf([key]),
      found: `${key}: ${value}, which ${other.file}:${other.lineOf([key])} has too`,
      expected: `a different ${key} for each chapter`,
      todo: `Give one of the two chapters another ${key}.`,
    };
  });
}

function checkOrder(files: readonly ChapterFile[]): Problem[] {
  return files.flatMap((chapter, index) => {
    const { order } = chapter.frontmatter;
    const before = files[index - 1]?.frontmatter.order ?? 0;
    if (order === before || order === before + 1) return [];
    return {
      file: chapter.file,
      line: chapter.lineOf(['order']),
      found: `order: ${order}`,
      expected: `order: ${before + 1}; the chapters are numbered 1, 2, 3 … without a gap`,
      todo: 'Correct the number, or add the chapter that is missing before this one.',
    };
  });
}

function checkParts(
  files: readonly ChapterFile[],
  parts: readonly { readonly id: string }[],
): Problem[] {
  let last = 0;
  return files.flatMap((chapter) => {
    const { part } = chapter.frontmatter;
    const index = parts.findIndex(({ id }) => id === part);
    if (index >= last) {
      last = index;
      return [];
    }
    return {
      file: chapter.file,
      line: chapter.lineOf(['part']),
      found: `part: ${part}${index < 0 ? '' : ', after a chapter of a later part'}`,
      expected: `one of ${parts.map(({ id }) => id).join(', ')}, in the order of content/parts.yaml`,
      todo: 'Correct the part, or the order of the chapters.',
    };
  });
}

function checkPartsUsed(
  files: readonly ChapterFile[],
  { value: parts, file, lineOf }: Located<readonly { readonly id: string }[]>,
): Problem[] {
  return parts.flatMap(({ id }, index) =>
    files.some(({ frontmatter }) => frontmatter.part === id)
      ? []
      : {
          file,
          line: lineOf([index, 'id']),
          found: `id: ${id}, a part without a chapter`,
          expected: 'only parts that chapters name',
          todo: 'Name it in its chapters as “part”, or delete it.',
        },
  );
}

function checkTitle(chapter: ChapterFile): Problem[] {
  const { title, item, titleIsEditorial } = chapter.frontmatter;
  const heading = chapter.heading?.text.slice(chapter.heading.leadLength);
  if (titleIsEditorial && heading === undefined) return [];
  if (!titleIsEditorial && heading?.includes(title) && heading.startsWith(item ?? '')) return [];
  return [
    {
      file: chapter.file,
      line: chapter.lineOf(['title']),
      found: `title: ${title}, titleIsEditorial: ${titleIsEditorial}, heading: ${heading ?? 'none'}`,
      expected:
        'a title and item taken from the “# ” heading, or an editorial title and no heading',
      todo: 'Copy the title from the heading, or set titleIsEditorial to match.',
    },
  ];
}

function checkDigest(chapter: ChapterFile): Problem[] {
  const numbers = keysOf(chapter).map(({ number }) => number);
  const counted = chapter.frontmatter.paragraphs ? numbers.join(', ') : `1 to ${numbers.length}`;
  return chapter.frontmatter.digest.flatMap((point, index) =>
    numbers.includes(point.paragraph)
      ? []
      : {
          file: chapter.file,
          line: chapter.lineOf(['digest', index, 'paragraph']),
          found: `paragraph: ${point.paragraph}`,
          expected: `a paragraph of this chapter, ${counted}`,
          todo: 'Name the paragraph that the point rests on.',
        },
  );
}

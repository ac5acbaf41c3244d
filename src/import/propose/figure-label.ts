import { UNWRITTEN, words } from '../../authoring/schema.ts';
import type { FigureWords } from './figure-words.ts';

/** Words before which nothing of the clause says what is measured. */
const OPENING =
  /^(?:其中|同时|我们将|将|并|也|还|再|全年|年内|今年|全区|全县|全市|力争|确保|争取|预计|共|均|的|达到?)+/u;

/** Words that only lead up to the number. */
const LEADING =
  /(?:分别|均|各|共计?|在|为|是|达到?|至|到|等|稳定|控制|保持|实现|就是|合计|约|近|的|：|（|“)+$/u;

/** Growth by itself, which says nothing without what grew. */
const GROWTH =
  /^(?:同比)?(?:增长|增幅|增速|提高|提升|下降|降低|减少|增加|产量|占比|占比提高|累计)$/u;

/** What the number before was measured in, which the next one has of its own. */
const EXTENT = /(?:播种|种植)?面积$|产量$/u;

/** A longer label is a sentence. */
const LONGEST = 26;

/** What a number measures, proposed from the words around it; 待写 where they do not say it. */
export function labelOf({ head, tail, taken }: FigureWords): string {
  const own = bare(head);
  const before = bare(taken).replace(EXTENT, '');
  const needed = GROWTH.test(own) || own === '';
  const noun = /^[\p{Script=Han}A-Z“”（）]{1,16}$/u.test(tail) && !own.includes(tail) ? tail : '';
  const label = (needed ? before : '') + own + noun;
  const last = own.slice(
    Math.max(own.lastIndexOf('、'), own.lastIndexOf('等'), own.lastIndexOf('“')) + 1,
  );
  return [label, own, last].find(fits) ?? UNWRITTEN;
}

function fits(label: string): boolean {
  const long = [...label].length;
  return long <= LONGEST && /\p{Script=Han}{2}/u.test(label) && words.safeParse(label).success;
}

function bare(text: string): string {
  return text.replace(OPENING, '').replace(LEADING, '');
}

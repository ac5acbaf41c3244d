import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { NoteContext } from './layer.ts';

/**
 * The line of a note that leads back to where the report uses its entry, once to each sentence;
 * nothing where the page holds no use of it.
 */
export function wayBack({ uses, place }: Pick<NoteContext, 'uses' | 'place'>): ElementContent[] {
  const sentences = new Map(uses.map((use) => [use.sentence.id, use]));
  const links = [...sentences].flatMap(([id, use]) => [
    ' ',
    h('a', { href: `#${id}` }, place(use)),
  ]);
  return links.length > 0 ? [h('p', { class: 'back' }, ['回到原文', ...links])] : [];
}

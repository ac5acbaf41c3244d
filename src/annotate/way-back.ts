import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { NoteContext } from './layer.ts';

/** The line of a note that leads back to every use of its entry on the page. */
export function wayBack({ uses, place }: Pick<NoteContext, 'uses' | 'place'>): ElementContent {
  const links = uses.map(({ sentence, paragraph }) =>
    h('a', { href: `#${sentence.id}` }, place(paragraph)),
  );
  return h('p', { class: 'back' }, ['回到原文', ...links]);
}

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { paragraphName } from '../report/naming.ts';
import type { NoteContext } from './layer.ts';

/**
 * The line of a note that leads back to where the report uses its entry, once to each paragraph;
 * nothing where the page holds no use of it.
 */
export function wayBack({ uses }: Pick<NoteContext, 'uses'>): ElementContent[] {
  // A heading has no id of its own: its sentence has.
  const targets = uses.map(({ sentence, paragraph }) => {
    return [paragraph.number === 0 ? sentence.id : paragraph.id, paragraph] as const;
  });
  const links = [...new Map(targets)].flatMap(([id, paragraph]) => [
    ' ',
    h('a', { href: `#${id}` }, paragraphName(paragraph.number)),
  ]);
  return links.length > 0 ? [h('p', { class: 'back' }, ['回到原文', ...links])] : [];
}

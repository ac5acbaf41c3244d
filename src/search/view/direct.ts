import type { Direct } from '../engine/outcome.ts';
import { normalize } from '../../report/normalize.ts';
import { wordOf } from '../engine/query.ts';
import type { Word } from '../engine/query.ts';
import { element } from './element.ts';
import { lines } from './entries.ts';
import { marked, snippetPath } from './matches.ts';
import { MESSAGES } from './messages.ts';
import { section } from './section.ts';
import type { ViewOptions } from './section.ts';

/** 直接看: the topic with its question, and the sentences that answer, each a link to its place. */
export function directView(
  { topics, sentences }: Direct,
  words: readonly Word[],
  options: ViewOptions,
): HTMLElement {
  const items = sentences.map((sentence) => {
    const { text, ranges, heading } = sentence;
    const literal = words.every((word) => normalize(text).includes(word.text));
    const said = ranges.map(({ start, end }) => wordOf(text.slice(start, end)));
    const whole = element('span', { class: 'ink' }, ...marked(text, ranges));
    const from = element('span', { class: 'search-count' }, heading);
    const address = options.href(snippetPath(sentence, literal ? words : said));
    return element('li', {}, element('a', { href: address }, whole, element('br', {}), from));
  });
  const content = element('div', {});
  if (topics.length > 0) content.append(lines(topics, options));
  if (items.length > 0) content.append(element('ol', {}, ...items));
  return section(
    'search-direct',
    { heading: MESSAGES.direct, count: MESSAGES.directBy },
    content,
    options,
  );
}

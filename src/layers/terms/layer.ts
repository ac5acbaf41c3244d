import { problemsOf } from '../../authoring/result.ts';
import type { LayerDefinition, OpenLayer } from '../../annotate/layer.ts';
import { quotedIn, usedEntries } from '../../annotate/occurrences.ts';
import { grouped } from '../../site/numerals.ts';
import { GLOSSARY_FILES, loadGlossary } from './load.ts';
import type { Glossary } from './load.ts';
import { indexTerms } from './locate.ts';
import type { TermIndex } from './locate.ts';
import { createMentionFinder } from './mentions.ts';
import type { MentionFinder } from './mentions.ts';
import { TERMS } from './name.ts';
import { termNote } from './note.ts';
import { termStatement } from './statement.ts';

/** The glossary as pages need it. */
export interface Terms extends Glossary {
  /** Finds the terms of other entries in a text of ours. */
  readonly findMentions: MentionFinder;
  /** Ids of the entries whose term stands in the report, word for word. */
  readonly verbatim: ReadonlySet<string>;
}

/** 名词: slogans, codes and words of administration. */
export const terms: LayerDefinition<Terms> = {
  name: TERMS,
  tag: 'Term',
  files: GLOSSARY_FILES,
  title: '名词',
  path: 'glossary/',
  ownPages: true,
  setting: {
    name: 'notes',
    legend: '标出哪些名词',
    choices: [
      { value: '', label: '全部' },
      { value: 'key', label: '重点', hides: '.term:not(.key)' },
      { value: 'none', label: '不标', hides: '.term' },
    ],
  },
  crossing: 'keeps',
  keptInLink: false,
  notes: {
    id: 'notes',
    classes: ['notes', 'term-notes'],
    prefix: 'n',
    heading: '本页名词',
    summary: (count) => `${count}条`,
    remark: '按出现的先后排。红字是本站的注解。',
  },
  open(folder, report) {
    const authored = loadGlossary(folder);
    if (!authored.ok || !report) return { problems: problemsOf(authored) };
    const { index, ...rest } = indexTerms(report, authored.value);
    return { open: openTerms(authored.value.glossary, index), ...rest };
  },
};

function openTerms(glossary: Glossary, index: TermIndex): OpenLayer<Terms> {
  const { entries, byId, statuses } = glossary;
  const findMentions = createMentionFinder(entries);
  const entryOf = (id: string): Glossary['entries'][number] => {
    const entry = byId.get(id);
    if (!entry) throw new RangeError(`no glossary entry ${id}`);
    return entry;
  };
  const named = entries.map(({ id, term }) => {
    const quotes = quotedIn(term, index.byEntry.get(id));
    return { id, title: term, ...(quotes === undefined ? {} : { quotes }) };
  });
  const verbatim = new Set(named.filter(({ quotes }) => quotes).map(({ id }) => id));
  return {
    ...index,
    layer: terms,
    content: { ...glossary, findMentions, verbatim },
    entries: named,
    look: (id) => ({
      classes: entryOf(id).importance === 'key' ? ['term', 'key'] : ['term'],
      path: `glossary/${id}/`,
    }),
    note: (id, context) => termNote(entryOf(id), statuses, findMentions, context),
    statement: (id) => termStatement(entryOf(id), statuses),
    yielded: () => [],
    documents: usedEntries(index, byId).map((entry) => ({
      id: entry.id,
      url: `glossary/${entry.id}/`,
      title: entry.term,
      text: entry.short,
      also: entry.matches,
      spelled: true,
    })),
    coverage: coverageOf(glossary, index),
  };
}

function coverageOf({ entries }: Glossary, { count, marked, quoted }: TermIndex): string {
  // Without entries a phrase may be covered by nothing, which no other glossary allows.
  const covered = entries.length > 0 ? quoted.all - quoted.excluded - quoted.drafted : 0;
  const waiting = quoted.drafted > 0 ? `, ${quoted.drafted} in drafts` : '';
  return (
    `glossary: ${entries.length} entries, ${count} occurrences, ${grouped(marked)} characters ` +
    `marked; of ${quoted.all} quoted phrases ${covered} covered, ` +
    `${quoted.excluded} left out with a reason${waiting}`
  );
}

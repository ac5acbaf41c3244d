import { describe, expect, it } from 'vitest';
import { bodySentences } from '../../src/report/report.ts';
import { loadEdition } from '../../src/edition.ts';
import { OTHER_REPORT, PROJECT } from '../support/paths.ts';

const { report, topics } = loadEdition(PROJECT);
const ids = report.chapters.flatMap((chapter) => bodySentences(chapter).map((b) => b.sentence.id));

describe('the topics of the report', () => {
  it.each(topics.views.map((view) => [view.topic.name, view] as const))(
    '%s shows each of its sentences once, in the order of the report',
    (_, { topic, chapters, count }) => {
      const shown = chapters.flatMap((c) => c.sentences.map(({ sentence }) => sentence.id));
      const listed = new Set(topic.sentences.map(({ id }) => id));
      expect(shown).toEqual(ids.filter((id) => listed.has(id)));
      expect(shown).toHaveLength(count);
    },
  );

  it('leave unheld exactly the sentences that none lists', () => {
    const held = new Set(topics.views.flatMap(({ topic }) => topic.sentences.map(({ id }) => id)));
    expect(topics.unheld).toEqual(ids.filter((id) => !held.has(id)));
    expect(topics.all).toBe(ids.length);
  });
});

describe('bodySentences', () => {
  it('passes over headings and leads', () => {
    for (const { sentence, paragraph } of report.chapters.flatMap(bodySentences)) {
      expect(paragraph.number).toBeGreaterThan(0);
      expect(sentence.end).toBeGreaterThan(paragraph.leadLength);
    }
  });
});

describe('a report without topics', () => {
  it('has none and leaves nothing unheld', () => {
    const { views, unheld } = loadEdition(OTHER_REPORT).topics;
    expect(views).toEqual([]);
    expect(unheld).toEqual([]);
  });
});

import type { Use } from '../annotate/occurrences.ts';
import { contentIn, openIn } from '../edition.ts';
import type { Edition } from '../edition.ts';
import { places } from '../layers/places/layer.ts';
import type { EntrySource } from '../layers/terms/schema.ts';
import { terms } from '../layers/terms/layer.ts';

/** A sentence of ours, and what it rests on. */
export interface RedSentence {
  /** The file an editor wrote it in, relative to the report's folder. */
  readonly file: string;
  readonly text: string;
  /** The passages of the report that it rests on. */
  readonly rests: readonly string[];
  /** What is said of the sources that it cites: title, date, what they support. */
  readonly cites: readonly string[];
  /** Whether one of them bears its meaning out, and may hold what is said of it nowhere. */
  readonly sourced: boolean;
}

const UNSOURCED = { cites: [], sourced: false };

/** All sentences of ours in which a number would be taken for the report's or a source's. */
export function redSentences(edition: Edition): RedSentence[] {
  const all = [digests, glosses, meanings, explanations].flatMap((of) => of(edition));
  // A later reader has to be told which year is meant.
  const year = String(edition.report.provenance.year);
  return all.map((sentence) => ({ ...sentence, rests: [...sentence.rests, year] }));
}

function digests({ report }: Edition): RedSentence[] {
  return report.chapters.flatMap(({ file, digest, paragraphs }) =>
    digest.map(({ text, paragraph }) => {
      const rests = [paragraphs[paragraph - 1]?.text ?? ''];
      return { file, text, rests, ...UNSOURCED };
    }),
  );
}

function glosses({ topics }: Edition): RedSentence[] {
  return topics.views.flatMap(({ topic: { id }, chapters }) =>
    chapters.flatMap(({ sentences }) =>
      sentences.flatMap(({ gloss, paragraph }) => {
        const file = `content/topics/${id}.yaml`;
        return gloss ? [{ file, text: gloss, rests: [paragraph.text], ...UNSOURCED }] : [];
      }),
    ),
  );
}

/** What glossary entries say: the short meaning and each fact. */
function explanations(edition: Edition): RedSentence[] {
  const { byEntry } = openIn(edition, terms);
  return contentIn(edition, terms).entries.flatMap(({ id, short, facts, sources }) => {
    const file = `content/glossary/${id}.yaml`;
    const basis = basisOf(byEntry.get(id), sources);
    return [short, ...facts].map((text) => ({ file, text, ...basis }));
  });
}

function meanings(edition: Edition): RedSentence[] {
  const { byEntry } = openIn(edition, places);
  return contentIn(edition, places).all.flatMap(({ id, short, sources = [] }) => {
    const file = `content/places/${id}.yaml`;
    const basis = basisOf(byEntry.get(id), sources);
    return short ? [{ file, text: short, ...basis }] : [];
  });
}

function basisOf(
  uses: readonly Use[] | undefined,
  sources: readonly EntrySource[],
): Omit<RedSentence, 'file' | 'text'> {
  return {
    rests: (uses ?? []).map(({ paragraph }) => paragraph.text),
    cites: sources.flatMap(({ title, date = '', supports }) => [title, date, supports]),
    sourced: sources.some(({ background }) => !background),
  };
}

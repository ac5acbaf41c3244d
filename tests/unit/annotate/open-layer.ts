import type { Layer, OpenLayer } from '../../../src/annotate/layer.ts';
import type { Occurrence, Pattern } from '../../../src/annotate/occurrence.ts';
import { indexLayer } from '../../../src/annotate/occurrences.ts';
import type { Report } from '../../../src/report/report.ts';

/** What a test says of a layer: its place in the contract, and the matches `entry: text` it has. */
export interface Sketch extends Partial<Layer> {
  readonly name: string;
  readonly matches?: Readonly<Record<string, string>>;
}

/** A layer found in a report, whose entry `e` has the title `title of e` and the path `name/e/`. */
export function openLayer(report: Report, { matches = {}, ...layer }: Sketch): OpenLayer {
  const patterns = Object.entries(matches).map(([entry, text]): Pattern => ({ entry, text }));
  return {
    ...indexLayer(report, { name: layer.name, patterns }),
    layer: { crossing: 'keeps', keptInLink: false, ...layer } as Layer,
    content: undefined,
    entries: patterns.map(({ entry }) => ({ id: entry, title: `title of ${entry}` })),
    look: (entry) => ({ classes: [layer.name], path: `${layer.name}/${entry}/` }),
    note: () => [],
    statement: (entry) => ({ sentences: [`statement of ${entry}`], sources: [] }),
    yielded: () => [],
    documents: [],
    coverage: '',
  };
}

/** Occurrences in brief: what they cover. */
export const texts = (found: readonly Occurrence[]): string[] => found.map(({ text }) => text);

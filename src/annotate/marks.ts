import { cutAround } from './cut.ts';
import type { OpenLayer } from './layer.ts';
import type { Occurrence } from './occurrence.ts';
import type { MarkOf } from './render.ts';

/** Where marks lead. */
export interface MarkOptions {
  /** Address of a path (no leading slash) of this site. */
  readonly href: (path: string) => string;
  /**
   * Where the notes are: below the text, where every mark leads to its own; on another page, or
   * nowhere. Then it leads to its entry's page, and in the first case names its note, too.
   */
  readonly notes: 'below' | 'elsewhere' | 'none';
  /** Whether an occurrence is of what the page is about. */
  readonly own?: (occurrence: Occurrence) => boolean;
}

/** How the given layers draw their occurrences, wherever they stand. */
export function createMarks(layers: readonly OpenLayer[], options: MarkOptions): MarkOf {
  const { href, notes: where, own } = options;
  const byName = new Map(layers.map((open) => [open.layer.name, open]));
  return (occurrence) => {
    const { layer: name, entry } = occurrence;
    const open = byName.get(name);
    if (!open) throw new RangeError(`an occurrence of the layer “${name}”, which is not listed`);
    const { layer } = open;
    const { classes, path } = open.look(entry);
    const note = layer.notes && where !== 'none' ? `${layer.notes.prefix}-${entry}` : undefined;
    const to = note !== undefined && where === 'below' ? `#${note}` : href(path);
    return {
      classes,
      ...(own?.(occurrence) ? {} : { href: to }),
      ...(note !== undefined && where === 'elsewhere' ? { note } : {}),
      keptInLink: layer.keptInLink,
      yields: layer.crossing === 'yields',
    };
  };
}

/** The occurrences of a paragraph for rendering, by layer, the outermost first. */
export function stackLayers(
  layers: readonly OpenLayer[],
  paragraph: string,
): readonly (readonly Occurrence[])[] {
  const stacked: (readonly Occurrence[])[] = [];
  for (const { layer, byParagraph } of layers) {
    const own = byParagraph.get(paragraph) ?? [];
    const before = stacked.flat().sort((a, b) => a.start - b.start);
    stacked.push(layer.crossing === 'cut' ? cutAround(own, before) : own);
  }
  return stacked;
}

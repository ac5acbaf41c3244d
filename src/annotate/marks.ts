import { cutAround } from './cut.ts';
import type { OpenLayer } from './layer.ts';
import type { Occurrence } from './occurrence.ts';
import type { MarkOf } from './render.ts';

/** Where marks lead. */
export interface MarkOptions {
  /** Address of a path (no leading slash) of this site. */
  readonly href: (path: string) => string;
  /** True on a page without notes: every mark leads to a page of its own. */
  readonly away: boolean;
  /** Whether an occurrence is of what the page is about. */
  readonly own?: (occurrence: Occurrence) => boolean;
}

/** How the given layers draw their occurrences, wherever they stand. */
export function createMarks(layers: readonly OpenLayer[], options: MarkOptions): MarkOf {
  const { href, away, own } = options;
  const byName = new Map(layers.map((open) => [open.layer.name, open]));
  return (occurrence) => {
    const { layer: name, entry } = occurrence;
    const open = byName.get(name);
    if (!open) throw new RangeError(`an occurrence of the layer “${name}”, which is not listed`);
    const { layer } = open;
    const { classes, path } = open.look(entry);
    const to = layer.notes && !away ? `#${layer.notes.prefix}-${entry}` : href(path);
    return {
      classes,
      ...(own?.(occurrence) ? {} : { href: to }),
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

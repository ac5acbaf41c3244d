import type { LayerDefinition } from '../annotate/layer.ts';
import { figures } from './figures/layer.ts';
import { places } from './places/layer.ts';
import { terms } from './terms/layer.ts';

/**
 * The layers of annotation, the outermost first. A new one is a folder beside these and a line
 * here; `src/annotate/layer.ts` says what it has to bring.
 */
export const layers: readonly LayerDefinition[] = [
  terms, // keep one to a line
  figures,
  places,
];

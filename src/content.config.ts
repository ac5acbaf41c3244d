import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import path from 'node:path';
import { settings } from './site/deployment.ts';
import { proseSchema } from './site/prose.ts';

/** Pages of prose that an editor writes: `content/pages/<name>.mdx`. */
const pages = defineCollection({
  loader: glob({ base: path.join(settings.reportDir, 'content/pages'), pattern: '*.mdx' }),
  schema: proseSchema,
});

/** Astro's content collections; chapters and entries are read by `src/report` and `src/layers`. */
export const collections = { pages };

import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import path from 'node:path';
import { settings } from './site/deployment.ts';

/** Pages of prose that an editor writes: `content/pages/<name>.mdx`. */
const pages = defineCollection({
  loader: glob({ base: path.join(settings.reportDir, 'content/pages'), pattern: '*.mdx' }),
  schema: z.strictObject({
    /** The page's heading. */
    title: z.string().min(1),
    /** One sentence for search engines. */
    description: z.string().min(1),
  }),
});

/** Astro's content collections; chapters and entries are read by `src/report` and `src/glossary`. */
export const collections = { pages };

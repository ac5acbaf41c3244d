import { z } from 'zod';
import { text } from '../authoring/schema.ts';

/** `content/site.yaml`: the words of the site itself, all of them ours. */
export const siteTextSchema = z.strictObject({
  /** The site's name. */
  name: text,
  /** The two characters of the seal. */
  seal: z.string().regex(/^\p{Script=Han}{2}$/u, 'exactly two hanzi'),
  /** One sentence for search engines and share cards. */
  description: text,
  /** What the site is, in two sentences. */
  intro: z.array(text).length(2, 'exactly two sentences'),
  /** Where readers send corrections: an https: or mailto: address. */
  correctionsUrl: z
    .string()
    .regex(/^(https:\/\/|mailto:)\S+$/, 'an address beginning with https:// or mailto:')
    .optional(),
});

/** The words of the site. */
export type SiteText = z.infer<typeof siteTextSchema>;

import { z } from 'zod';
import { words } from '../authoring/schema.ts';

/** `content/site.yaml`: the words of the site itself, all of them ours. */
export const siteTextSchema = z.strictObject({
  /** The site's name. */
  name: words,
  /** The two characters of the seal. */
  seal: z.string().regex(/^\p{Script=Han}{2}$/u, 'exactly two hanzi'),
  /** One sentence for search engines and share cards. */
  description: words,
  /** What the site is, in two sentences. */
  intro: z.array(words).length(2, 'exactly two sentences'),
  /** Where readers send corrections: an https: or mailto: address. */
  correctionsUrl: z
    .string()
    .regex(
      /^(https:\/\/[^\s/.]+\.\S+|mailto:[^\s@]+@[^\s@]+)$/,
      'an address beginning with https:// or mailto:',
    )
    .optional(),
});

/** The words of the site. */
export type SiteText = z.infer<typeof siteTextSchema>;

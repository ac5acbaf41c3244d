/** A comment, as PostCSS hands it to a plugin. */
interface Comment {
  readonly text: string;
  remove(): unknown;
}

/**
 * A plugin of PostCSS: leaves out of the style sheets the line by which Tailwind signs them. Nothing
 * of its own stands in them, and every page would load it.
 */
export const unsigned = {
  postcssPlugin: 'unsigned',
  Comment(comment: Comment): void {
    if (comment.text.startsWith('! tailwindcss')) comment.remove();
  },
};

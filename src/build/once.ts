/** A node of a style sheet, as PostCSS hands it to a plugin. */
interface Removable {
  remove(): unknown;
}

/** What Vite takes as a plugin of PostCSS, called for comments and for the declarations it names. */
interface RemovingPlugin {
  readonly postcssPlugin: string;
  readonly Comment: (comment: Removable) => void;
  readonly Declaration: Readonly<Record<string, (declaration: Removable) => void>>;
}

const remove = (node: Removable): void => void node.remove();

/**
 * Takes out of the sheets what every page would carry for nothing: the banner that Tailwind puts at
 * the head of each, though none of its rules are in them, and the prefixed form of a colour, which it
 * writes twice and the minifier after it once more.
 */
export const once: RemovingPlugin = {
  postcssPlugin: 'once',
  Comment: remove,
  Declaration: { '-webkit-text-decoration-color': remove },
};

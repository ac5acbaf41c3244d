/** A declaration, as PostCSS hands it to a plugin: its property and value may be changed in place. */
interface Declaration {
  prop: string;
  value: string;
}

/** What Vite takes as a plugin of PostCSS, called for the declarations of the properties it names. */
interface DeclarationPlugin {
  readonly postcssPlugin: string;
  readonly Declaration: Readonly<Record<string, (declaration: Declaration) => void>>;
}

const PHYSICAL: Readonly<Record<string, string>> = {
  'inline-start': 'left',
  'inline-end': 'right',
};

/**
 * Writes the logical properties that an engine of the site's range does not know, and for which the
 * minifier has no plain substitute, in their physical form. Every page is set from left to right, so
 * nothing is lost. `inset-inline-*` came with Chromium 87 and Safari 14.1, logical floats with
 * Chromium 118; margins, paddings, borders and `text-align` have been logical long enough.
 */
export const leftToRight: DeclarationPlugin = {
  postcssPlugin: 'left-to-right',
  Declaration: {
    'inset-inline-start': (declaration) => void (declaration.prop = 'left'),
    'inset-inline-end': (declaration) => void (declaration.prop = 'right'),
    float: toPhysicalSide,
    clear: toPhysicalSide,
  },
};

function toPhysicalSide(declaration: Declaration): void {
  declaration.value = PHYSICAL[declaration.value] ?? declaration.value;
}

/** A step of the scale of spaces, a size of the leaf or the bar (src/styles/scale.css), or ReportParagraph's room. */
const STEP = String.raw`var\(--(?:spacing-[1-6]|side|margin|measure|bar|room)\)`;
/** Parts of a letter, for spaces within a line. */
const LETTERS = String.raw`-?(?:0\.(?:125|25|5|75)|1|1\.25)em`;
const SPACE = String.raw`(?:0|auto|${LETTERS}|${STEP}|calc\((?:${STEP}|[-+*().\d\s]|1px)+\))`;
const SPACES = new RegExp(`^${SPACE}(?: ${SPACE}){0,3}$`);

/** Only the side a line begins or ends on has another name; engines are too old for the rest. */
const NOT_OF_A_LINE = [/^(?:margin|padding|inset)$/, /width|height/, /top|bottom/, /^over/];

/** @type {import('stylelint').Config} */
export default {
  extends: 'stylelint-config-standard',
  reportDescriptionlessDisables: true,
  reportNeedlessDisables: true,
  reportUnscopedDisables: true,
  referenceFiles: ['src/styles/tokens.css', 'src/styles/scale.css'],
  rules: {
    // The scale.
    'declaration-property-value-allowed-list': [
      {
        'font-size': [/^var\(--text-\w+\)$/],
        'line-height': [/^var\(--(?:leading-\w+|spacing-3)\)$/],
        'z-index': [/^var\(--z-index-\w+\)$/],
        '/^(?:scroll-)?(?:margin|padding)/': [SPACES],
        '/gap$/': [SPACES],
      },
      {
        message: (property, value) =>
          `Found ${property}: ${value}, expected a step of src/styles/scale.css: write its var(--…)`,
      },
    ],
    'media-feature-name-disallowed-list': [
      [/width/],
      {
        message: (feature) =>
          `Found ${feature}, expected a breakpoint of src/styles/scale.css: write @variant leaf, or @variant max-leaf for what is narrower`,
      },
    ],
    'no-unknown-custom-properties': true,

    // The inks.
    'color-no-hex': true,
    'color-named': 'never',
    'function-disallowed-list': [/^(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?(?:-mix)?$/],

    // What old engines read, and what the build writes for them (src/build/left-to-right.ts).
    'property-layout-mappings': ['flow-relative', { ignoreProperties: NOT_OF_A_LINE }],
    'value-keyword-layout-mappings': 'flow-relative',
    'property-disallowed-list': [
      [/^(?:margin|padding|border)-(?:block|inline)$/],
      { message: (property) => `Found ${property}, which engines of 2020 ignore: write its sides` },
    ],
    'declaration-property-value-disallowed-list': [
      { inset: [/var\(/] },
      { message: () => 'Found inset with a var(), which hides it from the build: write its sides' },
    ],
    'declaration-block-no-redundant-longhand-properties': [
      true,
      { ignoreShorthands: ['inset', '/-(?:block|inline)$/'] },
    ],
    'property-no-vendor-prefix': [
      true,
      {
        ignoreProperties: [
          /text-size-adjust$/,
          /box-decoration-break$/,
          /writing-mode$/,
          /user-select$/,
        ],
      },
    ],
    // Selectors nested in selectors become `:is()`, which Chromium 86 does not know.
    'max-nesting-depth': [0, { ignoreAtRules: ['media', 'supports', 'variant'] }],

    'selector-max-id': 0,
    'declaration-no-important': true,
    'at-rule-no-unknown': [
      true,
      { ignoreAtRules: ['theme', 'variant', 'custom-variant', 'slot', 'reference'] },
    ],
    'import-notation': 'string',
    'value-keyword-case': ['lower', { camelCaseSvgKeywords: true, ignoreProperties: [/^--/] }],
    // It compares selectors that meet on no element; src/styles/site.css says what comes first.
    'no-descending-specificity': null,
    // Blank lines are the writer's, as in the code.
    'at-rule-empty-line-before': null,
    'comment-empty-line-before': null,
    'custom-property-empty-line-before': null,
    'declaration-empty-line-before': null,
  },
  overrides: [
    {
      // Where variants are defined, by what stands around their rules.
      files: ['src/styles/variants.css'],
      rules: { 'nesting-selector-no-missing-scoping-root': null },
    },
    {
      files: ['src/styles/tokens.css', 'src/styles/legible/contrast.css'],
      rules: { 'color-no-hex': null, 'color-hex-length': 'long' },
    },
  ],
};

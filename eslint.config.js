import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import boundaries from 'eslint-plugin-boundaries';
import importX, { createNodeResolver } from 'eslint-plugin-import-x';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The rooms of `src` in the order of the flow: each imports from itself and those above it. */
const ROOMS = [
  'authoring',
  'site',
  'report',
  'annotate',
  'layers',
  'topics',
  'edition.ts',
  'import',
  'drawing',
  'publish',
  'search',
  'speech',
  'offline',
  'client',
  'components',
  'layouts',
  'pages',
  'build',
];

/** What is in a room, in the words of the plugin, to which a single file is no element. */
const inRoom = (room) =>
  room.endsWith('.ts') ? { file: { categories: room } } : { element: { type: room } };

const boundariesOfRooms = {
  files: ['src/**/*.ts', 'src/**/*.astro'],
  plugins: { boundaries },
  settings: {
    'boundaries/elements': ROOMS.filter((room) => !room.endsWith('.ts')).map((type) => ({
      type,
      partialMatch: false,
      pattern: `src/${type}`,
    })),
    'boundaries/files': [{ category: 'edition.ts', pattern: 'src/edition.ts' }],
  },
  rules: {
    'boundaries/dependencies': [
      'error',
      {
        default: 'disallow',
        policies: ROOMS.map((room, index) => ({
          from: inRoom(room),
          allow: {
            to: ROOMS.slice(0, index + 1).map(inRoom),
          },
        })),
      },
    ],
  },
};

export default defineConfig(
  { ignores: ['dist/', 'dist.*/', '.astro/', '.cache/', 'tests/fixtures/'] },
  js.configs.recommended,
  tseslint.configs.recommended,
  astro.configs['flat/recommended'],
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      // The unit of this project is the code point, which is what spreading a string yields.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Data attributes are removed by deleting them from `dataset`.
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A key is left out of an object by naming it beside the rest.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines-per-function': ['error', { max: 45, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // What a reader's browser runs, down to Chromium 86 and Safari 14, which do not have these.
    files: [
      ...['src/client/**/*.ts', 'src/search/{engine,view}/**/*.ts', 'src/speech/*.ts'],
      ...['src/offline/{page,worker}/*.ts', 'src/offline/*.ts'],
      ...['src/report/normalize.ts', 'src/site/numerals.ts'],
    ],
    rules: {
      'no-restricted-properties': [
        'error',
        ...['at', 'findLast', 'replaceAll', 'toSorted', 'toReversed'].map((property) => ({
          property,
          message: 'Chromium 86 or Safari 14 does not have it.',
        })),
        { object: 'Object', property: 'hasOwn', message: 'Chromium 86 does not have it.' },
        { object: 'Object', property: 'groupBy', message: 'Chromium 86 does not have it.' },
        { object: 'Map', property: 'groupBy', message: 'Chromium 86 does not have it.' },
      ],
    },
  },
  {
    files: ['**/*.ts'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts'] })],
    },
    rules: { 'import-x/no-cycle': 'error' },
  },
  boundariesOfRooms,
);

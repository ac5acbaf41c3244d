/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'stryker.vitest.config.ts', related: true },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  mutate: [
    'src/report/**/*.ts',
    'src/annotate/**/*.ts',
    'src/layers/**/*.ts',
    'src/search/engine/**/*.ts',
    'src/drawing/chart/**/*.ts',
  ],
  thresholds: { high: 90, low: 85, break: 85 },
  ignorePatterns: ['dist', 'dist.*', '.astro', '.cache'],
  incremental: true,
  incrementalFile: '.cache/stryker/incremental.json',
  tempDirName: '.cache/stryker/sandbox',
  reporters: ['clear-text', 'progress'],
};

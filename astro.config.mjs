import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { annotatedReport } from './src/build/integration.ts';
import { leftToRight } from './src/build/left-to-right.ts';
import { once } from './src/build/once.ts';
import { plainImports } from './src/build/plain-imports.ts';
import { shippedPackages } from './src/build/shipped-packages.ts';
import { settings } from './src/site/deployment.ts';

/** Pages that no search engine is to list: what they show stands on another. */
const UNLISTED = ['search/', 'p/'].map((path) => settings.siteUrl + settings.basePath + path);

/** What a first search loads, as one file. */
const SEARCH = {
  name: 'search-engine',
  test: /src\/(search\/(engine\/|format|view\/(box|direct|element|entries|full-text|matches|messages|results|section|suggestions))|report\/normalize)/,
};

export default defineConfig({
  site: settings.siteUrl,
  base: settings.basePath,
  trailingSlash: 'always',
  // Pictures are drawn in threads of their own while the next page is written.
  build: { inlineStylesheets: 'never', concurrency: 4 },
  devToolbar: { enabled: false },
  markdown: { processor: satteri({ features: { smartPunctuation: false } }) },
  integrations: [
    mdx(),
    sitemap({ filter: (page) => !UNLISTED.some((address) => page.startsWith(address)) }),
    annotatedReport(),
  ],
  // Without preloading, no helper script has to come before a page's own.
  vite: {
    plugins: [tailwindcss(), plainImports, shippedPackages],
    css: {
      postcss: { plugins: [leftToRight, once] },
      // Its Features.LightDark: what stands in for `light-dark()`, which no sheet of ours uses.
      lightningcss: { exclude: 1 << 20 },
    },
    build: {
      modulePreload: false,
      assetsInlineLimit: 0,
      // Older engines than these know no `(width >= …)`, which the minifier writes for newer ones.
      cssTarget: ['chrome86', 'safari14', 'firefox78'],
      // What two scripts share would be a request of its own.
      rolldownOptions: { output: { codeSplitting: { groups: [SEARCH] } } },
    },
  },
});

/** What wraps each `import()`, so that style sheets of its own come with it, and puts their names in. */
const WRAPPERS = ['native:import-analysis-build', 'vite:build-import-analysis'];

/** Vite's settings, as far as they matter here. */
interface Resolved {
  readonly plugins: readonly { readonly name: string }[];
}

/**
 * A plugin of Vite: lets an `import()` be one. None of ours brings a style sheet, and what would wait
 * for it is a sixth of the script that every page loads.
 */
export const plainImports = {
  name: 'plain-imports',
  configResolved({ plugins }: Resolved): void {
    const list = plugins as { name: string }[];
    list.splice(0, list.length, ...list.filter(({ name }) => !WRAPPERS.includes(name)));
  },
};

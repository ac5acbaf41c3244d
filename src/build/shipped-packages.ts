import { SHIPPED } from '../publish/licences.ts';

/** What a plugin of Vite is given of a bundle: its scripts, each with the modules in it. */
type Bundle = Readonly<Record<string, { readonly modules?: Readonly<Record<string, Rendered>> }>>;

interface Rendered {
  /** Characters of the module that stand in the script. */
  readonly renderedLength: number;
}

interface CheckingPlugin {
  readonly name: string;
  readonly generateBundle: (
    this: { readonly environment: { readonly name: string } },
    options: unknown,
    bundle: Bundle,
  ) => void;
}

/** A plugin of Vite: refuses scripts for readers that hold a package whose licence is not told. */
export const shippedPackages: CheckingPlugin = {
  name: 'shipped-packages',
  generateBundle(_, bundle) {
    if (this.environment.name !== 'client') return;
    const [unlisted] = packagesIn(bundle).filter(
      (name) => !SHIPPED.some((one) => one.name === name),
    );
    if (unlisted === undefined) return;
    throw new Error(
      `A script for readers holds the package ${unlisted}, whose licence is not told. ` +
        'Add it to SHIPPED in src/publish/licences.ts.',
    );
  },
};

/** The packages of which something stands in a script, by name, each once. */
export function packagesIn(bundle: Bundle): string[] {
  const modules = Object.values(bundle).flatMap(({ modules = {} }) => Object.entries(modules));
  const held = modules.filter(([, { renderedLength }]) => renderedLength > 0).map(([id]) => id);
  const names = held.flatMap((id) => {
    const inside = id.replaceAll('\\', '/').split('/node_modules/').slice(1).at(-1);
    const name = /^(@[^/]+\/)?[^/]+/.exec(inside ?? '')?.[0];
    return name === undefined ? [] : [name];
  });
  return [...new Set(names)].sort();
}

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Locked {
  readonly link?: true;
  readonly integrity?: string;
  readonly hasInstallScript?: true;
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const { packages } = read('package-lock.json') as { packages: Record<string, Locked> };
const { allowScripts } = read('package.json') as { allowScripts: Record<string, boolean> };
const locked = Object.entries(packages).filter(([name, { link }]) => name !== '' && !link);

describe('what is installed', () => {
  it('is known by its content, on every platform', () => {
    expect(locked.length).toBeGreaterThan(100);
    expect(locked.filter(([, { integrity }]) => !integrity).map(([name]) => name)).toEqual([]);
  });

  it('runs no script of its own but those that are allowed by name', () => {
    const scripted = locked.filter(([, { hasInstallScript }]) => hasInstallScript);
    const names = scripted.map(([name]) => name.replace(/^.*node_modules\//, ''));
    expect([...new Set(names)].sort()).toEqual(Object.keys(allowScripts).sort());
  });
});

describe('the source', () => {
  it('keeps its line ends in every clone', () => {
    const rules = readFileSync('.gitattributes', 'utf8').split('\n');
    expect(rules.indexOf('seeds/** -text')).toBeGreaterThan(rules.indexOf('* text=auto eol=lf'));
  });
});

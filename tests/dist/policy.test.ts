import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { inlineElements, textOf } from '../../src/build/built-page.ts';
import { policyOf, scriptHashes } from '../../src/build/content-policy.ts';
import { headerRules, headersFile } from '../../src/build/headers.ts';
import { attribute, elements, select } from '../support/html.ts';
import { PROJECT } from '../support/paths.ts';
import { readBuilt } from '../support/site.ts';
import type { Site } from '../support/site.ts';
import { own, SITES } from '../support/sites.ts';

const hashesOf = ({ pages }: Site): string[] => [...new Set(pages.flatMap(scriptHashes))].sort();

describe.each(SITES)('%s', (_, site) => {
  it('has on every page the policy of what stands there, before all that it judges', () => {
    for (const page of site.pages) {
      const [head] = select(page, 'head');
      const [charset, policy] = head!.childNodes.filter((node) => 'tagName' in node);
      expect(attribute(charset!, 'charset'), page.file).toBe('utf-8');
      expect(attribute(policy!, 'http-equiv'), page.file).toBe('content-security-policy');
      const styles = inlineElements(page, 'style').map(textOf);
      const expected = policyOf(scriptHashes(page), styles);
      expect(attribute(policy!, 'content'), page.file).toBe(expected);
    }
  });

  it('has on no page what no hash can allow', () => {
    for (const page of site.pages) {
      const refused = elements(page).flatMap(({ tagName, attrs }) =>
        attrs
          .filter(({ name, value }) => /^(?:style$|on|srcdoc$)/.test(name) || /^\s*javascript:/i.test(value))
          .map(({ name }) => `${page.file}: ${tagName} ${name}`),
      );
      expect(refused).toEqual([]);
    }
  });

  it('tells hosts the headers', () => {
    const rules = headerRules(hashesOf(site));
    expect(readBuilt(site, '_headers')).toBe(headersFile(rules, site.base));
  });

  it('has the inline scripts of every other site: hosts name their hashes', () => {
    expect(hashesOf(site)).toEqual(hashesOf(own));
  });
});

describe.each(['nginx.conf', 'nginx-path.conf', 'Caddyfile'])('deploy/%s', (file) => {
  const lines = readFileSync(path.join(PROJECT, 'deploy', file), 'utf8').split('\n');
  const given = headerRules(hashesOf(own)).flatMap(({ headers }) => Object.entries(headers));

  it.each([...new Map(given.map(([name, value]) => [`${name}: ${value}`, { name, value }])).values()])(
    'says “$name” as src/build/headers.ts does',
    ({ name, value }) => {
      // A value that only some files have is, with nginx, a map's.
      const told = lines.filter((line) => line.includes(name) || /^ {2}"?(?:~|default)/.test(line));
      expect(told.join('\n')).toContain(`"${value}"`);
    },
  );
});

it.each(['ci.yml', 'pages.yml'])('.github/workflows/%s can be read, and pins what it uses', (file) => {
  const text = readFileSync(path.join(PROJECT, '.github/workflows', file), 'utf8');
  const { jobs, permissions } = parse(text) as {
    jobs: Record<string, { steps: { uses?: string }[] }>;
    permissions: object;
  };
  expect(permissions).toEqual({});
  const used = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []));
  expect(used.length).toBeGreaterThan(0);
  for (const action of used) expect(action).toMatch(/^actions\/[\w-]+@[0-9a-f]{40}$/);
});

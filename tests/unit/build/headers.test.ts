import { describe, expect, it } from 'vitest';
import { headerRules, headersFile } from '../../../src/build/headers.ts';

const rules = headerRules(["'sha256-x'"]);

/** Whether some path may be one of both patterns. */
const meet = (a: string, b: string): boolean => {
  const [one, other] = [a, b].map((path) => path.replace(/\*$/, '')) as [string, string];
  return (a.endsWith('*') && other.startsWith(one)) || (b.endsWith('*') && one.startsWith(other));
};

describe('the headers', () => {
  it('are on everything', () => {
    const [everywhere] = rules;
    expect(everywhere?.path).toBe('*');
    expect(everywhere?.headers['Content-Security-Policy']).toContain("'sha256-x'");
  });

  it('are given no file twice, which hosts would join', () => {
    for (const [index, { path, headers }] of rules.entries()) {
      for (const other of rules.slice(index + 1).filter((rule) => meet(path, rule.path))) {
        const twice = Object.keys(headers).filter((name) => name in other.headers);
        expect(twice, `${path} and ${other.path}`).toEqual([]);
      }
    }
  });
});

describe('the file of headers', () => {
  it('has a path a rule, under the base path, and an indented line a header', () => {
    const file = headersFile([{ path: 'a/*', headers: { A: '1', B: '2' } }, rules[1]!], '/x/');
    expect(file).toMatch(/^\/x\/a\/\*\n {2}A: 1\n {2}B: 2\n\/x\/_astro\/\*\n/);
  });

  it('keeps to the length of lines and number of rules that hosts allow', () => {
    const lines = headersFile(rules, '/').split('\n');
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(2000);
    expect(rules.length).toBeLessThan(100);
  });
});

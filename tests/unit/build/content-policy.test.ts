import { createHash } from 'node:crypto';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { BuiltPage } from '../../../src/build/built-page.ts';
import { headerPolicy, policyOf, scriptHashes } from '../../../src/build/content-policy.ts';

const pageOf = (html: string): BuiltPage => ({ file: 'x.html', root: parse(html) });

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The sources of each directive of a policy. */
function read(policy: string): Record<string, string[]> {
  const directives = policy.split(';').map((directive) => directive.split(' '));
  return Object.fromEntries(directives.map(([name = '', ...sources]) => [name, sources]));
}

describe('a page’s policy', () => {
  it('names the hash of everything inline that is run or styles, and nothing else', () => {
    const page = pageOf(
      '<script>1 < 2</script><script type="module">2</script><script src="/x.js"></script>' +
        '<script type="application/ld+json">{}</script>',
    );
    const { 'script-src': scripts, 'style-src': styles } = read(
      policyOf(scriptHashes(page), ['a{}', 'b{}']),
    );
    expect(scripts).toEqual(["'self'", "'wasm-unsafe-eval'", hash('1 < 2'), hash('2')]);
    expect(styles).toEqual(["'self'", hash('a{}'), hash('b{}')]);
  });

  it('names what stands twice once, in a template too', () => {
    const page = pageOf('<script>1</script><template><script>1</script></template>');
    expect(scriptHashes(page)).toEqual([hash('1')]);
  });

  it('is over UTF-8', () => {
    expect(scriptHashes(pageOf('<script>"武隆"</script>'))).toEqual([hash('"武隆"')]);
  });

  it('refuses all that it does not name', () => {
    const policy = read(policyOf([], []));
    expect(policy['default-src']).toEqual(["'none'"]);
    expect(policy['base-uri']).toEqual(["'none'"]);
    expect(policy['form-action']).toEqual(["'self'"]);
    expect(policy['script-src']).toEqual(["'self'", "'wasm-unsafe-eval'"]);
  });
});

describe('the header’s policy', () => {
  it('names the scripts, no styles, and who may frame the site', () => {
    const policy = read(headerPolicy([hash('1')]));
    expect(policy['script-src']).toEqual(["'self'", "'wasm-unsafe-eval'", hash('1')]);
    expect(policy['frame-ancestors']).toEqual(["'none'"]);
    expect(policy['trusted-types']).toEqual(['page']);
    expect(policy['object-src']).toEqual(["'none'"]);
    expect(Object.keys(policy).filter((name) => /^(default|style)-/.test(name))).toEqual([]);
  });
});

it.each([policyOf([hash('1')], ['a{}']), headerPolicy([])])(
  'nothing unsafe is let in: %s',
  (policy) => {
    expect(policy).not.toMatch(/unsafe-(?:inline|eval)'(?<!wasm-unsafe-eval')|\*|https?:|data:/);
  },
);

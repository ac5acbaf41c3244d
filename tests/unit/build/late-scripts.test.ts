import { describe, expect, it } from 'vitest';
import { withLateScripts } from '../../../src/build/late-scripts.ts';

const page = (body: string): string => `<html><body>${body}</body></html>`;
const script = (name: string): string => `<script type="module" src="/_astro/${name}.js"></script>`;

describe('withLateScripts', () => {
  it('takes a page’s own scripts out of the first load, and names them in their order', () => {
    const late = withLateScripts(page(`<p>一</p>${script('b')}<p>二</p>${script('a')}`));
    expect(late).not.toMatch(/<script[^>]* src=/);
    expect(late).toContain('["/_astro/b.js","/_astro/a.js"]');
    expect(late).toMatch(/^<html><body><p>一<\/p><p>二<\/p><script>.*<\/script><\/body><\/html>$/);
  });

  it('leaves a page without scripts, and all other scripts, as they are', () => {
    const other = page('<script type="application/ld+json">{}</script>');
    expect(withLateScripts(other)).toBe(other);
  });
});

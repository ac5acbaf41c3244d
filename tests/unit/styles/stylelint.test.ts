import path from 'node:path';
import stylelint from 'stylelint';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../../support/paths.ts';

/** The rules of stylelint.config.js that a style sheet breaks, as `line rule`. */
async function broken(code: string): Promise<string[]> {
  const { results } = await stylelint.lint({
    code,
    codeFilename: path.join(PROJECT, 'src/components/frame/Invented.css'),
    cwd: PROJECT,
  });
  return results.flatMap(({ warnings }) => warnings.map(({ line, rule }) => `${line} ${rule}`));
}

describe('stylelint', () => {
  it.each([
    ['.a { font-size: 0.93rem; }', 'declaration-property-value-allowed-list'],
    ['.a { line-height: 1.6; }', 'declaration-property-value-allowed-list'],
    ['.a { z-index: 7; }', 'declaration-property-value-allowed-list'],
    ['.a { margin: 0.6rem 0; }', 'declaration-property-value-allowed-list'],
    ['.a { padding-inline-start: 1.1em; }', 'declaration-property-value-allowed-list'],
    ['.a { row-gap: 13px; }', 'declaration-property-value-allowed-list'],
    ['.a { gap: calc(var(--spacing-1) + 2px); }', 'declaration-property-value-allowed-list'],
    ['.a { font-size: var(--text-huge); }', 'no-unknown-custom-properties'],
    ['@media (width >= 50em) { .a { top: 0; } }', 'media-feature-name-disallowed-list'],
    ['.a { color: #333333; }', 'color-no-hex'],
    ['.a { color: rgb(0 0 0 / 10%); }', 'function-disallowed-list'],
    ['.a { color: red; }', 'color-named'],
    ['.a { margin-left: auto; }', 'property-layout-mappings'],
    ['.a { text-align: left; }', 'value-keyword-layout-mappings'],
    ['.a { margin-block: var(--spacing-1); }', 'property-disallowed-list'],
    ['.a { inset: 0 var(--spacing-1); }', 'declaration-property-value-disallowed-list'],
    ['#a { top: 0; }', 'selector-max-id'],
    ['.a { & .b { top: 0; } }', 'max-nesting-depth'],
    [
      '/* stylelint-disable color-named */\n.a { color: red; }',
      '--report-descriptionless-disables',
    ],
  ])('refuses %s', async (code, rule) => {
    const rules = (await broken(code)).map((found) => found.replace(/^\d+ /, ''));
    expect(rules).toContain(rule);
  });

  it('takes the steps of the scale, their sums, and parts of a letter', async () => {
    const code = `
.a {
  font-size: var(--text-note);
  line-height: var(--leading-note);
  margin: 0 auto calc(-1 * var(--spacing-2));
  padding: 0.25em var(--spacing-1);
  scroll-margin-top: calc(var(--bar) + var(--spacing-2));
  padding-inline-start: calc(var(--spacing-6) + var(--spacing-2));
  top: 0;

  @variant max-leaf {
    z-index: var(--z-index-panel);
  }
}
`;
    expect(await broken(code)).toEqual([]);
  });
});

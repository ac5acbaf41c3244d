import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { readBuilt } from '../support/site.ts';
import { other, own, unfinished } from '../support/sites.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {},
});

// The site under a path has the same elements as the first.
describe.each([
  ['the site', own],
  ['the invented report’s site', other],
  ['the unfinished site', unfinished],
])('%s', (_, site) => {
  it.each(site.pages.map(({ file }) => file))('%s is valid HTML', async (file) => {
    const { results } = await validator.validateString(readBuilt(site, file), file);
    const messages = results.flatMap((result) =>
      result.messages.map(
        ({ line, column, ruleId, message, selector }) =>
          `${file}:${line}:${column} ${ruleId}: ${message} (${selector ?? ''})`,
      ),
    );
    expect(messages).toEqual([]);
  });
});

import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { readBuilt } from '../support/site.ts';
import { SITES } from '../support/sites.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {},
});

describe.each(SITES)('%s', (_, site) => {
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

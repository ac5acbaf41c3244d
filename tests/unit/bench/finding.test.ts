import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { forMarkdown, forTerminal, target } from '../../bench/finding.ts';

const finding = {
  title: 'Pages',
  tables: [
    {
      head: ['page', 'in all', ''],
      rows: [
        ['home', '9.5 KB', '1'],
        ['the about page', '104.0 KB'],
      ],
    },
  ],
  remarks: [target(true, 'light'), target(false, 'fast')],
};

describe('a finding', () => {
  it('is columns in a terminal: names at the left, values at the right', () => {
    expect(forTerminal(finding)).toBe(
      [
        '== Pages',
        'page              in all     ',
        'home              9.5 KB    1',
        'the about page  104.0 KB     ',
        '✓ light',
        '✗ fast',
      ].join('\n'),
    );
  });

  it('is Markdown as Prettier would write it', async () => {
    const text = `${forMarkdown(finding)}\n`;
    expect(text).toContain('| home           |   9.5 KB |   1 |');
    expect(await format(text, { parser: 'markdown', printWidth: 100 })).toBe(text);
  });

  it('is its title and remarks without tables', () => {
    expect(forMarkdown({ title: 'Load', tables: [], remarks: ['Not measured.'] })).toBe(
      '## Load\n\n- Not measured.',
    );
  });
});

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { expect, it } from 'vitest';
import { layers } from '../../../src/layers/index.ts';
import { FIXTURES } from '../../support/paths.ts';

it('tells readers and chapters of its layers what is expected, word for word', () => {
  const told = layers.map(({ notes, ...layer }) => {
    const summary = notes && { notes: { ...notes, summary: notes.summary(3) } };
    return { ...layer, ...summary, open: undefined };
  });
  const yaml = stringify(told, { lineWidth: 0 });
  const file = path.join(FIXTURES, 'layers.yaml');
  // Written where it is missing, for a person to read and commit; CI never writes.
  if (!existsSync(file) && !process.env['CI']) writeFileSync(file, yaml);
  expect(yaml).toBe(readFileSync(file, 'utf8'));
});

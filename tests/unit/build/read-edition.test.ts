import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readEdition } from '../../../src/build/read-edition.ts';
import { overlayReport } from '../../support/overlay.ts';
import { FIXTURES } from '../../support/paths.ts';

let report: string;

/** Lays overlays of the fixtures over the good report; it is removed after the test. */
const lay = (...overlays: string[]): string => {
  report = overlayReport(...overlays.map((name) => path.join(FIXTURES, name)));
  return report;
};

afterEach(() => rmSync(report, { recursive: true }));

describe('the edition that is built', () => {
  it('has the numbers of its facts in the passages they rest on', () => {
    expect(() => readEdition(lay('other-glossary', 'other-places', 'other-topics'))).not.toThrow();
  });

  it('is refused for a number that a fact made up, at the entry', () => {
    expect(() => readEdition(lay('other-glossary', 'bad-numbers/made-up-fact'))).toThrow(
      /lin-li-shi-tang\.yaml\n.*the number 312 in “共有312个座位。”/u,
    );
  });
});

import { expect, it } from 'vitest';
import { loadEdition } from '../../../src/edition.ts';
import { PROJECT } from '../../support/paths.ts';
import { markdownOf } from '../../bench/starlight.ts';

it('gives Starlight every character of the chapters, and nothing of ours', () => {
  for (const chapter of loadEdition(PROJECT).report.chapters) {
    const [, , , ...body] = markdownOf(chapter).split('\n');
    const text = body.join('').replace(/^## /gm, '').replaceAll('## ', '');
    expect(text).toBe(chapter.paragraphs.map((paragraph) => paragraph.text).join(''));
  }
});

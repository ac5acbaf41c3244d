import { describe, expect, it } from 'vitest';
import { authorities } from '../../../../src/layers/terms/note.ts';
import type { EntrySource } from '../../../../src/layers/terms/schema.ts';

const source = (publisher: string, background?: true): EntrySource => ({
  ...{ title: '标题', publisher, supports: '这一点' },
  ...(background ? { background } : {}),
});

describe('who an entry rests on', () => {
  it('is who published its sources, each once, in their order', () => {
    const sources = [source('统计局'), source('日报'), source('统计局')];
    expect(authorities({ status: 'sourced', sources })).toEqual(['统计局', '日报']);
  });

  it('is not who published what is background alone', () => {
    const sources = [source('百科', true), source('日报')];
    expect(authorities({ status: 'sourced', sources })).toEqual(['日报']);
  });

  it.each(['in-report', 'general', 'unverified'] as const)('is nobody where it is %s', (status) => {
    expect(authorities({ status, sources: [source('百科')] })).toEqual([]);
  });
});

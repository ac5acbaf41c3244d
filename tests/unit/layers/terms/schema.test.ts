import { describe, expect, it } from 'vitest';
import { sourceDate } from '../../../../src/layers/terms/schema.ts';

describe('the date of a source', () => {
  it.each([
    ...['2023', '2023-11', '2023-11-23', '2024-02-29'],
    ...['2023（修订）', '2023-11 起', '2023-11-23发布'],
    ...['不详', '第3版', '约2023年'],
  ])('can be “%s”', (date) => {
    expect(sourceDate.safeParse(date).success).toBe(true);
  });

  it.each([
    ...['2023-13', '2023-00', '2023-02-29', '2023-11-31'],
    ...['2023-1', '2023-11-2', '20231', '2023-111', '2023-11-231', '2023-11-23-01'],
    ...['2023年', '2023.11', '2023/11', '2023-11年', '23-11', '5月', ''],
  ])('cannot be “%s”', (date) => {
    expect(sourceDate.safeParse(date).success).toBe(false);
  });
});

import { expect, it } from 'vitest';
import { verdictOf } from '../../bench/lighthouse.ts';

const run = (performance: number, lcp: number) => ({
  categories: {
    performance: {
      score: performance,
      auditRefs: [
        { id: 'largest-contentful-paint', weight: 25 },
        { id: 'total-blocking-time', weight: 30 },
        { id: 'network-requests', weight: 0 },
      ],
    },
    accessibility: { score: 1, auditRefs: [] },
    'best-practices': { score: 1, auditRefs: [] },
    seo: { score: 0.66, auditRefs: [{ id: 'is-crawlable', weight: 4 }] },
  },
  audits: {
    'first-contentful-paint': { score: 1, numericValue: 900 },
    'largest-contentful-paint': { score: lcp > 2000 ? 0.5 : 1, numericValue: lcp },
    'total-blocking-time': { score: 1, numericValue: 0 },
    'cumulative-layout-shift': { score: 1, numericValue: 0.01 },
    'network-requests': { score: 0 },
    'is-crawlable': { score: 0 },
  },
});

it('takes the middle of the runs, value by value, and names what cost points in any', () => {
  expect(verdictOf([run(1, 950), run(0.9, 3000), run(0.99, 1000)])).toEqual({
    ...{ scores: [99, 100, 100, 66], fcp: 900, lcp: 1000, tbt: 0, cls: 0.01 },
    faults: ['is-crawlable', 'largest-contentful-paint'],
  });
});

import { target } from './finding.ts';
import type { Finding } from './finding.ts';
import { loadLighthouse, LIGHTHOUSE } from './lighthouse.ts';
import type { Verdict } from './lighthouse.ts';
import { pageKinds } from './page-kinds.ts';
import type { PageKind } from './page-kinds.ts';
import { serveCompressed } from './site-server.ts';
import { siteUnderTest } from './site-under-test.ts';
import { milliseconds } from './units.ts';

/** The longest that the largest thing on a page may take to show, in milliseconds. */
const LONGEST_LCP = 1000;

/** A kind of page and what Lighthouse says of it. */
interface Judged {
  readonly kind: PageKind;
  readonly verdict: Verdict;
}

/** Lighthouse of each kind of page: mobile, simulated throttling, the middle of three runs. */
export async function lighthouse(): Promise<Finding> {
  const judge = await loadLighthouse();
  const { dir } = await siteUnderTest();
  const server = await serveCompressed(dir);
  const judged: Judged[] = [];
  for (const kind of pageKinds(dir)) {
    judged.push({ kind, verdict: await judge(server.origin + kind.path) });
  }
  server.close();
  return {
    title: `Lighthouse ${LIGHTHOUSE}: mobile, simulated throttling, median of 3 runs`,
    tables: [
      {
        head: [
          ...['page', 'performance', 'accessibility', 'practices', 'SEO'],
          ...['FCP', 'LCP', 'TBT', 'CLS'],
        ],
        rows: judged.map(({ kind, verdict }) => [kind.name, ...cells(verdict)]),
      },
    ],
    remarks: [...scoreTarget(judged), lcpTarget(judged), ...faults(judged)],
  };
}

function cells({ scores, fcp, lcp, tbt, cls }: Verdict): string[] {
  return [...scores.map(String), ...[fcp, lcp, tbt].map(milliseconds), cls.toFixed(3)];
}

/** Pages that search engines are not to list lose points for that alone. */
function scoreTarget(judged: readonly Judged[]): string[] {
  const indexed = judged.filter(({ kind }) => kind.indexed);
  const less = indexed.filter(({ verdict }) => verdict.scores.some((score) => score < 100));
  const which = less.length === 0 ? '' : `, but not ${namesOf(less)}`;
  return [
    target(less.length === 0, `100 in all four on every kind of page that is to be listed${which}`),
  ];
}

function lcpTarget(judged: readonly Judged[]): string {
  const slow = judged.filter(({ verdict }) => verdict.lcp > LONGEST_LCP);
  const which = slow.length === 0 ? '' : `, but not ${namesOf(slow)}`;
  return target(slow.length === 0, `LCP at most ${milliseconds(LONGEST_LCP)}${which}`);
}

function faults(judged: readonly Judged[]): string[] {
  return judged
    .filter(({ verdict }) => verdict.faults.length > 0)
    .map(({ kind, verdict }) => `${kind.name} loses points by ${verdict.faults.join(', ')}.`);
}

function namesOf(judged: readonly Judged[]): string {
  return judged.map(({ kind }) => kind.name).join(', ');
}

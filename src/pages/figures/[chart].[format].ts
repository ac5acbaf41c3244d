import type { APIRoute } from 'astro';
import { chartFile, wholeScene } from '../../drawing/chart/chart.ts';
import type { ChartPlan } from '../../layers/figures/lists.ts';
import { readPalette } from '../../drawing/palette.ts';
import { edition } from '../../edition.ts';

interface Props {
  readonly plan: ChartPlan;
  readonly format: 'svg' | 'png';
}

/** Every chart as a file, in both formats. */
export function getStaticPaths(): { params: Record<string, string>; props: Props }[] {
  return edition().figures.charts.flatMap((plan) =>
    (['svg', 'png'] as const).map((format) => ({
      params: { chart: plan.id, format },
      props: { plan, format },
    })),
  );
}

/** Draws the chart. */
export const GET: APIRoute<Props> = async ({ props: { plan, format } }) => {
  const { figures, report, site } = edition();
  const source = `数字出自《${report.provenance.title}》，图是${site.name}画的。`;
  const scene = wholeScene(plan, figures, source);
  const file = await chartFile(scene, format, readPalette());
  return new Response(typeof file === 'string' ? file : new Uint8Array(file));
};

import type { APIRoute } from 'astro';
import { chartCredit, chartFile, wholeScene } from '../../drawing/chart/chart.ts';
import type { ChartPlan } from '../../layers/figures/lists.ts';
import { figures as figureLayer } from '../../layers/figures/layer.ts';
import { readPalette } from '../../drawing/palette.ts';
import { contentIn, edition } from '../../edition.ts';

interface Props {
  readonly plan: ChartPlan;
  readonly format: 'svg' | 'png';
}

/** Every chart as a file, in both formats. */
export function getStaticPaths(): { params: Record<string, string>; props: Props }[] {
  return contentIn(edition(), figureLayer).charts.flatMap((plan) =>
    (['svg', 'png'] as const).map((format) => ({
      params: { chart: plan.id, format },
      props: { plan, format },
    })),
  );
}

/** Draws the chart. */
export const GET: APIRoute<Props> = async ({ props: { plan, format } }) => {
  const figures = contentIn(edition(), figureLayer);
  const scene = wholeScene(plan, figures, chartCredit(edition()));
  const file = await chartFile(scene, format, readPalette());
  return new Response(typeof file === 'string' ? file : new Uint8Array(file));
};

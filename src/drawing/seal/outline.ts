import type { Point } from './contour.ts';

function distanceToLine([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length = Math.hypot(bx - ax, by - ay);
  if (length === 0) return Math.hypot(x - ax, y - ay);
  return Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length;
}

function farthest(points: readonly Point[], distance: (point: Point) => number): number {
  const distances = points.map(distance);
  return distances.indexOf(Math.max(...distances));
}

function simplifyOpen(points: readonly Point[], tolerance: number): Point[] {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last || points.length < 3) return [...points];
  const distance = (point: Point): number => distanceToLine(point, first, last);
  const at = farthest(points, distance);
  if (distance(points[at] ?? first) <= tolerance) return [first, last];
  const before = simplifyOpen(points.slice(0, at + 1), tolerance);
  return [...before.slice(0, -1), ...simplifyOpen(points.slice(at), tolerance)];
}

/** Drops the points of a closed outline that lie within `tolerance` of the rest (Douglas–Peucker). */
export function simplify(loop: readonly Point[], tolerance: number): Point[] {
  const mean = (axis: 0 | 1): number =>
    loop.reduce((sum, point) => sum + point[axis], 0) / loop.length;
  const centre: Point = [mean(0), mean(1)];
  const from = (other: Point) => (point: Point) =>
    Math.hypot(point[0] - other[0], point[1] - other[1]);
  // A loop has no ends to start from, so its two extremes serve.
  const start = farthest(loop, from(centre));
  const turned = [...loop.slice(start), ...loop.slice(0, start)];
  const first = turned[0];
  if (!first) return [];
  const middle = farthest(turned, from(first));
  const there = simplifyOpen(turned.slice(0, middle + 1), tolerance);
  const back = simplifyOpen([...turned.slice(middle), first], tolerance);
  return [...there.slice(0, -1), ...back.slice(0, -1)];
}

/** Area of a closed outline; its sign tells the direction. */
export function area(loop: readonly Point[]): number {
  return loop.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = loop[(index + 1) % loop.length] ?? [x, y];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

/** Writes closed outlines as the shortest SVG path data on whole units. */
export function outlineData(loops: readonly (readonly Point[])[]): string {
  let d = '';
  for (const loop of loops) {
    let [px, py]: Point = [0, 0];
    loop.forEach(([x, y], index) => {
      const [rx, ry] = [Math.round(x), Math.round(y)];
      const [dx, dy] = [rx - px, ry - py];
      if (index === 0) d += `M${rx} ${ry}`;
      else if (dx !== 0 || dy !== 0) {
        d += dx === 0 ? `v${dy}` : dy === 0 ? `h${dx}` : `l${dx}${dy < 0 ? '' : ' '}${dy}`;
      }
      [px, py] = [rx, ry];
    });
    d += 'z';
  }
  return d;
}

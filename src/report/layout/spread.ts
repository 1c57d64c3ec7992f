/** A point in a field: from 0 to 1, from the left and from below. */
interface Placed {
  x: number;
  y: number;
}

/** A field in pixels, and how far apart the middles of two points are at the least. */
interface Room {
  width: number;
  height: number;
  apart: number;
}

/** Shifts that are tried, each so many pixels further to both sides. */
const TRIED = 160;
const STEP = 4;

/**
 * Points as near as can be to where they belong, none over another: each goes to the nearest free place on its own height,
 * on its own side of the cut, and stays where it is if there is none.
 */
export function spread<P extends Placed>(points: readonly P[], cut: number, { width, height, apart }: Room): P[] {
  const placed: P[] = [];
  const edge = (apart * 0.6) / width;
  for (const point of points) {
    const isFree = (x: number) => placed.every(one => Math.hypot((one.x - x) * width, (one.y - point.y) * height) >= apart);
    const shifts = Array.from({ length: TRIED }, (_, i) => (i % 2 ? -1 : 1) * Math.ceil(i / 2) * (STEP / width));
    const [from, to] = point.x > cut ? [cut + edge, 1] : [0, cut - edge];
    const shift = shifts.find(by => isFree(point.x + by) && (by === 0 || (point.x + by >= from && point.x + by <= to))) ?? 0;
    placed.push({ ...point, x: point.x + shift });
  }
  return placed;
}

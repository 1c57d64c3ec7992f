import fc from 'fast-check';
import { spread } from '../../../src/report/layout/spread';

const room = { width: 200, height: 200, apart: 19 };
const gapOf = (a: { x: number; y: number }, b: { x: number; y: number }): number =>
  Math.hypot((a.x - b.x) * room.width, (a.y - b.y) * room.height);

test('points that would cover one another stand beside each other, at their own height', () => {
  const placed = spread(
    Array.from({ length: 5 }, () => ({ x: 0.8, y: 0.5 })),
    0.5,
    room,
  );
  expect(placed.map(({ y }) => y)).toEqual([0.5, 0.5, 0.5, 0.5, 0.5]);
  placed.forEach((one, i) => {
    for (const other of placed.slice(i + 1)) expect(gapOf(one, other)).toBeGreaterThanOrEqual(room.apart);
  });
});

test('no point crosses the cut or leaves the field, and one alone stays where it is', () => {
  const part = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.record({ x: part, y: part }), { minLength: 1, maxLength: 20 }), points => {
      const placed = spread(points, 0.5, room);
      expect(placed[0]).toEqual(points[0]);
      placed.forEach(({ x }, i) => {
        expect(x > 0.5).toBe(points[i]!.x > 0.5);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(1);
      });
    }),
  );
});

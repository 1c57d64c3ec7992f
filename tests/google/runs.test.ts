import fc from 'fast-check';
import { layers, runs, stacked } from '../../src/hosts/google/report/runs';

const values = fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 30 });

test('layers give every place its value, in no more calls than runs', () => {
  fc.assert(
    fc.property(values, given => {
      const found: number[] = given.map(() => 0);
      for (const { first, count, value } of layers(given)) found.fill(value, first, first + count);
      expect(found).toEqual(given);
      expect(layers(given).length).toBeLessThanOrEqual(runs(given).length);
    }),
  );
});

test('areas of one width that stand one below the other become one', () => {
  const area = (row: number, column: number, columns: number) => ({ row, column, rows: 1, columns });
  expect(stacked([area(0, 0, 2), area(0, 2, 2), area(1, 0, 2), area(1, 2, 3), area(3, 0, 2)])).toEqual([
    { row: 0, column: 0, rows: 2, columns: 2 },
    { row: 0, column: 2, rows: 1, columns: 2 },
    { row: 1, column: 2, rows: 1, columns: 3 },
    { row: 3, column: 0, rows: 1, columns: 2 },
  ]);
});

import type { Grid } from '../../../../src/core/cell/cell';
import { place, rewritten } from '../../../../src/hosts/local/write/block';

const old = { row: 0, column: 0, rows: 2, columns: 2 };
const own: Grid = [
  ['a', 'b'],
  ['c', 'd'],
];

test('a first report stands at the top left', () => {
  expect(place([], null, 3, 4, [])).toEqual({
    area: { row: 0, column: 0, rows: 3, columns: 4 },
    old: null,
    inserted: { rows: 0, columns: 0 },
  });
});

test('a report that grows takes blank rows and moves nothing', () => expect(place(own, old, 9, 2, []).inserted.rows).toBe(0));

test('what stands right below moves down', () => {
  const grid = [...own, ['note']];
  const placement = place(grid, old, 4, 2, []);
  expect(placement.inserted).toEqual({ rows: 2, columns: 0 });
  expect(rewritten(grid, placement, [['A'], ['B'], ['C'], ['D']])).toEqual([['A'], ['B'], ['C'], ['D'], ['note']]);
});

test('a blank row above a note stays, and growing and shrinking do not add more', () => {
  let [grid, block]: [Grid, typeof old] = [[...own, [], ['note']], old];
  for (const rows of [4, 2, 4, 2, 4]) {
    const placement = place(grid, block, rows, 2, []);
    grid = rewritten(
      grid,
      placement,
      Array.from({ length: rows }, () => ['x', 'y']),
    );
    block = placement.area;
  }
  expect(grid.map(row => row[0] ?? null)).toEqual(['x', 'x', 'x', 'x', null, 'note']);
});

test('what stands right beside moves right where the report gets wider', () => {
  const grid: Grid = [
    ['a', 'b', 'note'],
    ['c', 'd'],
  ];
  const placement = place(grid, old, 2, 3, []);
  expect(placement.inserted).toEqual({ rows: 0, columns: 1 });
  expect(rewritten(grid, placement, [['A', 'B', 'C']])).toEqual([['A', 'B', 'C', 'note']]);
});

test('what stands beside but lower does not hold the report back', () => {
  expect(place([...own, [null, null, 'note'], [null, null, 'note']], old, 4, 2, []).inserted.rows).toBe(0);
});

test('what a shorter report leaves is cleared', () => {
  expect(rewritten([...own, [], ['note']], place([...own, [], ['note']], old, 1, 2, []), [['A', 'B']])).toEqual([
    ['A', 'B'],
    [],
    [],
    ['note'],
  ]);
});

test("a chart of the user's below counts as used", () => {
  expect(place(own, old, 5, 2, [{ row: 3, column: 1, rows: 8, columns: 4 }]).inserted.rows).toBe(3);
});

test('a block that the user has moved is rewritten where it is', () => {
  const moved = { ...old, row: 1, column: 1 };
  const grid: Grid = [['note'], [null, 'a', 'b'], [null, 'c', 'd']];
  expect(rewritten(grid, place(grid, moved, 1, 1, []), [['A']])).toEqual([['note'], [null, 'A']]);
});

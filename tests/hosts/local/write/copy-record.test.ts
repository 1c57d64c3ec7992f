import type { Grid } from '../../../../src/core/cell/cell';
import { printOfTab, typedIn } from '../../../../src/hosts/local/write/copy-record';

test('what a copy remembers of a tab is a short sum, also of more letters than any one text may hold', () => {
  const long = 'the pool was cold '.repeat(1800);
  const rows = Array.from({ length: 20_000 }, () => ['Pool', long]);
  expect(rows.length * long.length).toBeGreaterThan(2 ** 29);
  const print = (grid: Grid) => printOfTab(typedIn({ grid, block: null }, () => false));
  expect(print(rows)).toMatch(/^[\da-f]{8}$/);
  expect(print(rows)).not.toBe(print([...rows.slice(1), ['Pool', `${long}!`]]));
  expect(print([[long, null], [null]])).toBe(print([[long]]));
  expect(print([])).not.toBe(print([[0]]));
});

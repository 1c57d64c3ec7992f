import type { Grid } from '../../core/cell/cell';
import { address, columnIndex } from '../../core/cell/reference';
import type { Area } from '../../report/sheet';
import { widthOf } from './tabs';

/** @example quoteSheet("Bob's") //=> "'Bob''s'" */
export const quoteSheet = (sheet: string): string => `'${sheet.replace(/'/g, "''")}'`;

/** The first cell of an area and the last. */
export const cornersOf = ({ row, column, rows, columns }: Area): [string, string] => [
  address(row, column),
  address(row + rows - 1, column + columns - 1),
];

/** @example rangeOf({ row: 0, column: 0, rows: 9, columns: 2 }) //=> 'A1:B9' */
export function rangeOf(area: Area): string {
  const [start, end] = cornersOf(area);
  return area.rows * area.columns > 1 ? `${start}:${end}` : start;
}

/** The range that a tab takes up. */
export const usedRange = (grid: Grid): string =>
  rangeOf({ row: 0, column: 0, rows: Math.max(grid.length, 1), columns: Math.max(widthOf(grid), 1) });

/** @example absolute('Data check', { row: 0, column: 0, rows: 9, columns: 2 }) //=> "'Data check'!$A$1:$B$9" */
export const absolute = (sheet: string, area: Area): string =>
  `${quoteSheet(sheet)}!${rangeOf(area).replace(/[A-Z]+|\d+/g, part => `$${part}`)}`;

/** The area of a range such as `B2:C9` or `$B$2`; null where it is none. */
export function areaOf(range: string): Area | null {
  const [, c1, r1, c2 = c1, r2 = r1] = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/.exec(range) ?? [];
  if (!c1 || !r1 || !c2 || !r2) return null;
  const [left, right] = [columnIndex(c1), columnIndex(c2)];
  return { row: Number(r1) - 1, column: left, rows: Number(r2) - Number(r1) + 1, columns: right - left + 1 };
}

/** What a defined name refers to, range by range; broken references are left out. */
export function placesOf(refersTo: string): { sheet: string; area: Area }[] {
  return [...refersTo.matchAll(/(?:'((?:[^']|'')+)'|([^'!,]+))!([^,]+)/g)].flatMap(([, quoted, bare = '', range = '']) => {
    const area = areaOf(range);
    return area ? [{ sheet: quoted?.replace(/''/g, "'") ?? bare, area }] : [];
  });
}

/** True if the second area lies wholly within the first. */
export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

/** The area elsewhere: counted from another cell than A1. */
export const moved = (area: Area, by: { row: number; column: number }): Area => ({
  ...area,
  row: area.row + by.row,
  column: area.column + by.column,
});

/**
 * Ranges that excelize cut into columns, as it does when it moves them, put together again; others in the order of their columns.
 * @example joined('B9:B12 A9:A12') //=> 'A9:B12'
 */
export function joined(ranges: string): string {
  const areas = ranges.split(' ').map(areaOf);
  if (areas.length < 2 || areas.includes(null)) return ranges;
  const sorted = (areas as Area[]).sort((a, b) => a.row - b.row || a.column - b.column);
  const whole: Area[] = [];
  for (const area of sorted) {
    const last = whole.at(-1);
    if (last && last.row === area.row && last.rows === area.rows && last.column + last.columns === area.column)
      last.columns += area.columns;
    else whole.push(area);
  }
  return whole.map(rangeOf).join(' ');
}

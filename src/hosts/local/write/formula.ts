import { placeOfCell } from '../../../core/cell/reference';
import type { Area } from '../../../report/sheet';
import { readPart, sheetPath } from '../package/package';
import type { Parts } from '../package/zip';
import { areaOf, contains } from '../range';

const CELL = /<(?:\w+:)?c\b([^>]*)>\s*<(?:\w+:)?f\b([^>]*)>/g;
const attribute = (tag: string, name: string): string | undefined => new RegExp(`\\b${name}=["']([^"']*)`).exec(tag)?.[1];

/** Tells which cells of a sheet, row and column counted from 0, hold a formula or show a part of what an array formula gives. */
export function formulasIn(parts: Parts, sheet: string): (row: number, column: number) => boolean {
  const cells = new Set<string>();
  const arrays: Area[] = [];
  for (const [, cell = '', formula = ''] of readPart(parts, sheetPath(parts, sheet) ?? '').matchAll(CELL)) {
    const place = placeOfCell(attribute(cell, 'r') ?? '');
    if (place) cells.add(`${place.row} ${place.column}`);
    const area = attribute(formula, 't') === 'array' ? areaOf(attribute(formula, 'ref') ?? '') : null;
    if (area) arrays.push(area);
  }
  return (row, column) => cells.has(`${row} ${column}`) || arrays.some(area => contains(area, { row, column, rows: 1, columns: 1 }));
}

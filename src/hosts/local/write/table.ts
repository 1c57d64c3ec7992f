import type { CellAt } from '../../../app/workbook';
import { readPart, relationsOf, sheetPath, writePart } from '../package/package';
import type { Parts } from '../package/zip';
import { areaOf, rangeOf } from '../range';

/** Lets a table (ListObject) of a sheet reach down over the rows that were appended right below it; one with a row of totals ends there. */
export function growTables(parts: Parts, sheet: string, cells: readonly CellAt[]): void {
  const home = sheetPath(parts, sheet);
  const tables = home ? relationsOf(parts, home).filter(({ type, path }) => type === 'table' && parts.has(path)) : [];
  for (const { path } of tables) {
    const xml = readPart(parts, path);
    const [start = ''] = /<(?:\w+:)?table\b[^>]*>/.exec(xml) ?? [];
    const ref = /\sref="([^"]+)"/.exec(start)?.[1] ?? '';
    const area = areaOf(ref);
    if (!area || /\stotalsRowCount="[1-9]/.test(start)) continue;
    const written = new Set(
      cells.filter(({ column }) => column >= area.column && column < area.column + area.columns).map(({ row }) => row),
    );
    let rows = area.rows;
    while (written.has(area.row + rows)) rows++;
    if (rows > area.rows) writePart(parts, path, xml.replaceAll(`ref="${ref}"`, `ref="${rangeOf({ ...area, rows })}"`));
  }
}

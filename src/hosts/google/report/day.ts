import type { Look, Sheet } from '../../../report/sheet';
import { serialOf } from '../cells';

const DAYS = 'yyyy-mm-dd';

/** A list whose columns of days show dates, so that users can sort, filter and count with them as with those that they type themselves. */
export function withDays(report: Sheet): Sheet {
  const { body } = report;
  if (!body) return report;
  const rows = report.cells.slice(body.row, body.row + body.rows);
  const isDated = body.looks.map((_, column) => {
    const filled = rows.map(row => row[column]!).filter(({ value }) => value !== null);
    return filled.length > 0 && filled.every(({ value, link, spark }) => !link && !spark && Number.isInteger(serialOf(value)));
  });
  if (!isDated.includes(true)) return report;
  const dated = (look: Look, column: number): Look => (isDated[column] ? { ...look, format: DAYS } : look);
  return {
    ...report,
    cells: report.cells.map((row, i) =>
      i < body.row || i >= body.row + body.rows
        ? row
        : row.map((cell, column) => (isDated[column] ? { ...cell, look: dated(cell.look, column) } : cell)),
    ),
    body: { ...body, looks: body.looks.map(dated) },
  };
}

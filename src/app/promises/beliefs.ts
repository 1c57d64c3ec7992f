import { isBlank } from '../../core/cell/cell';
import { foldId } from '../../core/cell/text';
import { inputTables, promisesTable } from '../../core/declared/input-tables';
import { issueLog } from '../../core/table/issue';
import { declaredIn } from '../connect/known';
import { readInput } from '../input';
import type { Replacement, Workbook } from '../workbook';
import type { Written } from '../written';

/** A live promise of which nobody has said yet what the team believes. */
export interface Unbelieved {
  id: string;
  text: string;
  touchpoint: string;
}

/** In the order of the tab. */
export function unbelieved(workbook: Workbook): Unbelieved[] {
  const { promises, touchpoints } = declaredIn(workbook);
  return promises
    .filter(({ isRetired, believed }) => !isRetired && believed === null)
    .map(({ id, text, touchpoint }) => ({ id, text, touchpoint: touchpoints[touchpoint]!.name }));
}

/** What the team believes of a promise: the share of customers, 0..1, who would say that it is kept. */
export interface Belief {
  id: string;
  text: string;
  believed: number;
}

/** Fills blank cells *We believe*; a tab that lacks the column gets it at its right. Gives how many, and what takes them back. */
export function saveBeliefs(workbook: Workbook, beliefs: readonly Belief[]): { promises: number; undo: Written[] } {
  const input = readInput(workbook, promisesTable, inputTables, issueLog());
  if (!input) return { promises: 0, undo: [] };
  const { tab, header } = input;
  const undo: Written[] = [];
  const rowOf = new Map(declaredIn(workbook).promises.map(({ id, row, text }) => [foldId(id), { row, text }]));
  let column = header.columns.believed;
  if (column < 0) {
    column = Math.max(header.names.length, workbook.tabs().find(one => one.name === tab)!.columns);
    const value = promisesTable.columns.believed.header;
    workbook.fillBlanks(tab, [{ row: header.row, column, value }]);
    undo.push({ tab, cells: [{ row: header.row, column, from: value, to: null }] });
  }
  const first = header.row + 1;
  const count = Math.max(0, ...input.rows.map(({ row }) => row)) - first;
  const [now = []] = workbook.columns(tab, [column], first, Math.max(0, count));
  const cells = beliefs.flatMap(({ id, text, believed }): Replacement[] => {
    const found = rowOf.get(foldId(id));
    if (found?.text !== text || !isBlank(now[found.row - 1 - first])) return [];
    return [{ row: found.row - 1, column, from: null, to: believed }];
  });
  const left = workbook.replaceCells(tab, cells);
  const done = cells.filter(cell => !left.some(({ row }) => row === cell.row));
  undo.push({ tab, cells: done.map(({ row, from, to }) => ({ row, column, from: to, to: from })) });
  return { promises: done.length, undo: done.length === 0 ? [] : undo.reverse() };
}

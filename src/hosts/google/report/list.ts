import type { Sheet, SheetCell } from '../../../report/sheet';
import type { Mark } from '../mark';
import { blockOf } from '../room';
import type { GoogleTab } from '../tab';

/*
 * A list keeps the room that it has once had: rows that it does not need for now are blank. If it needs more, rows are put in above its last
 * one: so its filter, its rules and its looks grow along, and what users put below it moves down.
 */

/** Fewest rows of a list, filled or not: between two, a row can be put in. */
const FEWEST = 2;

/** Rows of the table, and of what stands below it. */
export interface Room {
  list: number;
  tail: number;
}

/** The room that a list has. Its filter tells what users have put into it or taken out. */
export function roomOf({ sheet }: GoogleTab, { head, list, rows, isOpen }: Mark): Room {
  const tail = rows - head - list;
  // That of a blank list need not be asked for.
  const filter = list > FEWEST || isOpen ? sheet.getFilter()?.getRange() : undefined;
  return { list: filter && filter.getRow() === head ? Math.max(FEWEST, filter.getNumRows() - 1) : list, tail };
}

/** The room that a report takes in a list that has had so much. */
export function roomFor({ cells, body }: Sheet, had: Room): Room {
  const { row, rows } = body!;
  return { list: Math.max(FEWEST, rows, had.list), tail: Math.max(cells.length - row - rows, had.tail) };
}

/** The report with blank rows where it does not need its room. */
export function withRoom(report: Sheet, { list, tail }: Room): Sheet {
  const { cells, body, rules } = report;
  const { row, rows, looks } = body!;
  const blanks = (count: number): SheetCell[][] => Array.from({ length: count }, () => looks.map(look => ({ value: null, look })));
  const end = row + rows;
  return {
    ...report,
    cells: [...cells.slice(0, end), ...blanks(list - rows), ...cells.slice(end), ...blanks(tail - (cells.length - end))],
    filter: report.filter && { ...report.filter, rows: list + 1 },
    rules: rules.map(rule => ({ ...rule, area: { ...rule.area, rows: list + tail } })),
  };
}

/** Puts rows into a list, and below it, until it has the room. `head`: rows above its first one, as it stands there. */
export function makeRoom({ sheet }: GoogleTab, head: number, had: Room, { list, tail }: Room): void {
  if (list === had.list && tail === had.tail) return;
  // Users may have cut off rows at the end of the grid.
  blockOf(sheet, head + had.list + had.tail, 1);
  if (list > had.list) sheet.insertRowsAfter(head + had.list - 1, list - had.list);
  if (tail > had.tail) sheet.insertRowsAfter(head + list + had.tail, tail - had.tail);
}

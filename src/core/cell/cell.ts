/**
 * What a spreadsheet cell holds, on every host.
 * Blank is null. A date is text: `2026-11-22` or `2026-11-22T10:41:00`, in the spreadsheet's own time zone.
 * A time of day or an elapsed time is text: `26:30:00`. A formula error is text: `#N/A`; a formula still being worked out, too: `Loading...`.
 */
export type Cell = string | number | boolean | null;

/** Rows of cells; rows may differ in length, a missing cell is blank. */
export type Grid = Cell[][];

/** True for null, for text without a visible character, and for an unticked checkbox. */
export function isBlank(cell: Cell | undefined): boolean {
  if (cell === null || cell === undefined || cell === false) return true;
  if (typeof cell !== 'string') return false;
  // Most texts begin with a letter or digit; only the others need a closer look.
  const first = cell.charCodeAt(0);
  return !(first > 32 && first < 128) && cell.trim() === '';
}

/** The cell as trimmed text; blank is ''. */
export function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  return String(cell).trim();
}

/** What stands in a cell of Google Sheets whose formula is still being worked out, and in a download of that. */
export const LOADING = 'Loading...';

/** True for the text of a formula that failed, such as `#N/A` or `#REF!`, or that has no result yet. */
export function isFormulaError(cell: Cell | undefined): boolean {
  if (cell === LOADING) return true;
  // Few texts begin with `#` or a space; the others need no closer look.
  if (typeof cell !== 'string' || (cell.charCodeAt(0) !== 35 && cell.charCodeAt(0) > 32 && cell.charCodeAt(0) < 128)) return false;
  return /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!)/.test(cell.trim());
}

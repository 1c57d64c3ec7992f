/** Letters of a column counted from 0. @example columnLetters(27) //=> 'AB' */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** @example columnIndex('AB') //=> 27 */
export const columnIndex = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The place of a cell such as `D14`, row and column counted from 0; null for anything else. */
export function placeOfCell(cell: string): { row: number; column: number } | null {
  const [, letters, row] = /^([A-Z]{1,3})([1-9]\d*)$/.exec(cell) ?? [];
  return letters && row ? { row: Number(row) - 1, column: columnIndex(letters) } : null;
}

/** Address of a cell; row and column are counted from 0. @example address(13, 3) //=> 'D14' */
export const address = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/**
 * Address of a cell with its tab, quoted where a formula would need it.
 * @example reference('SFO 2017', 13, 3) //=> "'SFO 2017'!D14"
 */
export function reference(tab: string, row: number, column: number): string {
  return `${quoteTab(tab)}!${address(row, column)}`;
}

/** A plain word needs no quotes, unless it could be a cell itself, such as Q1 or R1C1. */
export const quoteTab = (tab: string): string =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(tab) && !/^(?:[A-Z]{1,3}\d+|R\d*C\d*|R|C)$/i.test(tab) ? tab : `'${tab.replace(/'/g, "''")}'`;

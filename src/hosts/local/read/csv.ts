// bytes -> text (encoding.ts) -> delimiter -> rows of text -> rows of cells, and what looks wrong with them
import Papa from 'papaparse';
import type { Cell, Grid } from '../../../core/cell/cell';
import { textOf } from '../../../core/cell/cell';
import type { IssueAt } from '../../../core/table/issue';
import { decimalIn } from '../../../core/table/mending';
import { UserError } from '../../../core/table/user-error';
import { refuseBinary } from './binary';
import { LONGEST_TEXT } from './cell-limit';
import { decode } from './encoding';

/** More than this would not fit into memory; Excel holds a million rows, Google Sheets ten million cells. */
const MOST_ROWS = 3_000_000;
const MOST_CELLS = 30_000_000;

/** The cells of a .csv file; `tab` names it in issues, `file` in errors. Throws UserError `too-large` or `not-text`. */
export function readCsv(bytes: Buffer, tab: string, file = `${tab}.csv`): { grid: Grid; issues: IssueAt[] } {
  const { text, encoding, isSure, isCut } = decode(bytes);
  refuseBinary(bytes, text, file);
  const issues: IssueAt[] = isSure ? [] : [{ code: 'other-encoding', tab, found: encoding }];
  const hint = /^\ufeff?sep=(.)\r?\n/.exec(text);
  // A file that several programs wrote to has several kinds of line ends: whichever is taken for the only one, the rows of the others are lost.
  const body = (hint ? text.slice(hint[0].length) : text.replace(/^\ufeff/, '')).replace(/\r\n?/g, '\n');
  const grid: Grid = [];
  let isOpen = false;
  let blank = 0;
  let count = 0;
  let long: IssueAt | null = null as IssueAt | null;
  // Row by row, for the texts of a large file need not be there at once; blank rows count only where others follow.
  const step = ({ data, errors }: Papa.ParseStepResult<string[]>): void => {
    isOpen ||= errors.some(error => error.code === 'MissingQuotes');
    const cells = data.map(toCell);
    for (const [i, cell] of cells.entries()) {
      if (typeof cell !== 'string' || cell.length <= LONGEST_TEXT) continue;
      cells[i] = cell.slice(0, LONGEST_TEXT);
      long ??= { code: 'long-text', tab, row: grid.length + blank + 1, found: cell.slice(0, 60), count: 0 };
      long.count!++;
    }
    if (isEmpty(cells)) {
      blank++;
      return;
    }
    count += cells.length;
    if (count > MOST_CELLS || grid.length + blank >= MOST_ROWS) throw new UserError('too-large', { file });
    for (; blank > 0; blank--) grid.push([]);
    grid.push(cells);
  };
  Papa.parse<string[]>(body, { delimiter: hint?.[1] ?? delimiterOf(body), newline: '\n', step });
  settlePoints(grid);
  const cut = isOpen || isCut ? grid.length - 1 : cutRow(grid, body);
  if (cut !== null && cut >= 0) issues.push({ code: 'cut-row', tab, row: cut + 1, found: textsOf(grid[cut] ?? []).slice(0, 60) });
  issues.push(...raggedRows(grid, tab, cut), ...(long ? [long] : []));
  return { grid, issues };
}

/** The first rows of a text, as cells. */
export const gridOfText = (text: string, delimiter: string, rows: number): Grid =>
  Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: rows }).data.map(row => row.map(toCell));

/** A point before three digits may part thousands: the column says which. */
const EITHER = /^-?[1-9]\d{0,2}\.\d{3}$/;

/** Makes numbers of texts such as `1.234` in columns whose other numbers have a point before decimals. The grid is changed in place. */
export function settlePoints(grid: Grid): void {
  const open = new Set<number>();
  for (const row of grid) {
    for (let at = 0; at < row.length; at++) if (typeof row[at] === 'string' && EITHER.test(row[at] as string)) open.add(at);
  }
  for (const at of open) {
    const cells = grid.map(row => row[at] ?? null);
    const [isPoint, written] = [cells.some(cell => typeof cell === 'number' && !Number.isInteger(cell)), decimalIn(cells)];
    if (written === ',' || (written === null && !isPoint)) continue;
    for (const row of grid) if (typeof row[at] === 'string' && EITHER.test(row[at] as string)) row[at] = Number(row[at]);
  }
}

/**
 * A text as a cell: a number only if the number reads exactly as the text does, so that nothing is lost.
 * @example ['4.5', '007', '4,5', '1.250', ''].map(toCell) //=> [4.5, '007', '4,5', '1.250', null]
 */
export function toCell(text: string): Cell {
  if (text === '' || EITHER.test(text)) return text || null;
  // `="007"` is the text 007, for spreadsheets that would else make a number of it.
  if (text.startsWith('="') && /^="[^"]*"$/.test(text)) return text.slice(2, -1) || null;
  const isNumber = /^-?\d{1,15}(\.\d+)?$/.test(text) && text.replace(/\D/g, '').length <= 15 && String(Number(text)) === text;
  return isNumber ? Number(text) : text;
}

const isEmpty = (row: readonly Cell[]): boolean => row.every(cell => cell === null);

const textsOf = (row: readonly Cell[]): string => row.map(cell => cell ?? '').join(', ');

/** A delimiter that no text holds: a file of one column. */
const NONE = '\u001f';

/** The delimiter that cuts the first row and most others into the same number of cells, the more the better. */
export function delimiterOf(text: string): string {
  const marks = [',', ';', '\t', '|'].map(delimiter => {
    const rows = Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: 50 }).data.filter(row => row.some(text => text !== ''));
    const width = modeOf(rows.map(row => row.length).filter(length => length > 1));
    const share = rows.filter(row => row.length === width).length / rows.length;
    return { delimiter, width, share, isHeader: (rows[0]?.length ?? 0) === width };
  });
  const [best] = marks
    .filter(mark => mark.width > 1 && (mark.isHeader || mark.share > 0.5))
    .sort((a, b) => Number(b.isHeader) - Number(a.isHeader) || b.share - a.share || b.width - a.width);
  return best?.delimiter ?? NONE;
}

/** The most frequent number, the first of equals; 0 of none. */
function modeOf(numbers: number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0];
}

/** The last row if the file ends within it: no line break at its end, and fewer cells than all others. */
function cutRow(rows: Grid, text: string): number | null {
  const last = rows.length - 1;
  if (last < 1 || text.endsWith('\n')) return null;
  const others = rows.slice(0, last).filter(row => !isEmpty(row));
  return others.length > 0 && others.every(row => row.length > rows[last]!.length) ? last : null;
}

/** Rows with more cells than the header, which is the first row of several cells; surplus blanks do no harm. */
function raggedRows(rows: Grid, tab: string, cut: number | null): IssueAt[] {
  const width = rows.find(row => row.length > 1)?.length ?? 1;
  const ragged = rows.flatMap((row, i) => (row.length > width && i !== cut && !isEmpty(row.slice(width)) ? [i] : []));
  const [first] = ragged;
  if (first === undefined) return [];
  return [
    {
      code: 'ragged-rows',
      tab,
      row: first + 1,
      found: textOf(rows[first]!.slice(width).find(cell => cell !== null)),
      count: ragged.length,
    },
  ];
}

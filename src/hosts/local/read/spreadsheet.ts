import { createRequire } from 'node:module';
import * as XLSX from '@e965/xlsx';
import { set_cptable } from '@e965/xlsx';
import type { Cell, Grid } from '../../../core/cell/cell';
import { DAY } from '../../../core/cell/moment';
import { address } from '../../../core/cell/reference';
import { fromSerial, kindOfFormat } from '../../../core/cell/serial';
import type { IssueAt } from '../../../core/table/issue';
import { UserError } from '../../../core/table/user-error';
import type { Area } from '../../../report/sheet';
import { isBlockName } from '../mark';
import { readPart, straighten, workbookPath } from '../package/package';
import type { Parts } from '../package/zip';
import { unzip, zip } from '../package/zip';
import { placesOf } from '../range';
import { isSameName, sheetName } from '../sheet-name';
import type { LocalTab } from '../tabs';
import { trimmed } from '../tabs';
import { LONGEST_TEXT } from './cell-limit';
import { isCompound, isZip } from './file-kind';
import { hiddenIn } from './open-document';

/** What SheetJS made of a file, or why it made nothing of it. */
export type Parsed =
  | { tabs: LocalTab[]; withoutCells: string[]; is1904: boolean; issues: IssueAt[] }
  | { trouble: 'not-a-workbook' | 'password-protected' | 'too-large' };

/** Cells, blank ones among them, that a workbook may have: some times what Google Sheets takes. */
const MOST_CELLS = 50_000_000;

/**
 * The tabs of an .xlsx, .ods or .xls file, or the one named `only`.
 * Merged cells have a value at the top left only; hidden rows and tabs are read like all others.
 */
export function parseBytes(bytes: Uint8Array, only: string | null): Parsed {
  try {
    return isZip(bytes) ? parsePackage(unzip(bytes), only) : parse(bytes, false, only);
  } catch (error) {
    if (error instanceof UserError) return { trouble: 'too-large' };
    return { trouble: /password|encrypt/i.test(String(error)) ? 'password-protected' : 'not-a-workbook' };
  }
}

/** SheetJS gets the parts unpacked: Node unpacks them faster, and no further than they should go. */
function parsePackage(parts: Parts, only: string | null): Parsed {
  const main = workbookPath(parts);
  if (main !== undefined) straighten(parts, main);
  for (const path of parts.keys()) if (/\/media\/|^Pictures\/|^Thumbnails\//.test(path)) parts.delete(path);
  // In an .ods the cell itself says that it is a date, and SheetJS does not understand each of its formats.
  const archive = zip(parts, 0);
  const parsed = parse(archive, main === undefined, only, main !== undefined && hasOpenFormulas(archive));
  if ('trouble' in parsed || main !== undefined) return parsed;
  const hidden = hiddenIn(readPart(parts, 'content.xml'));
  return { ...parsed, tabs: parsed.tabs.map(tab => ({ ...tab, hidden: hidden.has(tab.sheet) ? 1 : 0 })) };
}

function parse(bytes: Uint8Array, cellDates: boolean, only: string | null, hasOpen = false): Parsed {
  if (isCompound(bytes)) set_cptable(createRequire(import.meta.url)('@e965/xlsx/dist/cpexcel.full'));
  // Cells that are there without a value are asked for only where it matters: a sheet may have many of them.
  const options = { dense: true, cellNF: true, cellText: false, cellHTML: false, cellFormula: hasOpen, sheetStubs: hasOpen, cellDates };
  const sheets = only === null ? {} : { sheets: [sheetName(only, [])] };
  const book = quietly(() => XLSX.read(bytes, { type: 'buffer', ...options, ...sheets }));
  const is1904 = book.Workbook?.WBProps?.date1904 === true;
  const blocks = blocksOf(book.Workbook?.Names ?? []);
  const tabs: LocalTab[] = [];
  const withoutCells: string[] = [];
  const issues: IssueAt[] = [];
  let cells = 0;
  for (const [i, sheet] of book.SheetNames.entries()) {
    const data = book.Sheets[sheet];
    if (!data) continue;
    if (data['!type'] && data['!type'] !== 'sheet') {
      withoutCells.push(sheet);
      continue;
    }
    const rows = data['!data'] ?? [];
    cells += rows.length + rows.reduce((sum, row) => sum + (row?.length ?? 0), 0);
    if (cells > MOST_CELLS) return { trouble: 'too-large' };
    const { block, mark } = blocks.find(known => isSameName(known.sheet, sheet)) ?? { block: null, mark: undefined };
    const hidden = book.Workbook?.Sheets?.[i]?.Hidden ?? 0;
    tabs.push({ name: sheet, sheet, grid: gridOf(rows, is1904), block, hidden, ...(mark === undefined ? {} : { mark }) });
    issues.push(...uncalculated(sheet, rows));
    // What has been copied is let go at once: a big workbook is held once, not twice.
    delete book.Sheets[sheet];
  }
  return { tabs, withoutCells, is1904, issues };
}

/** SheetJS remarks on formats it is not sure of; the console is the user's. */
function quietly<T>(read: () => T): T {
  const { error } = console;
  console.error = () => {};
  try {
    return read();
  } finally {
    console.error = error;
  }
}

/** Our own blocks, from the workbook's defined names. */
function blocksOf(names: XLSX.DefinedName[]): { sheet: string; block: Area; mark: string }[] {
  return names.flatMap(({ Name, Ref, Sheet }) => {
    if (Sheet !== undefined || !isBlockName(Name)) return [];
    // Where the user has deleted all of its rows, the tab is still ours, and its block is empty.
    const [place] = placesOf(Ref.replace(/#REF!$/, '$A$1'));
    return place
      ? [{ sheet: place.sheet, block: Ref.endsWith('#REF!') ? { ...place.area, rows: 0, columns: 0 } : place.area, mark: Name }]
      : [];
  });
}

/** How the cell of a formula ends that has no result. */
const OPEN = ['</f></c>', '</f><v></v>', '</f><v/>', '</f><v />'];

/** True where an archive whose parts are not packed holds such a formula. */
function hasOpenFormulas(archive: Uint8Array): boolean {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.length);
  return OPEN.some(end => bytes.includes(end));
}

/** Formulas whose result is not in the file, for no program ever worked them out: one issue for each column. */
function uncalculated(tab: string, rows: (XLSX.CellObject | undefined)[][]): IssueAt[] {
  const byColumn = new Map<number, { row: number; count: number }>();
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of (cells ?? []).entries()) {
      if (cell?.f === undefined || cell.t !== 'z') continue;
      const known = byColumn.get(column);
      if (known) known.count++;
      else byColumn.set(column, { row, count: 1 });
    }
  }
  return [...byColumn].map(([column, { row, count }]) => ({ code: 'uncalculated', tab, row: row + 1, cell: address(row, column), count }));
}

function gridOf(rows: (XLSX.CellObject | undefined)[][], is1904: boolean): Grid {
  const dates = new Map<string, boolean>();
  const isDate = (format: string) => {
    const known = dates.get(format) ?? kindOfFormat(format) !== 'number';
    dates.set(format, known);
    return known;
  };
  const cuts = new Map<string, string>();
  /** A text that stands in many cells is cut once. */
  const cut = (text: string): string => {
    if (text.length <= LONGEST_TEXT) return text;
    if (!cuts.has(text)) cuts.set(text, text.slice(0, LONGEST_TEXT));
    return cuts.get(text)!;
  };
  const toCell = (cell: XLSX.CellObject | undefined): Cell => {
    const format = typeof cell?.z === 'string' ? cell.z : '';
    switch (cell?.t) {
      case 'n':
        return isDate(format) ? fromSerial(cell.v as number, format, is1904) : (cell.v as number);
      case 'd':
        return fromDate(cell.v as Date, format);
      case 's':
        return cell.v === '' ? null : cut(cell.v as string);
      case 'b':
        return cell.v as boolean;
      case 'e':
        return errors[cell.v as number] ?? '#ERROR!';
      default:
        return null;
    }
  };
  // `Array.from` also visits the holes that a row or a cell nobody filled leaves.
  return trimmed(Array.from(rows, row => Array.from(row ?? [], toCell)));
}

/** A date as SheetJS gives it, in UTC; a time is one of the days about 1900. */
function fromDate(date: Date, format: string): Cell {
  const days = (date.getTime() - Date.UTC(1899, 11, 30)) / DAY;
  return fromSerial(days < 60 ? days - 1 : days, kindOfFormat(format) === 'time' || days < 60 ? 'h:mm:ss' : 'yyyy-mm-dd', false);
}

const errors: Record<number, string> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
  43: '#GETTING_DATA',
};

import * as XLSX from '@e965/xlsx';
import type { Cell, Grid } from '../../core/cell';
import { DAY } from '../../core/moment';
import { fromSerial, kindOfFormat } from '../../core/serial';
import type { Area } from '../../report/sheet';
import type { Book, LocalTab } from './book';
import { trimmed } from './book';
import { blockName, isBlockName } from './mark';
import { isSameName, sheetName } from './name';
import { placesOf } from './range';

/**
 * The tabs of an .xlsx, .ods or .xls file, or the one named `only`; `origin` as in `Book`. Throws whatever SheetJS throws where it cannot read the bytes.
 * Merged cells have a value at the top left only; hidden rows and tabs are read like all others.
 */
export function readSpreadsheet(bytes: Buffer, origin: Buffer | null, only: string | null = null): Book {
  // In an .ods the cell itself says that it is a date, and SheetJS does not understand each of its formats.
  const cellDates = origin === null && bytes.subarray(0, 2).toString('latin1') === 'PK';
  const options = { dense: true, cellNF: true, cellText: false, cellHTML: false, cellFormula: false, cellDates };
  const sheets = only === null ? {} : { sheets: [sheetName(only, [])] };
  const book = quietly(() => XLSX.read(bytes, { type: 'buffer', ...options, ...sheets }));
  const is1904 = book.Workbook?.WBProps?.date1904 === true;
  const blocks = blocksOf(book.Workbook?.Names ?? []);
  const tabs: LocalTab[] = [];
  for (const sheet of book.SheetNames) {
    const data = book.Sheets[sheet];
    if (!data) continue;
    if (data['!type'] && data['!type'] !== 'sheet') continue;
    const { block, tab = sheet } = blocks.find(known => isSameName(known.sheet, sheet)) ?? { block: null };
    const name = tab === blockName(HISTORY) && isSameName(sheet, sheetName(HISTORY, [])) ? HISTORY : sheet;
    tabs.push({ name, sheet, grid: gridOf(data['!data'] ?? [], is1904), block });
    // What has been copied is let go at once: a big workbook is held once, not twice.
    delete book.Sheets[sheet];
  }
  return { tabs, issues: [], origin, is1904 };
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

/** A report tab that cannot bear its name in an .xlsx bears it again once it is read. */
const HISTORY = 'History';

/** Our own blocks, from the workbook's defined names. */
function blocksOf(names: XLSX.DefinedName[]): { sheet: string; block: Area; tab: string }[] {
  return names.flatMap(({ Name, Ref, Sheet }) => {
    if (Sheet !== undefined || !isBlockName(Name)) return [];
    // Where the user has deleted all of its rows, the tab is still ours, and its block is empty.
    const [place] = placesOf(Ref.replace(/#REF!$/, '$A$1'));
    return place
      ? [{ sheet: place.sheet, block: Ref.endsWith('#REF!') ? { ...place.area, rows: 0, columns: 0 } : place.area, tab: Name }]
      : [];
  });
}

function gridOf(rows: (XLSX.CellObject | undefined)[][], is1904: boolean): Grid {
  const dates = new Map<string, boolean>();
  const isDate = (format: string) => {
    const known = dates.get(format) ?? kindOfFormat(format) !== 'number';
    dates.set(format, known);
    return known;
  };
  const toCell = (cell: XLSX.CellObject | undefined): Cell => {
    const format = typeof cell?.z === 'string' ? cell.z : '';
    switch (cell?.t) {
      case 'n':
        return isDate(format) ? fromSerial(cell.v as number, format, is1904) : (cell.v as number);
      case 'd':
        return fromDate(cell.v as Date, format);
      case 's':
        return cell.v === '' ? null : (cell.v as string);
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

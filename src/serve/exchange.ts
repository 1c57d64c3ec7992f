import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Copy, TabCopy } from '../app/copy';
import { offerLists } from '../app/set-up/lists';
import { emptyTabs } from '../app/set-up/set-up';
import type { InputTab } from '../app/workbook';
import type { Cell, Grid } from '../core/cell/cell';
import { inputTables } from '../core/declared/input-tables';
import { UserError } from '../core/table/user-error';
import { isRunning } from '../hosts/local/files/draft';
import { newWorkbook, openWorkbook } from '../hosts/local/read/open';
import { widthsIn } from '../hosts/local/read/widths';
import type { Look, Sheet } from '../report/sheet';
import type { Words } from '../words/words';

/*
 * Files of the playground, by the command line's own code, which reads and writes them on disk:
 *
 *   bytes -> a file of a folder of our own -> workbook -> copy
 *   copy -> workbook -> a file there -> bytes
 */

/** Reads the bytes of an .xlsx, .ods or .xls file, or of one .csv file. Throws what `openWorkbook` throws, of this name. */
export function readBytes(bytes: Uint8Array, name: string, words: Words): Copy {
  // Only how it ends and what a tab of it would be called are taken from a name that comes from outside.
  const [, stem = '', ending = ''] = /^(.*?)(?:\.(\w+))?$/s.exec(name.replace(/^.*[\\/]/s, '')) ?? [];
  const isCsv = ending.toLowerCase() === 'csv';
  return inFolder(folder => {
    const file = join(folder, isCsv ? 'table.csv' : `workbook.${/^(xlsx|xls|ods)$/i.test(ending) ? ending : 'xlsx'}`);
    writeFileSync(file, bytes);
    try {
      return copied(isCsv ? folder : file, isCsv ? tabName(stem) : null, words);
    } catch (error) {
      throw error instanceof UserError ? new UserError(error.code, { ...error.details, file: name, path: name }) : error;
    }
  });
}

function copied(path: string, title: string | null, words: Words): Copy {
  const workbook = openWorkbook(path);
  const widths = widthsIn(path);
  const tabs = workbook.tabs().map(({ name: found, rows, isReport }): TabCopy => {
    const name = title ?? found;
    const grid = workbook.head(found, rows);
    const formats = (grid[0] ?? []).map(header => columnOf(name, header, words)?.format ?? '');
    return {
      title: name,
      name,
      isReport,
      grid,
      formats: isReport ? [] : formats,
      widths: widths(found).map(pixels),
      report: null,
    };
  });
  return { tabs, issues: workbook.issues().map(issue => (title === null ? issue : { ...issue, tab: title })) };
}

/** Pixels of a character, and around those of a report, as the grid has them. */
const [CHARACTER, AROUND] = [7, 5];

/** A file counts what is around a column in. */
const pixels = (width: number | null): number | null => (width === null ? null : Math.round(width * CHARACTER));

/** What set-up would make of a column. */
const columnOf = (tab: string, header: Cell, words: Words): InputTab['columns'][number] | undefined =>
  emptyTabs(words)
    .find(({ name }) => name === tab)
    ?.columns.find(column => column.header === header);

/** A name that a tab may have in any spreadsheet. */
const tabName = (text: string): string =>
  text
    .replace(/[\\/?*[\]:'\p{C}]+/gu, ' ')
    .trim()
    .slice(0, 31) || 'Table';

/** A copy as an .xlsx. */
export async function writeBytes({ tabs }: Copy, words: Words): Promise<Uint8Array> {
  const workbook = newWorkbook();
  for (const tab of tabs) {
    if (tab.report) {
      workbook.writeReport(shared({ ...tab.report, name: tab.title, widths: reportWidths(tab.report, tab.widths) }));
      workbook.fillBlanks(tab.title, around(tab.grid, tab.report));
    } else workbook.createInputTab(inputTab(tab, words));
  }
  offerLists(workbook, inputTables);
  return await inFolder(async folder => {
    const file = join(folder, 'workbook.xlsx');
    await workbook.save(file);
    return readFileSync(file);
  });
}

/** A report's own widths, and those that users gave it. */
const reportWidths = ({ widths }: Sheet, given: TabCopy['widths']): number[] =>
  widths.map((width, i) => (given[i] == null ? width : (given[i] - AROUND) / CHARACTER));

/** What users put below and beside a report. */
const around = (grid: Grid, { cells, widths }: Sheet) =>
  grid.flatMap((row, i) => row.flatMap((value, column) => (i < cells.length && column < widths.length ? [] : [{ row: i, column, value }])));

/** The tab with what set-up would give its columns. */
function inputTab({ title, name, grid, formats, widths }: TabCopy, words: Words): InputTab {
  const [headers = [], ...rows] = grid;
  const columns = headers.map((cell, i) => {
    const header = cell === null ? '' : String(cell);
    const plain = { header, note: '', isRequired: false, choices: [], format: formats[i] ?? '', width: 18 };
    const column = columnOf(name, header, words) ?? plain;
    return widths[i] == null ? column : { ...column, width: widths[i] / CHARACTER };
  });
  return { name: title, columns, rows };
}

/** Equal looks as the same object again, which they are no more once they have gone through JSON. */
function shared(sheet: Sheet): Sheet {
  const known = new Map<string, Look>();
  const one = (look: Look): Look => {
    const key = JSON.stringify(look);
    if (!known.has(key)) known.set(key, look);
    return known.get(key)!;
  };
  return { ...sheet, cells: sheet.cells.map(row => row.map(cell => ({ ...cell, look: one(cell.look) }))) };
}

const FOLDERS = 'promise-audit-folder-';

/** Takes away the folders of a server that came to a sudden end. */
function sweep(): void {
  for (const name of readdirSync(tmpdir())) {
    const [, id] = new RegExp(`^${FOLDERS}(\\d+)-`).exec(name) ?? [];
    if (id !== undefined && !isRunning(Number(id))) rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
}

/** Does something in a folder that is gone afterwards. */
function inFolder<T>(work: (folder: string) => T): T {
  sweep();
  const folder = mkdtempSync(join(tmpdir(), `${FOLDERS}${process.pid}-`));
  const clean = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const result = work(folder);
    if (result instanceof Promise) return result.finally(clean) as T;
    clean();
    return result;
  } catch (error) {
    clean();
    throw error;
  }
}

import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import type { Cell } from '../../../src/core/cell/cell';
import { readPart, sheetsOf } from '../../../src/hosts/local/package/package';
import type { Parts } from '../../../src/hosts/local/package/zip';
import { unzip } from '../../../src/hosts/local/package/zip';
import type { ExcelFile } from '../../../src/hosts/local/write/excelize';
import { did, loadExcelize } from '../../../src/hosts/local/write/excelize';
import { plainSheet } from '../../../src/report/plain-sheet';
import type { Look, Sheet, SheetCell } from '../../../src/report/sheet';
import { look } from '../../../src/report/style';

const folder = mkdtempSync(join(tmpdir(), 'local-'));
let count = 0;

/** A path that nothing stands at yet. */
export const newPath = (name: string): string => join(folder, String(++count), name);

/** Writes a file, and its folder, into a temporary place. */
export function file(name: string, content: string | Uint8Array): string {
  const path = newPath(name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

/** A folder of files. */
export function files(contents: Record<string, string | Buffer>): string {
  const path = newPath('book');
  mkdirSync(path, { recursive: true });
  for (const [name, content] of Object.entries(contents)) writeFileSync(join(path, name), content);
  return path;
}

/** A place to save to. */
export function place(name = 'out.xlsx'): string {
  const path = newPath(name);
  mkdirSync(dirname(path), { recursive: true });
  return path;
}

/** A workbook that SheetJS writes, by default as .xlsx. */
export function spreadsheet(
  tabs: Record<string, XLSX.WorkSheet | Cell[][]>,
  type: XLSX.BookType = 'xlsx',
  workbook?: XLSX.WBProps,
): string {
  const book = XLSX.utils.book_new();
  for (const [name, sheet] of Object.entries(tabs))
    XLSX.utils.book_append_sheet(book, Array.isArray(sheet) ? XLSX.utils.aoa_to_sheet(sheet) : sheet, name);
  if (workbook) book.Workbook = workbook;
  return file(`book.${type}`, XLSX.write(book, { type: 'buffer', bookType: type }));
}

/** A workbook that excelize writes, or changes if there is one already. */
export async function excel(make: (file: ExcelFile) => void, path?: string): Promise<string> {
  const excelize = await loadExcelize();
  const book = path ? did(excelize.OpenReader(readFileSync(path))) : did(excelize.NewFile());
  make(book);
  return file('book.xlsx', Buffer.from(did(book.WriteToBuffer()).buffer as Uint8Array));
}

export const partsOf = (path: string): Parts => unzip(readFileSync(path));

/** The XML of a tab. */
export function xmlOf(path: string, tab: string): string {
  const parts = partsOf(path);
  return readPart(parts, sheetsOf(parts).find(({ name }) => name === tab)?.path ?? '');
}

export const cell = (value: Cell, traits: Partial<Look> = {}): SheetCell => ({ value, look: { ...look(), ...traits } });

/** A report tab of some rows of values, with whatever else is given. */
export function report(values: Cell[][], rest: Partial<Sheet> = {}): Sheet {
  return { ...plainSheet('Summary', values, 20), ...rest };
}

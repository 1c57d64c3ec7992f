import type { Stats } from 'node:fs';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { set_cptable } from '@e965/xlsx';
import { UserError } from '../../core/error';
import { nearest } from '../../core/text';
import type { Book, LocalTab } from './book';
import { trimmed } from './book';
import { readCsv } from './csv';
import { sheetName } from './name';
import { readPart, tagsOf, workbookPath } from './package';
import { readSpreadsheet } from './spreadsheet';
import type { LocalWorkbook } from './workbook';
import { localWorkbook } from './workbook';
import type { Parts } from './zip';
import { unzip } from './zip';

/**
 * Reads an .xlsx, .ods or .xls file, or a folder of .csv files, as a whole.
 * Throws UserError `missing-file`, `not-a-workbook`, `password-protected` or `empty-workbook`.
 */
export function openWorkbook(path: string): LocalWorkbook {
  const book = isFolder(path) ? readFolder(path) : readFile(path);
  if (book.tabs.every(tab => tab.grid.length === 0)) throw trouble('empty-workbook', path);
  return localWorkbook(book);
}

/** A workbook without a tab, to be filled and saved as .xlsx. */
export const newWorkbook = (): LocalWorkbook => localWorkbook({ tabs: [], issues: [], origin: null, is1904: false });

const trouble = (code: 'not-a-workbook' | 'password-protected' | 'empty-workbook', path: string) =>
  new UserError(code, { path, file: path });

function isFolder(path: string): boolean {
  const found = statOf(path);
  if (found) return found.isDirectory();
  const around = readdirOf(dirname(resolve(path))).filter(name => /\.(xlsx|ods|xls)$|^[^.]+$/i.test(name));
  throw new UserError('missing-file', { path, file: path, guess: nearest(basename(path), around) });
}

/** Undefined where nothing is, or nothing that may be seen. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

function readdirOf(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}

function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw new UserError('missing-file', { path, file: path });
  }
}

function readFolder(path: string): Book {
  const files = readdirOf(path)
    .filter(name => /^[^.].*\.csv$/i.test(name) && statOf(join(path, name))?.isFile())
    .sort();
  const book: Book = { tabs: [], issues: [], origin: null, is1904: false };
  for (const file of files) {
    const name = file.slice(0, -'.csv'.length).normalize();
    const bytes = bytesOf(join(path, file));
    if (isZip(bytes) || isCompound(bytes)) throw trouble('not-a-workbook', join(path, file));
    const { grid, issues } = readCsv(bytes, name);
    const sheets = book.tabs.map(tab => tab.sheet);
    const tab: LocalTab = { name, sheet: sheetName(name, sheets), grid: trimmed(grid), block: null };
    book.tabs.push(tab);
    book.issues.push(...issues);
  }
  return book;
}

function readFile(path: string): Book {
  const bytes = bytesOf(path);
  // SheetJS takes any text for a table: only what begins like a workbook may reach it.
  if (!isZip(bytes) && !isCompound(bytes)) throw trouble('not-a-workbook', path);
  try {
    if (isCompound(bytes)) set_cptable(createRequire(import.meta.url)('@e965/xlsx/dist/cpexcel.full'));
    const parts: Parts = isZip(bytes) ? unzip(bytes) : new Map();
    if (readPart(parts, 'META-INF/manifest.xml').includes('encryption-data')) throw new Error('password');
    return readSpreadsheet(bytes, isPlainExcel(parts) ? bytes : null);
  } catch (error) {
    throw trouble(/password|encrypt/i.test(String(error)) ? 'password-protected' : 'not-a-workbook', path);
  }
}

const isZip = (bytes: Buffer): boolean => bytes.subarray(0, 4).toString('latin1') === 'PK\x03\x04';

/** The container of .xls files, and of .xlsx files with a password. */
const isCompound = (bytes: Buffer): boolean => bytes.subarray(0, 8).toString('hex') === 'd0cf11e0a1b11ae1';

/** True for .xlsx; not for its kin with macros (.xlsm) or in binary (.xlsb), which no .xlsx can hold as they are. */
function isPlainExcel(parts: Parts): boolean {
  const path = workbookPath(parts);
  const type = tagsOf(readPart(parts, '[Content_Types].xml'), 'Override').find(tag => tag.PartName === `/${path}`)?.ContentType;
  return path !== undefined && type === 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
}

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { set_cptable } from '@e965/xlsx';
import { UserError } from '../../core/error';
import { nearest } from '../../core/text';
import type { Book } from './book';
import { newTab, trimmed } from './book';
import { readCsv } from './csv';
import { readPart, TYPES, workbookPath } from './package';
import { readSpreadsheet } from './spreadsheet';
import type { LocalWorkbook } from './workbook';
import { localWorkbook } from './workbook';
import { tagsOf } from './xml';
import type { Parts } from './zip';
import { unzip } from './zip';

/**
 * Reads an .xlsx, .ods or .xls file, or a folder of .csv files, as a whole; of a file, if `only` is given, the tab of that name alone.
 * Throws UserError `missing-file`, `not-a-workbook`, `password-protected` or `empty-workbook`.
 */
export function openWorkbook(path: string, only: string | null = null): LocalWorkbook {
  const book = isFolder(path) ? readFolder(path) : readFile(path, only);
  if (book.tabs.every(tab => tab.grid.length === 0)) throw trouble('empty-workbook', path);
  return localWorkbook(book);
}

/** A workbook without a tab, to be filled and saved as .xlsx. */
export const newWorkbook = (): LocalWorkbook => localWorkbook(emptyBook());

const emptyBook = (): Book => ({ tabs: [], issues: [], origin: null, is1904: false });

const trouble = (code: 'missing-file' | 'not-a-workbook' | 'password-protected' | 'empty-workbook', path: string) =>
  new UserError(code, { path, file: path });

function isFolder(path: string): boolean {
  const found = seen(() => statSync(path));
  if (found) return found.isDirectory();
  const around = namesIn(dirname(resolve(path))).filter(name => /\.(xlsx|ods|xls)$|^[^.]+$/i.test(name));
  throw new UserError('missing-file', { path, file: path, guess: nearest(basename(path), around) });
}

/** Undefined where nothing is, or nothing that may be seen. */
function seen<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}

const namesIn = (folder: string): string[] => seen(() => readdirSync(folder)) ?? [];

export function bytesOf(path: string): Buffer {
  const bytes = seen(() => readFileSync(path));
  if (!bytes) throw trouble('missing-file', path);
  return bytes;
}

function readFolder(path: string): Book {
  const files = namesIn(path)
    .filter(name => /^[^.].*\.csv$/i.test(name) && seen(() => statSync(join(path, name)))?.isFile())
    .sort();
  const book = emptyBook();
  for (const file of files) {
    const name = file.slice(0, -'.csv'.length).normalize();
    const bytes = bytesOf(join(path, file));
    if (isZip(bytes) || isCompound(bytes)) throw trouble('not-a-workbook', join(path, file));
    const { grid, issues } = readCsv(bytes, name);
    book.tabs.push(newTab(name, book.tabs, trimmed(grid)));
    book.issues.push(...issues);
  }
  return book;
}

function readFile(path: string, only: string | null): Book {
  const bytes = bytesOf(path);
  // SheetJS takes any text for a table: only what begins like a workbook may reach it.
  if (!isZip(bytes) && !isCompound(bytes)) throw trouble('not-a-workbook', path);
  try {
    if (isCompound(bytes)) set_cptable(createRequire(import.meta.url)('@e965/xlsx/dist/cpexcel.full'));
    const parts: Parts = isZip(bytes) ? unzip(bytes) : new Map();
    if (readPart(parts, 'META-INF/manifest.xml').includes('encryption-data')) throw new Error('password');
    return readSpreadsheet(bytes, isPlainExcel(parts) ? bytes : null, only);
  } catch (error) {
    throw trouble(/password|encrypt/i.test(String(error)) ? 'password-protected' : 'not-a-workbook', path);
  }
}

export const isZip = (bytes: Buffer): boolean => bytes.subarray(0, 4).toString('latin1') === 'PK\x03\x04';

/** The container of .xls files, and of .xlsx files with a password. */
export const isCompound = (bytes: Buffer): boolean => bytes.subarray(0, 8).toString('hex') === 'd0cf11e0a1b11ae1';

/** True for .xlsx; not for its kin with macros (.xlsm) or in binary (.xlsb), which no .xlsx can hold as they are. */
function isPlainExcel(parts: Parts): boolean {
  const path = workbookPath(parts);
  const type = tagsOf(readPart(parts, TYPES), 'Override').find(tag => tag.PartName === `/${path}`)?.ContentType;
  return path !== undefined && type === 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
}

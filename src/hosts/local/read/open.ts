import { accessSync, constants, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { nearest } from '../../../core/cell/text';
import { UserError } from '../../../core/table/user-error';
import { kindAt, seen } from '../files/identity';
import { printOf } from '../files/publish';
import { endingOf } from '../package/kind';
import { readPart } from '../package/package';
import { unzip } from '../package/zip';
import { sizeOf } from '../package/zip-directory';
import type { Book } from '../tabs';
import { bookOf, newTab, trimmed } from '../tabs';
import type { LocalWorkbook } from '../workbook';
import { localWorkbook } from '../workbook';
import { parseApart } from './apart';
import { readCsv } from './csv';
import { isCompound, isZip } from './file-kind';
import { recognised } from './recognise';

/**
 * Reads an .xlsx, .ods or .xls file, or a folder of .csv files, as a whole; of a file, if `only` is given, the tab of that name alone.
 * Throws UserError `missing-file`, `not-a-workbook`, `password-protected`, `too-large` or `empty-workbook`.
 */
export function openWorkbook(path: string, only: string | null = null, isLeft: IsLeft = () => false): LocalWorkbook {
  const book = openBook(path, only, isLeft);
  if (book.tabs.every(tab => tab.grid.length === 0)) throw trouble('empty-workbook', path);
  return localWorkbook(book);
}

/** Which files of a folder are left where they are. */
export type IsLeft = (path: string) => boolean;

/** What is read from a file or a folder, as `openWorkbook` does. */
export const openBook = (path: string, only: string | null = null, isLeft: IsLeft = () => false): Book =>
  isFolder(path) ? readFolder(path, isLeft) : readFile(path, only);

/** The files that are read where this one, or this folder, is opened. */
export const filesOf = (path: string): string[] => (kindAt(path) === 'folder' ? tablesIn(path) : [path]);

/** A workbook without a tab, to be filled and saved as .xlsx. */
export const newWorkbook = (): LocalWorkbook => localWorkbook(bookOf([]));

type Trouble = 'missing-file' | 'not-a-workbook' | 'password-protected' | 'empty-workbook' | 'too-large';

const trouble = (code: Trouble, path: string) => new UserError(code, { path, file: path });

function isFolder(path: string): boolean {
  const found = seen(() => statSync(path));
  if (found) return found.isDirectory();
  const around = namesIn(dirname(resolve(path))).filter(name => name !== basename(path) && /\.(xlsx|ods|xls)$|^[^.]+$/i.test(name));
  throw new UserError('missing-file', { path, file: path, guess: nearest(basename(path), around) });
}

const isForbidden = (error: unknown): boolean => ['EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '');

const namesIn = (folder: string): string[] => seen(() => readdirSync(folder)) ?? [];

export function bytesOf(path: string): Buffer {
  // A pipe or a device may have no end.
  if (kindAt(path) === 'other') throw trouble('not-a-workbook', path);
  try {
    return readFileSync(path);
  } catch (error) {
    throw isForbidden(error) ? new UserError('not-readable', { file: path }) : trouble('missing-file', path);
  }
}

function readFolder(path: string, isLeft: IsLeft): Book {
  const book = bookOf([]);
  for (const file of tablesIn(path)) {
    const name = basename(file, extname(file)).normalize();
    if (isLeft(file)) {
      book.outside.push({ tab: name, path: file });
      continue;
    }
    if (!isCsv(file)) continue;
    const bytes = bytesOf(file);
    book.files.push({ path: file, print: printOf(bytes) });
    const { grid, issues } = readCsv(bytes, name, file);
    book.tabs.push(newTab(name, book.tabs, trimmed(grid)));
    book.issues.push(...issues);
  }
  return book;
}

const isCsv = (file: string): boolean => /\.csv$/i.test(file);

/** The .csv files of a folder, by name, and those that only an engine reads. */
function tablesIn(folder: string): string[] {
  try {
    accessSync(folder, constants.R_OK);
  } catch {
    throw new UserError('not-readable', { file: folder });
  }
  return namesIn(folder)
    .filter(name => /^[^.].*\.(csv|parquet|ndjson|jsonl)$/i.test(name) && kindAt(join(folder, name)) === 'file')
    .sort()
    .map(name => join(folder, name));
}

function readFile(path: string, only: string | null): Book {
  const bytes = bytesOf(path);
  // SheetJS takes any text for a table: only what begins like a workbook may reach it.
  if (!isZip(bytes) && !isCompound(bytes)) throw trouble('not-a-workbook', path);
  const { ending, size } = kindOf(bytes, path);
  const parsed = parseApart(bytes, size, only);
  if ('trouble' in parsed) throw trouble(parsed.trouble, path);
  return {
    ...parsed,
    tabs: recognised(parsed.tabs),
    origin: ending === null ? null : bytes,
    outside: [],
    ending: ending ?? '.xlsx',
    files: [{ path, print: printOf(bytes) }],
  };
}

/** How the file would end if it is written, null where it can only be read; and how large it is unpacked. */
function kindOf(bytes: Buffer, path: string): { ending: Book['ending'] | null; size: number } {
  if (!isZip(bytes)) return { ending: null, size: bytes.length };
  try {
    const parts = unzip(bytes);
    if (readPart(parts, 'META-INF/manifest.xml').includes('encryption-data')) throw new Error('encrypted');
    return { ending: endingOf(parts), size: sizeOf(bytes) };
  } catch (error) {
    if (error instanceof UserError) throw trouble('too-large', path);
    throw trouble(/encrypt/.test(String(error)) ? 'password-protected' : 'not-a-workbook', path);
  }
}

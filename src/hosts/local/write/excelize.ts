import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { init, NewFile } from 'excelize-wasm';
import type { Cell } from '../../../core/cell/cell';
import { address, columnLetters } from '../../../core/cell/reference';
import { isSameName } from '../sheet-name';
import { xmlText } from './cell-text';

export type Excelize = Awaited<ReturnType<typeof init>>;
export type ExcelFile = NewFile;

/** The global scope, where excelize-wasm leaves the loader of Go's WebAssembly, and its own functions once it runs. */
interface Scope {
  Go: new () => { importObject: object; exit: () => void; run(instance: object): Promise<void> };
  WebAssembly: { instantiate(bytes: Uint8Array, imports: object): Promise<{ instance: object }> };
  excelize: Excelize;
}

let loading: Promise<Excelize> | undefined;

/** Excelize, loaded once: when something is saved, or before, where that is sure. It is unpacked and compiled beside other work. */
export function loadExcelize(): Promise<Excelize> {
  loading ??= load();
  return loading;
}

/** Room for all of it, 17 MB: piece by piece takes twice as long. */
const UNPACKED = 2 ** 25;

// The package's own `init` does the same, but unpacks 4 MB in JavaScript and imports by `Function`, which jest does not allow.
async function load(): Promise<Excelize> {
  await import('excelize-wasm');
  const path = join(dirname(createRequire(import.meta.url).resolve('excelize-wasm')), 'excelize.wasm.gz');
  const scope = globalThis as unknown as Scope;
  scope.excelize = {} as Excelize;
  const go = new scope.Go();
  // It would tell the terminal of its end; `answered` tells the user.
  go.exit = () => {
    loading = undefined;
  };
  const program = await promisify(gunzip)(readFileSync(path), { chunkSize: UNPACKED });
  const { instance } = await scope.WebAssembly.instantiate(program, go.importObject);
  void go.run(instance);
  return scope.excelize;
}

/** What excelize could not do. */
export class ExcelizeError extends Error {}

/** What a call of excelize returned. It returns nothing once its program has come to an end; then it is loaded anew by the next who needs it. */
export function answered<T>(result: T | undefined): T {
  if (result !== undefined) return result;
  throw new ExcelizeError('excelize has come to an end');
}

/** What a call of excelize returned; its error is thrown. */
export function did<T extends { error?: string | null }>(given: T | undefined): T {
  const result = answered(given);
  if (result.error) throw new ExcelizeError(`excelize: ${result.error}`);
  return result;
}

/** Writes cells side by side; text stays text, whatever it begins with. */
export function setRow(file: ExcelFile, sheet: string, row: number, column: number, cells: Cell[]): void {
  did(file.SetSheetRow(sheet, address(row, column), cells.map(excelValue)));
}

function excelValue(cell: Cell): string | number | boolean | null {
  if (typeof cell === 'string') return cell === '' ? null : xmlText(cell);
  return typeof cell === 'number' && !Number.isFinite(cell) ? null : cell;
}

/** Widths in characters, from the first column on; 255 is Excel's limit. */
export function setWidths(file: ExcelFile, sheet: string, widths: number[]): void {
  for (const { start, end, value } of stretchesOf(widths))
    did(file.SetColWidth(sheet, columnLetters(start), columnLetters(end), Math.min(value, 255)));
}

/** Neighbours of the same value: from where to where. @example stretchesOf([9, 9, 4]) //=> [{ start: 0, end: 1, value: 9 }, { start: 2, end: 2, value: 4 }] */
export function stretchesOf<T>(values: readonly T[]): { start: number; end: number; value: T }[] {
  const found: { start: number; end: number; value: T }[] = [];
  values.forEach((value, i) => {
    const last = found.at(-1);
    if (last && last.value === value) last.end = i;
    else found.push({ start: i, end: i, value });
  });
  return found;
}

/** What a name of the workbook refers to; undefined where there is no such name. */
export const definedName = (file: ExcelFile, name: string): string | undefined =>
  did(file.GetDefinedName()).definedNames?.find(({ Name = '', Scope }) => isSameName(Name, name) && Scope === 'Workbook')?.RefersTo;

/** True if the workbook has the sheet. */
export const hasSheet = (file: ExcelFile, sheet: string): boolean => did(file.GetSheetIndex(sheet)).index >= 0;

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Cell } from '../src/core/cell/cell';
import { evidenceWorkbook } from './evidence';

/*
 * The command line at a desk: a workbook from the program's start to its end, beside a program that only reads it with the same library; and help
 * beside a program that does nothing. Each is taken in turn, and the best of a few rounds counts, so that a busy machine slows both.
 */

const SIZES = [10_000, 100_000];
const ROUNDS = 3;
const folder = mkdtempSync(join(tmpdir(), 'desk-'));
const library = createRequire(import.meta.url).resolve('@e965/xlsx');
const XLSX = createRequire(import.meta.url)(library) as typeof import('@e965/xlsx');

/** Seconds of a program; throws what it says where it fails. */
function secondsOf(...given: string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, given, { encoding: 'utf8', maxBuffer: 1e8 });
  if (status !== 0) throw new Error(stderr);
  return (performance.now() - start) / 1000;
}

const best = (...given: string[]): (() => number) => {
  let least = Number.POSITIVE_INFINITY;
  return () => {
    least = Math.min(least, secondsOf(...given));
    return least;
  };
};

function workbookOf(rows: number): string {
  const source = evidenceWorkbook(rows);
  const book = XLSX.utils.book_new();
  for (const { name, rows: count, columns } of source.tabs()) {
    const head = source.head(name, 1);
    const all = Array.from({ length: columns }, (_, column) => column);
    const grid: Cell[][] = [...head];
    for (let row = 1; row < count; row += 50_000) {
      const cells = source.columns(name, all, row, Math.min(50_000, count - row));
      for (let i = 0; i < (cells[0]?.length ?? 0); i++) grid.push(all.map(column => cells[column]![i] ?? null));
    }
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(grid), name);
  }
  const path = join(folder, `${rows}.xlsx`);
  XLSX.writeFile(book, path, { compression: true });
  return path;
}

const say = (text: string): boolean => process.stdout.write(`${text}\n`);

const [help, nothing] = [best('bin/promise-audit.mjs', '--help'), best('-e', '0')];
for (let round = 0; round < 2 * ROUNDS; round++) {
  help();
  nothing();
}
say(`--help: ${help().toFixed(2)} s, a program that does nothing ${nothing().toFixed(2)} s`);

for (const rows of SIZES) {
  const path = workbookOf(rows);
  const read = `require(${JSON.stringify(library)}).read(require('node:fs').readFileSync(${JSON.stringify(path)}), { dense: true })`;
  const [reading, whole] = [
    best('-e', read),
    best('bin/promise-audit.mjs', 'run', path, '-o', join(folder, 'out.xlsx'), '--as-of', '2026-11-22'),
  ];
  for (let round = 0; round < ROUNDS; round++) {
    rmSync(join(folder, 'out.xlsx'), { force: true });
    reading();
    whole();
    rmSync(join(folder, 'out.xlsx'), { force: true });
  }
  const [alone, all] = [reading(), whole()];
  say(
    `${rows.toLocaleString('en')} rows of .xlsx: ${all.toFixed(1)} s, reading alone ${alone.toFixed(1)} s; 1.5 times that and 1.5 s are ${(1.5 * alone + 1.5).toFixed(1)} s`,
  );
}
rmSync(folder, { recursive: true });

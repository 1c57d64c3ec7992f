import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Cell } from '../src/core/cell/cell';
import { evidenceWorkbook } from './evidence';
import type { Taken } from './program';
import { least, seconds, tableOf, taken, verdict } from './program';

/*
 * The command line at a desk: a workbook from the program's start to its end, beside a program that only reads it with the same library, of which it
 * may take one and a half times and as many seconds; and help. Each is taken in turn, and the best of a few rounds counts, so that a busy machine slows both.
 */

const SIZES = [10_000, 100_000];
const ROUNDS = 3;
/** Seconds until help is there. */
const MOST_HELP = 0.2;
const folder = mkdtempSync(join(tmpdir(), 'desk-'));
const library = createRequire(import.meta.url).resolve('@e965/xlsx');
const XLSX = createRequire(import.meta.url)(library) as typeof import('@e965/xlsx');

/** Takes programs in turn, and gives the least of each. */
function inTurn(rounds: number, ...programs: string[][]): Taken[] {
  const all = Array.from({ length: rounds }, () => programs.map(program => taken(...program)));
  return programs.map((_, i) => least(all.map(round => round[i]!)));
}

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

const lines = [['from start to end', 'by', 'taken', 'at most', '']];

const [help, nothing] = inTurn(2 * ROUNDS, ['bin/promise-audit.mjs', '--help'], ['-e', '0']) as [Taken, Taken];
for (const by of ['clock', 'processor'] as const) {
  lines.push(['--help', by, seconds(help[by]), seconds(MOST_HELP), verdict(help[by], MOST_HELP)]);
  lines.push(['a program that does nothing', by, seconds(nothing[by]), '', '']);
}

for (const rows of SIZES) {
  const path = workbookOf(rows);
  const out = join(folder, 'out.xlsx');
  const read = `require(${JSON.stringify(library)}).read(require('node:fs').readFileSync(${JSON.stringify(path)}), { dense: true })`;
  const clear = `require('node:fs').rmSync(${JSON.stringify(out)}, { force: true })`;
  const run = ['bin/promise-audit.mjs', 'run', path, '-o', out, '--as-of', '2026-11-22'];
  const [reading, whole] = inTurn(ROUNDS, ['-e', read], run, ['-e', clear]) as [Taken, Taken];
  for (const by of ['clock', 'processor'] as const) {
    const most = 1.5 * reading[by] + 1.5;
    lines.push([`${rows.toLocaleString('en')} rows of .xlsx`, by, seconds(whole[by]), seconds(most), verdict(whole[by], most)]);
    lines.push(['reading them alone', by, seconds(reading[by]), '', '']);
  }
}
rmSync(folder, { recursive: true });
process.stdout.write(`${tableOf(lines)}\n`);

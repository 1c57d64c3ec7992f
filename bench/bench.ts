import { auditWorkbook } from '../src/app/audit';
import type { Workbook } from '../src/app/workbook';
import { BLOCK, evidenceWorkbook } from './evidence';

/*
 * Time of an audit, from cells to Audit, as a ratio to a floor that visits every cell of the used columns once and adds up the numbers.
 * Both are taken in one run on the same cells; the best of several rounds counts. Growth is the time per row beside that of the size before.
 */

const SIZES = [10_000, 100_000, 1_000_000];
const ROUNDS = 5;
/** All columns that the audit reads: all but Evidence ID. */
const USED = Array.from({ length: 11 }, (_, i) => i + 1);

const collect = (globalThis as { gc?: () => void }).gc ?? (() => undefined);

function best(run: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    collect();
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

function floor(workbook: Workbook, rows: number): number {
  let sum = 0;
  for (let row = 0; row < rows; row += BLOCK) {
    for (const column of workbook.columns('Evidence', USED, 1 + row, Math.min(BLOCK, rows - row)))
      for (const cell of column) if (typeof cell === 'number') sum += cell;
  }
  return sum;
}

const lines = [['rows x 12', 'audit', 'floor', 'ratio', 'growth', 'peak memory']];
let before = 0;
for (const rows of SIZES) {
  const workbook = evidenceWorkbook(rows);
  const least = best(() => floor(workbook, rows));
  let peak = 0;
  const time = best(() => {
    auditWorkbook(workbook, {
      auditDate: '2026-11-22',
      today: '2026-11-22',
      progress: () => (peak = Math.max(peak, process.memoryUsage().heapUsed)),
    });
    peak = Math.max(peak, process.memoryUsage().heapUsed);
  });
  const growth = before === 0 ? '' : `x ${(time / rows / before).toFixed(2)} a row`;
  before = time / rows;
  lines.push([
    rows.toLocaleString('en'),
    `${time.toFixed(0)} ms`,
    `${least.toFixed(1)} ms`,
    (time / least).toFixed(1),
    growth,
    `${(peak / 2 ** 20).toFixed(0)} MB`,
  ]);
}
const widths = lines[0]!.map((_, column) => Math.max(...lines.map(line => line[column]!.length)));
for (const line of lines) process.stdout.write(`${line.map((text, column) => text.padStart(widths[column]!)).join('   ')}\n`);

import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { auditWorkbook } from '../src/app/check/audit';
import type { Workbook } from '../src/app/workbook';
import { casesWorkbook, forms } from './cases';
import { connecting } from './connect';
import { BLOCK, evidenceWorkbook } from './evidence';

/*
 * Time of an audit, from cells to Audit, as a ratio to a floor that visits every cell of the used columns once and adds up the numbers.
 * Both are taken in one run on the same cells, in turn, so that a busy machine slows both; after a warm-up the best of several rounds counts.
 * Growth is the time per row beside that of the size before.
 */

const SIZES = [10_000, 100_000, 1_000_000];
/** Fewer for the larger sizes, so that each takes about as long. */
const ROUNDS = [60, 20, 7];
const WARM_UP = 30;
/** All columns that the audit reads. */
const USED = Array.from({ length: 12 }, (_, i) => i);

const collect = (globalThis as { gc?: () => void }).gc ?? (() => undefined);

function timeOf(run: () => unknown): number {
  collect();
  const start = performance.now();
  run();
  return performance.now() - start;
}

function floor(workbook: Workbook, rows: number): number {
  let sum = 0;
  for (let row = 0; row < rows; row += BLOCK) {
    for (const column of workbook.columns('Evidence', USED, 1 + row, Math.min(BLOCK, rows - row)))
      for (const cell of column) if (typeof cell === 'number') sum += cell;
  }
  return sum;
}

let peak = 0;
const notePeak = (): void => {
  peak = Math.max(peak, process.memoryUsage().heapUsed);
};
function audit(workbook: Workbook): void {
  auditWorkbook(workbook, { auditDate: '2026-11-22', today: '2026-11-22', progress: notePeak });
  notePeak();
}

const small = evidenceWorkbook(SIZES[0]!);
for (let round = 0; round < WARM_UP; round++) {
  floor(small, SIZES[0]!);
  audit(small);
}

const lines = [['rows x 12', 'audit', 'floor', 'ratio', 'growth', 'peak memory']];
let before = 0;
for (const [i, rows] of SIZES.entries()) {
  const workbook = evidenceWorkbook(rows);
  let [least, time] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  peak = 0;
  for (let round = 0; round < ROUNDS[i]!; round++) {
    least = Math.min(
      least,
      timeOf(() => floor(workbook, rows)),
    );
    time = Math.min(
      time,
      timeOf(() => audit(workbook)),
    );
  }
  const growth = before === 0 ? '' : `x ${(time / rows / before).toFixed(2)} a row`;
  before = time / rows;
  lines.push([
    rows.toLocaleString('en'),
    `${time.toFixed(1)} ms`,
    `${least.toFixed(1)} ms`,
    (time / least).toFixed(1),
    growth,
    `${(peak / 2 ** 20).toFixed(0)} MB`,
  ]);
}
const widths = lines[0]!.map((_, column) => Math.max(...lines.map(line => line[column]!.length)));
for (const line of lines) process.stdout.write(`${line.map((text, column) => text.padStart(widths[column]!)).join('   ')}\n`);

// Cases of two dates, by how these are written, beside a spreadsheet's own dates.
const CASES = SIZES[2]!;
let own = 0;
for (const [name, write] of Object.entries(forms)) {
  const workbook = casesWorkbook(CASES, write);
  const time = Math.min(
    timeOf(() => audit(workbook)),
    timeOf(() => audit(workbook)),
  );
  own ||= time;
  process.stdout.write(`${CASES.toLocaleString('en')} cases, ${name}: ${(time / 1000).toFixed(1)} s, x ${(time / own).toFixed(2)}\n`);
}

// The add-on's script is evaluated whole at every call: what that costs in a bare context, as Apps Script has it. Each time with another last line, for a text that was read before is not read again.
const code = readFileSync('dist/Code.js', 'utf8');
const evaluation = Math.min(
  ...Array.from({ length: 20 }, (_, i) => timeOf(() => new Script(`${code}\n//${i}`).runInContext(createContext({ console })))),
);
process.stdout.write(`\ndist/Code.js: ${kilobytes(Buffer.byteLength(code))}, evaluated in ${evaluation.toFixed(1)} ms\n`);
const parts: [string, RegExp][] = [
  ['the worked example', /sample/],
  ['words', /^src\/words/],
  ['core', /^src\/core/],
  ['report', /^src\/report/],
  ['app', /^src\/app/],
  ['google', /^src\/hosts/],
  ['libraries', /./],
];
const sizes = new Map<string, number>();
const inputs = JSON.parse(readFileSync('build/code.json', 'utf8')) as Record<string, { bytesInOutput: number }>;
for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
  const [part] = parts.find(([, pattern]) => pattern.test(file))!;
  sizes.set(part, (sizes.get(part) ?? 0) + bytesInOutput);
}
process.stdout.write(`${[...sizes].map(([part, bytes]) => `  ${part} ${kilobytes(bytes)}`).join('\n')}\n`);

process.stdout.write(`\n${connecting(timeOf)}\n`);

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} KB`;
}

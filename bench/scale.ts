import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

/*
 * Evidence that outgrows a sheet, from the command line's start to its end, beside what DuckDB alone takes to group the same columns. The same run
 * on the same machine measures both, so that a busy one slows both. `ROWS=100000000 npm run bench:scale` makes as many rows of Parquet.
 */

const MILLION = 1_000_000;
const most = Number(process.env.ROWS ?? MILLION);

const instance = await DuckDBInstance.create(':memory:', { preserve_insertion_order: 'false' });
const connection = await instance.connect();

/** Answers of a chain: ten touchpoints, 300 days, four regions, three kinds of source. */
const answers = (rows: number): string => `
  SELECT 'Place ' || (r % 10) AS "Touchpoint", 'CSAT' AS "Metric", (1 + hash(r) % 5)::INTEGER AS "Value",
    DATE '2026-01-01' + (hash(r * 7) % 300)::INTEGER AS "Date", ['Survey', 'Review', 'Call'][1 + (hash(r * 3) % 3)::INTEGER] AS "Source",
    ['North', 'South', 'East', 'West'][1 + (hash(r * 5) % 4)::INTEGER] AS "Segment: Region"
  FROM range(${rows}) AS t(r)`;

const places = Array.from({ length: 10 }, (_, i) => `Place ${i}`);

/** A folder with a workbook of ten promises and its evidence in a file. */
async function folderOf(rows: number, kind: 'csv' | 'parquet'): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'scale-'));
  writeFileSync(join(folder, 'Touchpoints.csv'), `Touchpoint,Stage\n${places.map(place => `${place},Visit`).join('\n')}\n`);
  const promises = places.map((place, i) => `P${i},${place},We smile at ${place},CSAT,0.4`);
  writeFileSync(join(folder, 'Promises.csv'), `Promise ID,Touchpoint,Promise,Metric,Promised for\n${promises.join('\n')}\n`);
  await connection.run(`COPY (${answers(rows)}) TO '${folder}/Evidence.${kind}' (FORMAT ${kind === 'csv' ? 'CSV, HEADER' : 'PARQUET'})`);
  return folder;
}

async function bare(folder: string, kind: 'csv' | 'parquet'): Promise<number> {
  const from =
    kind === 'csv' ? `read_csv('${folder}/Evidence.csv', all_varchar = true, header = true)` : `read_parquet('${folder}/Evidence.parquet')`;
  const start = performance.now();
  await (await connection.run(`SELECT *, COUNT(*) FROM ${from} GROUP BY ALL`)).fetchAllChunks();
  return performance.now() - start;
}

/** Seconds and megabytes of a whole run, as the system counts them. */
function whole(folder: string): { time: number; memory: number } {
  const out = join(folder, 'out.xlsx');
  const start = performance.now();
  const program = ['bin/promise-audit.mjs', 'run', folder, '-o', out, '--as-of', '2026-11-22'];
  const { stderr, status } = spawnSync('/usr/bin/time', ['-f', '%M', process.execPath, ...program], { encoding: 'utf8', maxBuffer: 1e8 });
  if (status !== 0) throw new Error(stderr);
  const time = performance.now() - start;
  rmSync(out);
  return { time, memory: Number(stderr.trim().split('\n').at(-1)) / 1024 };
}

const lines = [['evidence', 'rows', 'audit', 'bare GROUP BY', 'ratio', 'a million rows', 'memory']];
const sizes: ['csv' | 'parquet', number][] = [
  ['csv', MILLION],
  ['parquet', MILLION],
  ...(most > MILLION ? ([['parquet', most]] as ['parquet', number][]) : []),
];
for (const [kind, rows] of sizes) {
  const folder = await folderOf(rows, kind);
  const rounds = rows > MILLION ? 1 : 3;
  let [least, best] = [Number.POSITIVE_INFINITY, { time: Number.POSITIVE_INFINITY, memory: 0 }];
  for (let round = 0; round < rounds; round++) {
    least = Math.min(least, await bare(folder, kind));
    const one = whole(folder);
    if (one.time < best.time) best = one;
  }
  rmSync(folder, { recursive: true });
  const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
  lines.push([
    `.${kind}`,
    rows.toLocaleString('en'),
    seconds(best.time),
    seconds(least),
    (best.time / least).toFixed(1),
    seconds((best.time / rows) * MILLION),
    `${best.memory.toFixed(0)} MB`,
  ]);
}
const widths = lines[0]!.map((_, column) => Math.max(...lines.map(line => line[column]!.length)));
for (const line of lines) process.stdout.write(`${line.map((text, column) => text.padStart(widths[column]!)).join('   ')}\n`);

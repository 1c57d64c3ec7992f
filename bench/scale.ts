import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Taken } from './program';
import { least, seconds, tableOf, taken, verdict } from './program';

/*
 * Evidence that outgrows a sheet, from the command line's start to its end, beside what DuckDB alone takes to group the same columns. The same run
 * on the same machine measures both, so that a busy one slows both. `ROWS=100000000 npm run bench:scale` makes as many rows of Parquet.
 */

const MILLION = 1_000_000;
const FEW = 1000;
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

async function bare(folder: string, kind: 'csv' | 'parquet'): Promise<Taken> {
  const from =
    kind === 'csv' ? `read_csv('${folder}/Evidence.csv', all_varchar = true, header = true)` : `read_parquet('${folder}/Evidence.parquet')`;
  const [start, before] = [performance.now(), process.cpuUsage()];
  await (await connection.run(`SELECT *, COUNT(*) FROM ${from} GROUP BY ALL`)).fetchAllChunks();
  const { user, system } = process.cpuUsage(before);
  return { clock: (performance.now() - start) / 1000, processor: (user + system) / 1e6, memory: Number.NaN };
}

/** A whole run. */
function whole(folder: string): Taken {
  const out = join(folder, 'out.xlsx');
  const found = taken('bin/promise-audit.mjs', 'run', folder, '-o', out, '--as-of', '2026-11-22');
  rmSync(out);
  return found;
}

const lines = [['evidence', 'rows', 'by', 'audit', 'bare GROUP BY', 'a million rows', 'memory', 'at most', '']];
const sizes: ['csv' | 'parquet', number][] = [
  // What is there to do however few rows there are: start, judge, write.
  ['parquet', FEW],
  ['csv', MILLION],
  // Where the bar begins to hold: what is there to do anyway is shared by more rows.
  ['csv', 4 * MILLION],
  ['parquet', MILLION],
  ...(most > MILLION ? ([['parquet', most]] as ['parquet', number][]) : []),
];
for (const [kind, rows] of sizes) {
  const folder = await folderOf(rows, kind);
  const [alones, audits]: [Taken[], Taken[]] = [[], []];
  for (let round = 0; round < (rows > MILLION ? 1 : 3); round++) {
    alones.push(await bare(folder, kind));
    audits.push(whole(folder));
  }
  const [alone, audit] = [least(alones), least(audits)];
  rmSync(folder, { recursive: true });
  for (const by of ['clock', 'processor'] as const) {
    const bar = barOf(kind, rows, by, alone, audit);
    lines.push([
      `.${kind}`,
      rows.toLocaleString('en'),
      by,
      seconds(audit[by]),
      seconds(alone[by]),
      rows < MILLION ? '' : seconds((audit[by] / rows) * MILLION),
      `${audit.memory.toFixed(0)} MB`,
      ...bar,
    ]);
  }
}
process.stdout.write(`${tableOf(lines)}\n`);

/** What a run may take, and whether it does: rows of .csv three times the bare statement and 1 GB, a hundred millions a minute and 4 GB. */
function barOf(kind: string, rows: number, by: 'clock' | 'processor', alone: Taken, audit: Taken): [string, string] {
  if (kind === 'csv') return [`${seconds(3 * alone[by])}, 1 GB`, verdict(Math.max(audit[by] / alone[by] / 3, audit.memory / 1024), 1)];
  if (rows === 100 * MILLION && by === 'clock') return ['60 s, 4 GB', verdict(Math.max(audit.clock / 60, audit.memory / 4096), 1)];
  return ['', ''];
}

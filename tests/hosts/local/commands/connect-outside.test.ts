import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { openWorkbook } from '../../../../src/hosts/local/read/open';

/* A stay of 30,000 guests in a Parquet file: one answer in 7,919 is 99, far too rare for a sample to meet. */

const folder = mkdtempSync(join(tmpdir(), 'outside-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);
const guests = `SELECT DATE '2026-03-01' + (r % 200)::INTEGER AS visited, CASE WHEN r % 7919 = 7 THEN 99 ELSE 1 + r % 5 END AS "How warm was the welcome at check-in? (1-5)",
  ['North', 'South'][1 + (r % 2)::INTEGER] AS region, 'guest' || r || '@example.com' AS email,
  CASE WHEN r % 50 = 0 THEN 'The room was cold and nobody came to help, ' || r END AS "Anything else?" FROM range(30000) AS t(r)`;

beforeAll(async () => {
  mkdirSync(at('book/stays'), { recursive: true });
  writeFileSync(at('book/Touchpoints.csv'), 'Touchpoint\nCheck-in\nBreakfast\n');
  writeFileSync(at('book/Promises.csv'), 'Promise ID,Touchpoint,Promise,Metric\nP1,Check-in,A warm welcome,CSAT\n');
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(`COPY (${guests}) TO '${at('book/stays/one.parquet')}' (FORMAT PARQUET)`);
  await connection.run(`COPY (${guests}) TO '${at('stays.csv')}' (FORMAT CSV, HEADER)`);
  await connection.run(`COPY (${guests}) TO '${at('stays.ndjson')}' (FORMAT JSON)`);
  await connection.run(`ATTACH '${at('chain.duckdb')}' AS chain`);
  for (const table of ['stays', 'meals']) await connection.run(`CREATE TABLE chain.${table} AS ${guests}`);
  await connection.run('DETACH chain');
  writeFileSync(at('scan.pdf'), '%PDF-1.7');
});

function promiseAudit(...given: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/promise-audit.mjs', ...given], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('a table elsewhere is proposed like a tab, from rows picked at random and the counts of the engine', () => {
  const { status, stdout, stderr } = promiseAudit('connect', at('book'), 'duckdb:stays/*.parquet');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('2,000 rows picked at random out of 30,000 rows were looked at');
  expect(stdout).toContain('a table with 30,000 rows');
  expect(stdout).toContain('Value: CSAT at “Check-in”; no answer: 99 (sure)');
  expect(stdout).toContain('“99” would count as no answer: 4 of 30,000 cells.');
  expect(stdout).toMatch(/Check-in +29996 +4\n/);
  expect(stdout).toContain('Not read, because it shows who somebody is: D email.');
  expect(stdout).not.toContain('@example.com');
  expect(existsSync(at('book.connected.xlsx'))).toBe(false);
});

test.each([
  ['~/stays.ndjson', 'duckdb:stays.ndjson'],
  ['csv:../stays.csv', 'csv:stays.csv'],
  ['~/chain.duckdb#stays', 'duckdb:chain.duckdb#stays'],
])('connected, %s is counted by the run: Sources tells where it lies from where the workbook is written', (given, address) => {
  const evidence = given.replace('~', folder);
  const { status, stdout } = promiseAudit('connect', at('book'), evidence, '--yes');
  expect([status, stdout.includes('Connected: 4 rows in Sources.')]).toEqual([0, true]);
  const written = openWorkbook(at('book.connected.xlsx'));
  expect([...new Set(written.head('Sources', 99).map(row => row[0]))]).toEqual(['Tab', address]);
  expect(written.tabs().map(({ name }) => name)).not.toContain(address);
  const run = promiseAudit('run', at('book.connected.xlsx'), '--json', at('audit.json'), '-o', at('out.xlsx'), '--as-of', '2026-11-22');
  expect(run.status).toBe(0);
  const { promises, base } = JSON.parse(readFileSync(at('audit.json'), 'utf8'));
  expect([promises[0].n, base.noAnswer, promises[0].bySegment.length]).toEqual([29_996, 4, 2]);
  const again = promiseAudit('connect', at('book.connected.xlsx'), address, '--yes');
  expect([again.status, again.stderr]).toEqual([2, expect.stringContaining('is already connected')]);
  rmSync(at('book.connected.xlsx'));
});

test('a file of the folder that an address names is counted, and said, once', () => {
  const folder = at('calls');
  mkdirSync(folder);
  writeFileSync(join(folder, 'Promises.csv'), 'Promise ID,Touchpoint,Promise,Metric\nP1,Phone,We pick up,CSAT\n');
  writeFileSync(
    join(folder, 'Sources.csv'),
    'Tab,Column,Holds,Touchpoint,Metric\nduckdb:calls.ndjson,score,Value,Phone,CSAT\nduckdb:calls.ndjson,day,Date,Phone,CSAT\n',
  );
  writeFileSync(join(folder, 'calls.ndjson'), '{"score":4,"day":"2026-11-01"}\n'.repeat(30));
  const { status, stdout } = promiseAudit('run', folder, '-o', at('calls.xlsx'), '--as-of', '2026-11-22');
  expect(status).toBe(0);
  expect(stdout.match(/^Counted where they are stored.*$/gm)).toEqual([
    'Counted where they are stored, not copied: 30 rows of duckdb:calls.ndjson (1 different one).',
  ]);
});

test('a plan asks about it, question by question, with answers that no lot drew', () => {
  const given = ['connect', at('book'), 'duckdb:stays/*.parquet', '--plan', at('plan.csv')];
  expect(promiseAudit(...given).stdout).toContain('picked at random');
  expect(readFileSync(at('plan.csv'), 'utf8')).toMatch(/How warm was the welcome/);
  expect(promiseAudit(...given, '-o', at('planned.xlsx')).status).toBe(0);
  expect(openWorkbook(at('planned.xlsx')).head('Sources', 99).flat()).toContain('duckdb:book/stays/*.parquet');
});

test.each([
  ['duckdb:nothing/*.parquet', /^Unknown table or files “.*nothing/],
  ['postgres:voice.reviews', /PostgreSQL|postgres/i],
  ['csv:none.csv', /^Unknown table or files “.*none\.csv/],
  ['duckdb:../chain.duckdb#none', /^Unknown table or files “.*chain\.duckdb#none”/],
  ['duckdb:../none.duckdb#stays', /^Unknown table or files “.*none\.duckdb#stays”/],
  ['duckdb:../chain.duckdb', /chain\.duckdb” holds “meals” and “stays”: say which table/],
  ['duckdb:../scan.pdf', /^“scan\.pdf” is not a kind of file that can be counted where it is stored/],
])('%s, which cannot be read, ends with status 2 and one plain sentence', (evidence, sentence) => {
  const { status, stdout, stderr } = promiseAudit('connect', at('book'), evidence, '--url', 'postgres://nobody@127.0.0.1:1/none');
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(sentence);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

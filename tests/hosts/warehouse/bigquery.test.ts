import fc from 'fast-check';
import type { Cell, Grid } from '../../../src/core/cell/cell';
import type { Outside } from '../../../src/hosts/warehouse/count';
import { withTable } from '../../../src/hosts/warehouse/count';
import type { Kind } from '../../../src/hosts/warehouse/dialect';
import { bigquery } from '../../../src/hosts/warehouse/dialects/bigquery';
import type { Engine } from '../../../src/hosts/warehouse/engine';
import { openDuckdb } from '../../../src/hosts/warehouse/engines/duckdb';
import { statementsOf } from '../../../src/hosts/warehouse/paste';
import { identifier, joined, literal, sql } from '../../../src/hosts/warehouse/quote';
import { sampleTable } from '../../../src/hosts/warehouse/sample';
import { memoryWorkbook } from '../../memory';
import type { AsTable } from './as-table';
import { asTables } from './as-table';
import { figuresOf } from './figures';
import { meansIn } from './folder';
import { workbooks } from './random';
import { translator } from './translator';

const all = { from: null, to: null };
const quoting = { quoting: 'double' } as const;

/** Makes the table anew in DuckDB. */
async function load(engine: Engine, name: string, { header, types, rows }: AsTable): Promise<void> {
  const table = identifier(name, quoting);
  const columns = header.map((one, i) => ({ text: `${identifier(one, quoting).text} ${types[i]}` }) as never);
  await engine.run(sql`CREATE OR REPLACE TABLE ${table} (${joined(columns, ', ')})`, name);
  const cellSql = (cell: Cell) => (cell === null ? sql`NULL` : literal(String(cell), quoting));
  const values = rows.map(row => sql`(${joined(row.map(cellSql), ', ')})`);
  if (values.length > 0) await engine.run(sql`INSERT INTO ${table} VALUES ${joined(values, ', ')}`, name);
}

/** The workbook as it is where its survey lies in BigQuery: Sources names the table. */
function away(tabs: Record<string, Grid>, table: string): Record<string, Grid> {
  const { Survey: _gone, ...others } = tabs;
  return { ...others, Sources: others.Sources!.map((row, i) => (i === 0 ? row : [`bigquery:main.${table}`, ...row.slice(1)])) };
}

const documented =
  'CAST CASE COALESCE CONCAT COUNT GROUPING LENGTH LOWER MD5 MIN OVER REGEXP_CONTAINS REGEXP_REPLACE SETS SUBSTR TO_HEX TRIM'.split(' ');
const words = 'SELECT FROM AND NOT IN BY THEN ELSE WHEN OR'.split(' ');

test('the statement to paste is GoogleSQL, and its result, brought back as a tab, gives the audit of the rows themselves', async () => {
  const engine = await openDuckdb();
  const translate = await translator();
  const withoutOutcome = workbooks.filter(({ Sources }) => !Sources!.some(row => row.includes('NPS')));
  const property = fc.asyncProperty(withoutOutcome, async given => {
    const { tables, tabs } = asTables(given);
    const survey = tables.find(({ tab }) => tab === 'Survey')!;
    await load(engine, 'answers', survey);
    const workbook = memoryWorkbook(away(tabs, 'answers'));
    const [statement] = statementsOf(workbook, bigquery, 'salt', all);
    for (const [, name] of statement!.text.replace(/'[^']*'/g, '').matchAll(/\b([A-Z_0-9]+) ?\(/g))
      expect([...documented, ...words]).toContain(name);
    const named = translate(statement!.text);
    const header = [...statement!.text.matchAll(/ AS `([^`]+)`,?\n/g)].map(([, name]) => name!);
    const result = await engine.run(named, 'answers');
    const extract = [header, ...result[0]!.map((_, row) => result.map(column => plain(column[row]!)))];
    expect(statement!.result).toBe('answers');
    expect(figuresOf(memoryWorkbook({ ...away(tabs, 'answers'), answers: extract }))).toEqual(figuresOf(memoryWorkbook(tabs)));
  });
  await fc.assert(property, { seed: 3, numRuns: 30 });
  await engine.close();
}, 300_000);

test('what a table is looked at by before it is connected is GoogleSQL, too', async () => {
  const engine = await openDuckdb();
  const translate = await translator();
  const rows: Grid = Array.from({ length: 3000 }, (_, r) => [r === 7 ? 99 : 1 + (r % 5), `2026-03-0${1 + (r % 9)}`, `x${r}`]);
  await load(engine, 'stays', { tab: 'stays', header: ['Score', 'Day', 'Id'], types: ['double precision', 'date', 'text'], rows });
  const asked: string[] = [];
  const google: Engine = {
    ...engine,
    dialect: bigquery,
    describe: () =>
      Promise.resolve(['number', 'date', 'text'].map((kind, i) => ({ name: ['Score', 'Day', 'Id'][i]!, kind: kind as Kind }))),
    run: ({ text }, place) => {
      asked.push(text);
      return engine.run(translate(text), place);
    },
  };
  const outside: Outside = { tab: 'bigquery:main.stays', address: { engine: 'bigquery', what: 'main.stays' } };
  const means = { ...meansIn('.'), open: () => Promise.resolve(google) };
  const sample = await withTable(outside, means, () => 1, sampleTable);
  expect([sample.rows, sample.drawn, sample.countsOf(0)!.get(99), sample.countsOf(2)]).toEqual([3000, 2000, 1, null]);
  for (const text of asked)
    for (const [, name] of text.matchAll(/\b([A-Z_0-9]+) ?\(/g))
      expect([...documented, ...words, 'APPROX_COUNT_DISTINCT', 'RAND']).toContain(name);
});

/** As a file of the result would have it. */
const plain = (cell: unknown): Cell =>
  typeof cell === 'bigint' ? Number(cell) : typeof cell === 'object' && cell !== null ? String(cell) : (cell as Cell);

test('respondents leave the warehouse as keys that tell nothing of them', async () => {
  const engine = await openDuckdb();
  const translate = await translator();
  const names = ['Ann', 'Ann', 'Bob', ' Ann ', 'N/A', 'N/A', null];
  await load(engine, 'people', {
    tab: 'people',
    header: ['Who', 'Score'],
    types: ['text', 'double precision'],
    rows: names.map(name => [name, 4]),
  });
  const sources: Grid = [
    ['Tab', 'Column', 'Holds', 'Touchpoint', 'Metric'],
    ['bigquery:main.people', 'Score', 'Value', 'Store', 'CSAT'],
    ['bigquery:main.people', 'Who', 'Respondent', null, null],
  ];
  const promises: Grid = [
    ['Touchpoint', 'Promise'],
    ['Store', 'We smile'],
  ];
  const [statement] = statementsOf(memoryWorkbook({ Promises: promises, Sources: sources }), bigquery, 'salt', all);
  const [, who] = await engine.run(translate(statement!.text), 'people');
  expect(who!.filter(one => one !== null && one !== '-').every(one => /^[0-9a-f]{20}$/.test(String(one)))).toBe(true);
  expect(new Set(who)).toHaveProperty('size', 3);
  await engine.close();
});

test('whatever a name or a text holds, it is one, and nothing of it is run', async () => {
  const engine = await openDuckdb();
  const translate = await translator();
  const nasty = fc.string({ unit: fc.constantFrom(...'\'"`\\;-/*$%\n)(\u0000é好'), minLength: 1, maxLength: 12 });
  const property = fc.asyncProperty(nasty, async text => {
    const wanted = text.replace(/\0/g, '');
    const [ownText] = await engine.run(sql`SELECT ${literal(text, quoting)}`, 'text');
    expect(ownText).toEqual([wanted]);
    const google = translate(sql`SELECT ${literal(text, bigquery)}`.text);
    expect((await engine.run(google, 'text'))[0]).toEqual([wanted]);
    if (wanted !== '') {
      const name = identifier(text, quoting);
      expect(await engine.run(sql`SELECT ${name} FROM (SELECT 1 AS ${name})`, 'name')).toEqual([[1]]);
    }
  });
  await fc.assert(property, { seed: 9, numRuns: 150 });
  await engine.close();
});

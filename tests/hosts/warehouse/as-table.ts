import type { Client } from 'pg';
import type { Cell, Grid } from '../../../src/core/cell/cell';
import { isBlank, textOf } from '../../../src/core/cell/cell';
import { foldText } from '../../../src/core/cell/text';
import { findSourceHeader } from '../../../src/core/table/export-header';
import { streamsOver } from '../../../src/hosts/warehouse/count';
import { identifier } from '../../../src/hosts/warehouse/quote';
import { memoryWorkbook } from '../../memory';

/** A tab as a database holds it: short names, and one type a column. */
export interface AsTable {
  tab: string;
  header: string[];
  types: string[];
  rows: Grid;
}

/** The tabs of evidence as tables, and all tabs as they are if the evidence was exported from those: Sources names the columns anew. */
export function asTables(tabs: Record<string, Grid>): { tables: AsTable[]; tabs: Record<string, Grid> } {
  const copy = { ...tabs };
  const streams = streamsOver(memoryWorkbook(tabs) as never, []);
  const tables = [...streams].map(([tab, [stream]]): AsTable => {
    const named = renamed(copy, tab);
    const grid = tabs[tab]!;
    const width = Math.max(...grid.map(row => row.length));
    const header = Array.from({ length: width }, (_, i) => (named ? `q${i}` : textOf(grid[stream!.firstRow - 1]?.[i]) || `q${i}`));
    const rows = grid.slice(stream!.firstRow).map(row => Array.from({ length: width }, (_, i) => row[i] ?? null));
    const types = header.map((_, i) => typeOf(rows.map(row => row[i]!)));
    const typed = rows.map(row =>
      row.map((cell, i) => (types[i] === 'text' && !isBlank(cell) ? String(cell) : isBlank(cell) ? null : cell)),
    );
    copy[tab] = [header, ...typed];
    return { tab, header, types, rows: typed };
  });
  return { tables, tabs: copy };
}

/** Calls the columns of a tab q0, q1 ... where Sources names them; false where it does not name the tab. */
function renamed(tabs: Record<string, Grid>, tab: string): boolean {
  const sources = Object.keys(tabs).find(name => foldText(name) === 'sources');
  if (sources === undefined) return false;
  const [head, ...rows] = tabs[sources]!;
  const [at, column] = ['tab', 'column'].map(name => head!.findIndex(cell => foldText(textOf(cell)) === name));
  const isOf = (row: Cell[]): boolean => foldText(textOf(row[at!])) === foldText(tab);
  const wanted = rows.filter(isOf).map(row => textOf(row[column!]));
  const { find } = findSourceHeader(tab, tabs[tab]!.slice(0, 10), wanted);
  const nameOf = (cell: Cell | undefined): Cell => {
    const [first, second] = find(textOf(cell));
    return first !== undefined && second === undefined ? `q${first}` : (cell ?? null);
  };
  tabs[sources] = [head!, ...rows.map(row => (isOf(row) ? row.map((cell, i) => (i === column ? nameOf(cell) : cell)) : row))];
  return wanted.length > 0;
}

function typeOf(cells: readonly Cell[]): string {
  const given = cells.filter(cell => !isBlank(cell));
  const all = (test: (cell: Cell) => boolean): boolean => given.length > 0 && given.every(test);
  if (all(cell => typeof cell === 'number')) return 'double precision';
  if (all(cell => typeof cell === 'string' && /^20\d\d-[01]\d-[0-2]\d$/.test(cell))) return 'date';
  return all(cell => typeof cell === 'string' && /^20\d\d-[01]\d-[0-2]\d[ T][01]\d:\d\d:\d\d$/.test(cell)) ? 'timestamp' : 'text';
}

/** Makes the table anew and fills it. */
export async function load(client: Client, name: string, { header, types, rows }: AsTable): Promise<void> {
  const quoted = (text: string): string => identifier(text, { quoting: 'double' }).text;
  const columns = header.map((one, i) => `${quoted(one)} ${types[i]}`).join(', ');
  await client.query(`DROP TABLE IF EXISTS ${quoted(name)}`);
  await client.query(`CREATE TABLE ${quoted(name)} (${columns})`);
  const records = rows.map(row => Object.fromEntries(header.map((one, i) => [one, row[i]])));
  await client.query(`INSERT INTO ${quoted(name)} SELECT * FROM json_to_recordset($1) AS x(${columns})`, [JSON.stringify(records)]);
}

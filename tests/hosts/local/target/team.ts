import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Cell, Grid } from '../../../../src/core/cell/cell';
import { newWorkbook, openWorkbook } from '../../../../src/hosts/local/read/open';
import type { Parts } from '../../../app/tiny';
import { tabsOf, times } from '../../../app/tiny';

/* What a team does between two runs: a workbook is made, and somebody types into it. */

const actions = [{ 'Promise ID': 'P9', Action: 'Ours', Owner: 'Zoe', Status: 'Open', Outcome: '' }];

/** A workbook of a tiny audit with a broken promise, in a folder of its own. */
export async function made(parts: Parts = {}): Promise<string> {
  const workbook = newWorkbook();
  for (const [name, [head = [], ...rows]] of Object.entries(tabsOf({ evidence: [...times(8, 5), ...times(32, 1)], actions, ...parts }))) {
    const columns = head.map(header => ({ header: String(header), note: '', isRequired: false, choices: [], format: '', width: 10 }));
    workbook.createInputTab({ name, columns, rows });
  }
  const path = join(mkdtempSync(join(tmpdir(), 'copy-')), 'audit.xlsx');
  await workbook.save(path);
  return path;
}

/** Where `run` writes. */
export const copyOf = (path: string): string => path.replace('.xlsx', '.audited.xlsx');
/** The first rows of a tab. */
export const gridOf = (path: string, tab: string): Grid => openWorkbook(path).head(tab, 1000);

/** Types into a file as a person would in a spreadsheet program, under a header or anywhere. */
export async function type(path: string, tab: string, cells: [row: number, column: number | string, value: Cell][]): Promise<void> {
  const workbook = openWorkbook(path);
  const header = workbook.head(tab, 20).find(row => row.includes('Promise ID')) ?? [];
  const places = cells.map(([row, column, value]) => {
    const at = typeof column === 'number' ? column : header.indexOf(column);
    return { row, column: at, from: workbook.head(tab, row + 1)[row]?.[at] ?? null, to: value };
  });
  expect(workbook.replaceCells(tab, places)).toEqual([]);
  await workbook.save(path);
}

/** The row of a promise. */
export const rowOf = (path: string, tab: string, id: string): number => gridOf(path, tab).findIndex(row => row.includes(id));

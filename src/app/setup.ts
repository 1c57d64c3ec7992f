import type { Grid } from '../core/cell';
import { settingColumns } from '../core/settings';
import type { Column, Columns, Table } from '../core/table';
import { inputTables } from '../core/tables';
import type { Words } from '../words/words';
import { sampleTabs } from './sample/sample';
import type { InputTab, Workbook } from './workbook';

const formats: Record<Column<unknown>['kind'], string> = {
  text: '@',
  raw: '',
  number: '0.##',
  share: '0%',
  date: 'yyyy-mm-dd',
  choice: '@',
};

/** Characters; long texts get more room. */
const widths: Record<Column<unknown>['kind'], number> = { text: 22, raw: 14, number: 12, share: 12, date: 12, choice: 14 };
const wide = new Set(['text', 'comment', 'meaning', 'action', 'outcome', 'words']);

/** Makes the input tabs, empty but for the settings and their meanings. */
export function setUp(workbook: Workbook, words: Words): void {
  for (const table of inputTables) workbook.createInputTab(inputTab(table, words, table.name === 'Settings' ? settingRows(words) : []));
}

/** Makes the input tabs with the worked example in them, and the tabs that its evidence was exported to. */
export function setUpSample(workbook: Workbook, words: Words): void {
  const sample = sampleTabs();
  for (const { name, rows } of sample) {
    const [header = [], ...below] = rows;
    const table = inputTables.find(one => one.name === name);
    workbook.createInputTab(table ? inputTab(table, words, below) : exportTab(name, header.map(String), below));
  }
}

/** An input tab as set-up makes it; the columns of `rows` are those of the table. */
function inputTab(table: Table<Columns>, words: Words, rows: Grid): InputTab {
  const help = words.help[table.name as keyof Words['help']] as Record<string, string>;
  const columns = Object.entries(table.columns).map(([key, column]) => ({
    header: column.header,
    note: help[key]!,
    isRequired: column.isRequired,
    choices: [...column.choices],
    format: formats[column.kind],
    width: wide.has(key) ? 44 : widths[column.kind],
  }));
  return { name: table.name, columns, rows };
}

/** A tab just as another tool would have exported it. */
function exportTab(name: string, headers: string[], rows: Grid): InputTab {
  return { name, columns: headers.map(header => ({ header, note: '', isRequired: false, choices: [], format: '', width: 18 })), rows };
}

const settingRows = (words: Words): Grid =>
  Object.entries(settingColumns).map(([key, column]) => [
    column.header,
    null,
    words.settingMeanings[key as keyof Words['settingMeanings']],
  ]);

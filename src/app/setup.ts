import type { Grid } from '../core/cell';
import { settingColumns } from '../core/settings';
import type { Column } from '../core/table';
import { inputTables, settingsTable } from '../core/tables';
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
  for (const table of inputTables) {
    const headers = Object.values(table.columns).map(column => column.header);
    workbook.createInputTab(inputTab(table.name, headers, table.name === settingsTable.name ? settingRows(words) : [], words));
  }
}

/** Makes the input tabs with the worked example in them, and the tabs that its evidence was exported to. */
export function setUpSample(workbook: Workbook, words: Words): void {
  for (const { name, rows } of sampleTabs(words)) {
    const [headers = [], ...below] = rows;
    workbook.createInputTab(inputTab(name, headers.map(String), below, words));
  }
}

/** A tab with its header row; a column that the table of that name knows gets its note, its choices and its format. */
function inputTab(name: string, headers: readonly string[], rows: Grid, words: Words): InputTab {
  const table = inputTables.find(one => one.name === name);
  const help: Record<string, string> = table ? words.help[table.name as keyof Words['help']] : {};
  const keys = Object.keys(table?.columns ?? {});
  const columns = headers.map(header => {
    const key = keys.find(one => table!.columns[one]!.header === header);
    return key === undefined ? plainColumn(header) : inputColumn(key, table!.columns[key]!, help[key]!);
  });
  return { name, columns, rows };
}

const inputColumn = (key: string, { header, kind, isRequired, choices }: Column<unknown>, note: string): InputTab['columns'][number] => {
  return { header, note, isRequired, choices: [...choices], format: formats[kind], width: wide.has(key) ? 44 : widths[kind] };
};

const plainColumn = (header: string): InputTab['columns'][number] => ({
  header,
  note: '',
  isRequired: false,
  choices: [],
  format: '',
  width: 18,
});

const settingRows = (words: Words): Grid =>
  Object.entries(settingColumns).map(([key, column]) => [
    column.header,
    null,
    words.settingMeanings[key as keyof Words['settingMeanings']],
  ]);

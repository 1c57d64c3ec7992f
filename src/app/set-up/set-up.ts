import type { Grid } from '../../core/cell/cell';
import { inputTables, metricsTable, promisesTable, settingsTable } from '../../core/declared/input-tables';
import { settingColumns } from '../../core/declared/settings';
import { findHeader } from '../../core/table/header';
import { issueLog } from '../../core/table/issue';
import { isNamed, nameIn } from '../../core/table/names/names';
import type { Column, Columns, Table } from '../../core/table/table';
import type { Words } from '../../words/words';
import { findTab, missingColumns } from '../input';
import { inOwnWords } from '../own-words';
import { sampleTabs } from '../sample/sample';
import type { InputTab, Workbook } from '../workbook';
import { metricRows } from './built-in';
import { offerLists } from './lists';

const formats: Record<Column<unknown>['kind'], string> = {
  text: '@',
  raw: '',
  number: '',
  share: '0%',
  date: 'yyyy-mm-dd',
  choice: '@',
};

/** Characters; long texts get more room. */
const widths: Record<Column<unknown>['kind'], number> = { text: 22, raw: 14, number: 12, share: 12, date: 12, choice: 14 };
const wide = new Set(['text', 'comment', 'meaning', 'action', 'outcome', 'words', 'phrase']);

/** The input tabs as set-up makes them: empty but for the settings with their meanings, and the built-in metrics. */
export function emptyTabs(words: Words): InputTab[] {
  return inputTables.map(table => {
    const headers = Object.values(table.columns).map(column => column.header);
    return inputTab(table.name, headers, rowsAtFirst(table, words), words);
  });
}

const rowsAtFirst = (table: Table<Columns>, words: Words): Grid =>
  table === (settingsTable as Table<Columns>)
    ? settingRows(words)
    : table === (metricsTable as Table<Columns>)
      ? metricRows(words.sample)
      : [];

/** The input tabs with the worked example in them, and the tabs that its evidence was exported to. */
export function exampleTabs(words: Words): InputTab[] {
  return sampleTabs(words).map(({ name, rows }) => {
    const [headers = [], ...below] = rows;
    return { ...inputTab(name, headers.map(String), below, words), isExample: true };
  });
}

/**
 * Makes those of the tabs that the workbook has not got yet, and gives how many. A tab of the user's that serves as one is left as it is;
 * one that only bears its name is not touched either: `rename` then gives the new tab another title, or null to do without it.
 */
export function setUp(workbook: Workbook, tabs: readonly InputTab[], rename: (name: string) => string | null): number {
  const made: InputTab[] = [];
  for (const { tab, isTaken } of tabsToMake(workbook, tabs)) {
    const title = isTaken ? rename(tab.name) : tab.name;
    if (title === null) continue;
    workbook.createInputTab({ ...tab, ...(title === tab.name ? {} : { title }) });
    made.push(tab);
  }
  offerLists(
    workbook,
    inputTables.filter(table => made.some(({ name }) => isNamed('tabs', table.name, name))),
  );
  return made.length;
}

/** Those of the tabs that the workbook has not got yet, and whether a tab of the user's that does not serve as one bears its name. */
export function tabsToMake(workbook: Workbook, tabs: readonly InputTab[]): { tab: InputTab; isTaken: boolean }[] {
  return tabs.flatMap(tab => {
    const table = inputTables.find(one => isNamed('tabs', one.name, tab.name));
    if (table && isServing(workbook, table)) return [];
    return [{ tab, isTaken: workbook.tabs().some(one => one.name.toLowerCase() === tab.name.toLowerCase() && one.rows > 0) }];
  });
}

/** True if a tab serves for promises; those of the worked example could not stand beside it. */
export const hasPromises = (workbook: Workbook): boolean => isServing(workbook, promisesTable);

/** How many of the input tabs the workbook lacks. */
export const missingTabs = (workbook: Workbook): number => inputTables.filter(table => !isServing(workbook, table)).length;

/** True if the tab found for a table has all the columns that it needs. */
function isServing(workbook: Workbook, table: Table<Columns>): boolean {
  const tab = findTab(workbook, table, inputTables);
  const header = tab && tab.rows > 0 ? findHeader(table, tab.name, workbook.head(tab.name, 10), issueLog()) : null;
  return header !== null && missingColumns(table, header).length === 0;
}

/**
 * A tab with its header row; a column that the table of that name knows gets its note, its choices and its format. Tabs, headers, choices,
 * settings and metrics, which are given by their English names, get those of the words' language.
 */
function inputTab(name: string, headers: readonly string[], rows: Grid, words: Words): InputTab {
  const table = inputTables.find(one => one.name === name);
  if (!table) return { name, columns: headers.map(plainColumn), rows };
  const help: Record<string, string> = words.help[table.name as keyof Words['help']];
  const keys = headers.map(header => Object.keys(table.columns).find(key => table.columns[key]!.header === header));
  const columns = headers.map((header, i) => {
    const key = keys[i];
    return key === undefined ? plainColumn(header) : inputColumn(key, table.columns[key]!, help[key]!, words.language);
  });
  const own = rows.map(row =>
    row.map((cell, i) => (keys[i] === undefined ? cell : inOwnWords(table, keys[i], cell, row[0], words.language))),
  );
  return { name: nameIn(words.language, 'tabs', name), columns, rows: own };
}

const inputColumn = (
  key: string,
  { header, kind, isRequired, choices }: Column<unknown>,
  note: string,
  language: string,
): InputTab['columns'][number] => ({
  header: nameIn(language, 'headers', header),
  note,
  isRequired,
  choices: choices.map(word => nameIn(language, 'choices', word)),
  format: formats[kind],
  width: wide.has(key) ? 44 : widths[kind],
});

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
    // Whoever opens it next, in whatever language, sees the report in this one.
    key === 'language' && words.language !== 'en' ? words.language : null,
    words.settingMeanings[key as keyof Words['settingMeanings']],
  ]);

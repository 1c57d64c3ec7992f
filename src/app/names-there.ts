import { inputTables, settingsTable } from '../core/declared/input-tables';
import { findHeader } from '../core/table/header';
import { issueLog } from '../core/table/issue';
import { isNamed } from '../core/table/names/names';
import type { NamesThere } from '../words/naming/own-names';
import { findTab, type ReadInput, readInput } from './input';
import type { Workbook } from './workbook';

const HEAD = 10;

/** What the input tabs that were read, their columns and the settings in them are called. */
export const namesThere =
  (inputs: readonly ReadInput[]): NamesThere =>
  (tab, column) => {
    const read = inputs.find(({ table }) => table.name === tab);
    if (!read || column === null) return read?.input.tab;
    const { header, rows } = read.input;
    const key = Object.keys(read.table.columns).find(one => read.table.columns[one]!.header === column);
    if (key !== undefined) return header.names[header.columns[key]!];
    return tab === settingsTable.name
      ? rows.map(row => String(row['setting' as never])).find(name => isNamed('settings', column, name))
      : undefined;
  };

/** The same of a workbook that is not read yet: of a tab only what tells its names is, when a sentence says one of them. */
export function namesIn(workbook: () => Workbook): NamesThere {
  return (tab, column) => {
    const table = inputTables.find(({ name }) => name === tab);
    return table && namesThere(headOf(workbook(), table))(tab, column);
  };
}

function headOf(workbook: Workbook, table: ReadInput['table']): ReadInput[] {
  const info = findTab(workbook, table, inputTables);
  const header = info && info.rows > 0 ? findHeader(table, info.name, workbook.head(info.name, HEAD), issueLog()) : null;
  if (!info || !header) return [];
  const rows = table.name === settingsTable.name ? readInput(workbook, table, inputTables, issueLog())?.rows : [];
  return [{ table, input: { table, tab: info.name, header, rows: rows ?? [] } }];
}

import { inputTables, optionalTables, settingsTable } from '../core/declared/input-tables';
import { settingColumns } from '../core/declared/settings';
import { findHeader } from '../core/table/header';
import { issueLog } from '../core/table/issue';
import { isNamed } from '../core/table/names/names';
import type { Columns, Header, Table } from '../core/table/table';
import type { NamesThere } from '../words/own-names';
import { findTab, type ReadInput } from './input';
import type { Workbook } from './workbook';

const HEAD = 10;
const tables = [...inputTables, ...optionalTables] as readonly Table<Columns>[];

/** An input tab as it is called here, with the header that it has; null where it has none. */
interface Found {
  tab: string;
  header: Header | null;
  /** What stands under *Setting*, of Settings alone. */
  settings: () => readonly string[];
}

/**
 * What the input tabs, their columns and the settings of a workbook are called in it. Those of `inputs` are known; others are looked up when a
 * sentence names them, each once.
 */
export function namesThere(workbook: Workbook, inputs: readonly ReadInput[] = []): NamesThere {
  const found = new Map<string, Found | null>();
  const known = (table: Table<Columns>): Found | null => {
    const read = inputs.find(one => one.table.name === table.name);
    if (read) return { ...read.input, settings: () => read.input.rows.map(row => String(row['setting' as never])) };
    const info = findTab(workbook, table, inputTables);
    if (!info) return null;
    const header = info.rows > 0 ? findHeader(table, info.name, workbook.head(info.name, HEAD), issueLog()) : null;
    const settings = (): string[] => {
      const at = header?.columns.setting ?? -1;
      return at < 0 ? [] : workbook.head(info.name, info.rows).map(row => String(row[at] ?? ''));
    };
    return { tab: info.name, header, settings };
  };
  return (tab, column) => {
    const table = tables.find(({ name }) => name === tab);
    if (!table) return undefined;
    const there = found.get(tab) ?? known(table);
    found.set(tab, there);
    if (column === null || !there) return there?.tab;
    if (table.name === settingsTable.name && Object.values(settingColumns).some(({ header }) => header === column))
      return there.settings().find(name => isNamed('settings', column, name));
    const key = Object.keys(table.columns).find(one => table.columns[one]!.header === column);
    const at = key === undefined ? -1 : (there.header?.columns[key] ?? -1);
    return at < 0 ? undefined : there.header!.names[at];
  };
}

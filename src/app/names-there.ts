import { inputTables, settingsTable } from '../core/declared/input-tables';
import { findHeader } from '../core/table/header';
import { issueLog } from '../core/table/issue';
import { isNamed, languageOfHeaders } from '../core/table/names/names';
import type { NamesThere } from '../words/naming/names-in';
import { type Words, wordsOf } from '../words/words';
import type { Host } from './host';
import { findTab, type ReadInput, readInput } from './input';
import type { Workbook } from './workbook';

const HEAD = 10;

/** What the input tabs that were read, their columns and the settings in them are called. */
export const namesThere = (inputs: readonly ReadInput[]): NamesThere => ({
  of(tab, column) {
    const read = inputs.find(({ table }) => table.name === tab);
    if (!read || column === null) return read?.input.tab;
    const { header, rows } = read.input;
    const key = Object.keys(read.table.columns).find(one => read.table.columns[one]!.header === column);
    if (key !== undefined) return header.names[header.columns[key]!];
    return tab === settingsTable.name
      ? rows.map(row => String(row['setting' as never])).find(name => isNamed('settings', column, name))
      : undefined;
  },
  language: () => (inputs.length === 0 ? null : languageOfHeaders(inputs.flatMap(({ input }) => input.header.names))),
});

/**
 * The same of a workbook that is not read yet: of a tab only what tells its names is, when a sentence says one of them. One that cannot be opened
 * has none.
 */
export function namesIn(workbook: () => Workbook): NamesThere {
  let spoken: string | null = null;
  const headsOf = (tables: readonly ReadInput['table'][]): NamesThere => {
    try {
      const opened = workbook();
      return namesThere(tables.flatMap(table => headOf(opened, table)));
    } catch {
      return namesThere([]);
    }
  };
  return {
    of: (tab, column) => headsOf(inputTables.filter(({ name }) => name === tab)).of(tab, column),
    language() {
      spoken ??= headsOf(inputTables.filter(table => table !== settingsTable)).language();
      return spoken;
    },
  };
}

/** The words for whoever looks at a spreadsheet, in her language, with what it calls its own looked up when a sentence says it. */
export function wordsFor(host: Host): Words {
  const plain = wordsOf(host.language());
  return wordsOf(
    host.language(),
    namesIn(() => host.open(plain)),
  );
}

function headOf(workbook: Workbook, table: ReadInput['table']): ReadInput[] {
  const info = findTab(workbook, table, inputTables);
  const header = info && info.rows > 0 ? findHeader(table, info.name, workbook.head(info.name, HEAD), issueLog()) : null;
  if (!info || !header) return [];
  const rows = table.name === settingsTable.name ? readInput(workbook, table, inputTables, issueLog())?.rows : [];
  return [{ table, input: { table, tab: info.name, header, rows: rows ?? [] } }];
}

import type { Cell, Grid } from '../core/cell/cell';
import { inputTables } from '../core/declared/input-tables';
import { issueLog } from '../core/table/issue';
import { isNamed, languageOfHeaders } from '../core/table/names/names';
import type { Columns, Table } from '../core/table/table';
import { UserError } from '../core/table/user-error';
import type { Words } from '../words/words';
import type { Input } from './input';
import { readInput } from './input';
import { inOwnWords } from './own-words';
import { emptyTabs, setUp } from './set-up/set-up';
import type { Workbook } from './workbook';

/** An input tab as it is; an empty one is made where there is none. Throws UserError `tab-taken` where a tab of the user's only bears its name. */
export function inputFor<C extends Columns>(workbook: Workbook, table: Table<C>, words: Words): Input<C> {
  const read = (): Input<C> | null => readInput(workbook, table, inputTables, issueLog());
  const known = read();
  if (known) return known;
  setUp(
    workbook,
    emptyTabs(words).filter(tab => isNamed('tabs', table.name, tab.name)),
    () => null,
  );
  const made = read();
  if (!made) throw new UserError('tab-taken', { tab: table.name });
  return made;
}

export type Cells<C extends Columns> = Record<keyof C, Cell>;

/** A row of an input tab, each cell under its header, wherever that stands; choices in the language of its headers. */
export function rowUnder<C extends Columns>({ table, header }: Input<C>, cells: Cells<C>): Grid[number] {
  const language = languageOfHeaders(header.names);
  // Metrics keep the name that they are compared by.
  const own = (key: string): Cell =>
    key === 'metric' ? cells[key]! : inOwnWords(table as Table<Columns>, key, cells[key]!, cells.setting, language);
  const row: Cell[] = Array.from({ length: Math.max(...Object.values<number>(header.columns)) + 1 }, () => null);
  for (const key of Object.keys(cells)) {
    const at = header.columns[key as keyof C & string];
    if (at >= 0) row[at] = cells[key] === '' ? null : own(key);
  }
  return row;
}

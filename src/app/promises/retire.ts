import { isBlank } from '../../core/cell/cell';
import { foldId } from '../../core/cell/text';
import { inputTables, promisesTable } from '../../core/declared/input-tables';
import { issueLog } from '../../core/table/issue';
import { languageOfHeaders, nameIn } from '../../core/table/names/names';
import { declaredIn } from '../connect/known';
import { readInput } from '../input';
import type { Replacement, Workbook } from '../workbook';
import type { Written } from '../written';
import { replace } from '../written';

/** A promise to be retired, or brought back; one whose words are other by now is left alone. */
export interface Retired {
  id: string;
  text: string;
}

/**
 * Says in their *Status* that promises are made no more, or are made again; their rows stay. A tab that lacks the column gets it at its right.
 * Gives how many, and what takes it back.
 */
export function retirePromises(workbook: Workbook, meant: readonly Retired[], isRetired: boolean): { promises: number; undo: Written[] } {
  const input = readInput(workbook, promisesTable, inputTables, issueLog());
  if (!input) return { promises: 0, undo: [] };
  const { tab, header } = input;
  const known = new Map(declaredIn(workbook).promises.map(promise => [foldId(promise.id), promise]));
  const rows = meant.flatMap(({ id, text }) => {
    const found = known.get(foldId(id));
    return found?.text === text && found.isRetired !== isRetired ? [found.row - 1] : [];
  });
  if (rows.length === 0) return { promises: 0, undo: [] };
  const undo: Written[] = [];
  const language = languageOfHeaders(header.names);
  let column = header.columns.status;
  if (column < 0) {
    column = Math.max(header.names.length, workbook.tabs().find(one => one.name === tab)!.columns);
    const value = nameIn(language, 'headers', promisesTable.columns.status.header);
    workbook.fillBlanks(tab, [{ row: header.row, column, value }]);
    undo.push({ tab, cells: [{ row: header.row, column, from: value, to: null }] });
  }
  const first = Math.min(...rows);
  const [now = []] = workbook.columns(tab, [column], first, Math.max(...rows) - first + 1);
  const to = nameIn(language, 'choices', isRetired ? 'Retired' : 'Live');
  const cells = rows.map((row): Replacement => {
    const from = now[row - first] ?? null;
    return { row, column, from: isBlank(from) ? null : from, to };
  });
  const promises = replace(workbook, tab, cells, undo);
  return { promises, undo: promises === 0 ? [] : undo.reverse() };
}

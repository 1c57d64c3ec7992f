import { foldText, splitList, writeList } from '../../core/cell/text';
import type { sourcesTable } from '../../core/declared/input-tables';
import type { Change } from '../../core/guide/again/change';
import { rowKey } from '../../core/guide/again/row-key';
import type { Writing } from '../../core/guide/writing';
import { blankRows } from '../blank-rows';
import type { Input } from '../input';
import type { Replacement, Workbook } from '../workbook';
import type { Written } from '../written';
import { replace } from '../written';

/*
 * A tab that was connected, decided anew, in Sources:
 *
 *   rows that are said again with other words for no answer -> that cell alone
 *   rows that nothing says any more                         -> empty
 */

/** `sources` as they were read, before any row was added. */
export function emptySources(
  workbook: Workbook,
  sources: Input<typeof sourcesTable.columns>,
  own: string,
  { sources: drafts }: Writing,
  { gone }: Change,
  undo: Written[],
): void {
  const { tab, header, rows } = sources;
  const { columns: at } = header;
  const its = rows.filter(row => foldText(row.tab) === foldText(own) && row.holds !== null);
  const other = its.flatMap(row => {
    const draft = drafts.find(one => rowKey(one) === rowKey(row));
    const isSame = !draft || listKey(splitList(row.notAnswers)) === listKey(draft.notAnswers);
    return isSame || at.notAnswers < 0 ? [] : [{ row: row.row - 1, to: writeList(draft.notAnswers) || null }];
  });
  if (other.length > 0) {
    const [cells = []] = workbook.columns(tab, [at.notAnswers], 0, Math.max(...other.map(({ row }) => row)) + 1);
    const codes = other.map(({ row, to }): Replacement => ({ row, column: at.notAnswers, from: cells[row] ?? null, to }));
    replace(workbook, tab, codes, undo);
  }
  const stale = new Set(its.filter(row => gone.has(rowKey(row))).map(({ row }) => row - 1));
  // What a run that was cut off left of such a row has no column any more.
  const places = [...gone].map(key => key.split('\n').slice(2, 4));
  const isLeft = (textAt: (column: number) => string): boolean =>
    textAt(at.column) === '' &&
    places.some(place => [at.touchpoint, at.metric].every((column, i) => ['', place[i]].includes(foldText(textAt(column)))));
  if (gone.size === 0) return;
  const isMeant = (row: number, textAt: (column: number) => string): boolean => stale.has(row) || isLeft(textAt);
  replace(workbook, tab, blankRows(workbook, sources, at.tab, own, isMeant, at.column), undo);
}

const listKey = (list: readonly string[]): string => [...new Set(list.map(foldText))].sort().join('\n');

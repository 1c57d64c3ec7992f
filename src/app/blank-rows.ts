import { isBlank, textOf } from '../core/cell/cell';
import { foldText } from '../core/cell/text';
import type { Columns } from '../core/table/table';
import type { Input } from './input';
import type { Replacement, Workbook } from './workbook';

/** The cells with those of a column at the end: by what stands there, a row is known to be done. */
export const keyLast = (cells: readonly Replacement[], key: number): Replacement[] => [
  ...cells.filter(({ column }) => column !== key),
  ...cells.filter(({ column }) => column === key),
];

/**
 * What blanks each row of an input tab that has this name in a column, whatever else its row lacks. The names come last: a run that was cut off
 * finds its rows again.
 */
export function blankRows<C extends Columns>(workbook: Workbook, { tab, header }: Input<C>, key: number, name: string): Replacement[] {
  const first = header.row + 1;
  const places = Object.values<number>(header.columns).filter(at => at >= 0);
  const rows = workbook.tabs().find(one => one.name === tab)!.rows - first;
  const block = workbook.columns(tab, places, first, Math.max(0, rows));
  const names = block[places.indexOf(key)] ?? [];
  const cells = names.flatMap((cell, i) =>
    foldText(textOf(cell)) === foldText(name)
      ? places.flatMap((column, at): Replacement[] => {
          const from = block[at]![i] ?? null;
          return isBlank(from) ? [] : [{ row: first + i, column, from, to: null }];
        })
      : [],
  );
  return keyLast(cells, key);
}

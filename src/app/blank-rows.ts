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
 * finds its rows again. `isMeant` tells which of these rows are meant, by their cells; `first` is the column that goes first.
 */
export function blankRows<C extends Columns>(
  workbook: Workbook,
  { tab, header }: Input<C>,
  key: number,
  name: string,
  isMeant: (row: number, textAt: (column: number) => string) => boolean = () => true,
  first: number = key,
): Replacement[] {
  const top = header.row + 1;
  const places = Object.values<number>(header.columns).filter(at => at >= 0);
  const rows = workbook.tabs().find(one => one.name === tab)!.rows - top;
  const block = workbook.columns(tab, places, top, Math.max(0, rows));
  const names = block[places.indexOf(key)] ?? [];
  const cells = names.flatMap((cell, i) =>
    foldText(textOf(cell)) === foldText(name) && isMeant(top + i, at => textOf(block[places.indexOf(at)]?.[i] ?? null))
      ? places.flatMap((column, at): Replacement[] => {
          const from = block[at]![i] ?? null;
          return isBlank(from) ? [] : [{ row: top + i, column, from, to: null }];
        })
      : [],
  );
  const [before, rest] = [true, false].map(is => cells.filter(({ column }) => (column === first) === is));
  return keyLast([...before!, ...rest!], key);
}

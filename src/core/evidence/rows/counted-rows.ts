import { textOf } from '../../cell/cell';
import { remember } from '../../cell/remember';
import { foldText } from '../../cell/text';
import { cellsOf } from '../../table/block';
import { timesOf } from '../counted-columns';
import type { Fill } from './rows';
import { ABSENT } from './rows';

/** How many rows of the source each row stands for. */
export const timesColumn =
  (column: number): Fill =>
  ({ times, from, count }, block) => {
    const cells = cellsOf(block, column);
    for (let i = 0; i < count; i++) times[i] = timesOf(cells[from + i]);
  };

/** Rows that were counted for the questions of another touchpoint are none, and stand for none. */
export function markOthers(column: number, touchpoint: string | null): Fill {
  const own = foldText(touchpoint ?? '');
  const isOther = remember(cell => textOf(cell) !== '' && foldText(textOf(cell)) !== own);
  return ({ state, times, from, count }, block) => {
    const cells = cellsOf(block, column);
    for (let i = 0; i < count; i++) {
      if (!isOther(cells[from + i])) continue;
      state[i] = ABSENT;
      times[i] = 0;
    }
  };
}

/** The customers of all those rows together: the last step, once it is known for how many each of them stands. */
export const multiplied =
  (hasCount: boolean): Fill =>
  ({ customers, times, count }) => {
    for (let i = 0; i < count; i++) customers[i] = hasCount ? customers[i]! * times[i]! : times[i]!;
  };

import type { Cell } from '../../cell/cell';
import { dateOrderOf } from '../../cell/date-order';
import type { DateReading } from '../../cell/moment';

const ORDERS: readonly DateReading[] = ['day-first', 'month-first', 'year-first'];

/** How the dates of a column are read; undefined where its texts do not say which of day and month comes first. */
export function dateReadingOf(cells: readonly Cell[]): DateReading | undefined {
  const found = dateOrderOf([cells]);
  return found === 'none' ? null : ORDERS.find(order => order === found);
}

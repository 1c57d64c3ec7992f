import type { Cell } from '../../cell/cell';
import { isBlank, textOf } from '../../cell/cell';
import { isoDay, readMoment } from '../../cell/moment';
import { foldText } from '../../cell/text';
import { dateReadingOf } from '../times/date-reading';

/*
 * What an export has that last time's did not, or lacks:
 *
 *   its columns beside last time's -> columns that are new and that are gone; groups of customers that are new; the days that it covers
 */

/** In plain JSON. */
export interface News {
  /** First and last ISO day of its rows; null where no column tells. */
  from: string | null;
  to: string | null;
  /** True where all of them are later than those of last time, and the audit's period takes in both. */
  isLater: boolean;
  /** Groups of customers, such as shops, by their column. */
  groups: { column: string; values: string[] }[];
  /** Columns by their headers; of those that are gone only the ones that were read. */
  added: string[];
  gone: string[];
}

/** A tab as far as it is compared. `read` are the columns that are read of it. */
export interface Columns {
  headers: readonly string[];
  cells: (header: string) => readonly Cell[];
}

/** What is compared: `segments` are the headers of groups, `date` that of the day, `read` those that Sources names of last time's tab. */
export interface Compared {
  segments: readonly string[];
  date: string | null;
  read: readonly string[];
  /** First ISO day of the audit's period; null where it is open. */
  periodFrom: string | null;
}

export function newsOf(now: Columns, before: Columns, { segments, date, read, periodFrom }: Compared): News {
  const has = ({ headers }: Columns, name: string): boolean => headers.some(header => foldText(header) === foldText(name));
  const groups = segments
    .filter(column => has(before, column))
    .map(column => {
      const known = new Set(before.cells(column).map(cell => foldText(textOf(cell))));
      const texts = now.cells(column).filter(cell => !isBlank(cell) && !known.has(foldText(textOf(cell))));
      return { column, values: [...new Map(texts.map(cell => [foldText(textOf(cell)), textOf(cell)])).values()] };
    });
  const [from = null, to = null] = date === null ? [] : daysIn(now.cells(date));
  const [, last = null] = date === null ? [] : daysIn(before.cells(date));
  return {
    from,
    to,
    isLater: from !== null && last !== null && from > last && (periodFrom === null || periodFrom <= last),
    groups: groups.filter(({ values }) => values.length > 0),
    added: now.headers.filter(name => name !== '' && !has(before, name)),
    gone: [...new Set(read)].filter(name => !has(now, name)),
  };
}

/** The first and the last ISO day of a column of dates; [] where nobody can say how they are meant. */
function daysIn(cells: readonly Cell[]): string[] {
  const order = dateReadingOf(cells);
  if (order === undefined) return [];
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const cell of cells) {
    const moment = readMoment(cell, order);
    if (typeof moment !== 'number') continue;
    least = Math.min(least, moment);
    most = Math.max(most, moment);
  }
  return least > most ? [] : [isoDay(least), isoDay(most)];
}

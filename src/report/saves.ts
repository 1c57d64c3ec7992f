import type { Cell, Grid } from '../core/cell/cell';
import { isBlank, textOf } from '../core/cell/cell';
import { isoDay, readMoment } from '../core/cell/moment';
import { readNumber, readShare } from '../core/cell/number';
import { foldText } from '../core/cell/text';
import type { Saved } from '../core/judgement/history';
import { headersOf, verdictIn } from './known';

/** The saved promises of a History tab in any language, its columns found by header. Rows without a day or a Promise ID are none. */
export function readSaves(grid: Grid): Saved[] {
  const columns = ['savedOn', 'promiseId', 'promise', 'metric', 'keptWhen', 'n', 'effectiveN', 'keptRate', 'verdict'] as const;
  const rows = rowsUnder(grid, columns.map(headersOf));
  return rows.flatMap(([day, id, text, metric, keptWhen, n, nEffective, keptRate, verdict]) => {
    const on = dayOf(day);
    if (on === null) return [];
    const count = numberOf(n) ?? 0;
    return [
      {
        on,
        id: textOf(id),
        text: textOf(text),
        metric: textOf(metric),
        keptWhen: textOf(keptWhen),
        n: count,
        nEffective: numberOf(nEffective) ?? count,
        keptRate: shareOf(keptRate),
        verdict: verdictIn(verdict),
      },
    ];
  });
}

/** The rows under the header of a table that names at least the first two of these columns, each by one of its folded headers; a column it lacks is blank. */
export function rowsUnder(grid: Grid, wanted: readonly (readonly string[])[]): Cell[][] {
  const names = grid.map(row => row.map(cell => foldText(textOf(cell))));
  const placeIn = (row: string[], headers: readonly string[] = []): number => row.findIndex(name => headers.includes(name));
  const top = names.findIndex(row => placeIn(row, wanted[0]) >= 0 && placeIn(row, wanted[1]) >= 0);
  if (top < 0) return [];
  const places = wanted.map(headers => placeIn(names[top]!, headers));
  return grid
    .slice(top + 1)
    .map(row => places.map(place => row[place] ?? null))
    .filter(row => row[0] !== null && row[1] !== null);
}

function dayOf(cell: Cell | undefined): string | null {
  const moment = readMoment(textOf(cell), null);
  return typeof moment === 'number' ? isoDay(moment) : null;
}

const numberOf = (cell: Cell | undefined): number | null => (isBlank(cell) ? null : (readNumber(cell as string | number) ?? null));

const shareOf = (cell: Cell | undefined): number | null => (isBlank(cell) ? null : (readShare(cell as string | number) ?? null));

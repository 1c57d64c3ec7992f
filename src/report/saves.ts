import type { Cell, Grid } from '../core/cell/cell';
import { isBlank, textOf } from '../core/cell/cell';
import { isoDay, readMoment } from '../core/cell/moment';
import { readNumber, readShare } from '../core/cell/number';
import { foldText } from '../core/cell/text';
import type { Saved } from '../core/judgement/history';
import type { Verdict } from '../core/judgement/verdict';
import type { Words } from '../words/words';

/** The saved promises of a History tab, its columns found by header. Rows without a day or a Promise ID are none. */
export function readSaves(grid: Grid, { labels }: Words): Saved[] {
  const w = labels.columns;
  const rows = rowsUnder(grid, [w.savedOn, w.promiseId, w.promise, w.metric, w.keptWhen, w.n, w.effectiveN, w.keptRate, w.verdict]);
  const verdicts = new Map(Object.entries(labels.verdicts).map(([code, word]) => [foldText(word), code as Verdict]));
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
        verdict: verdicts.get(foldText(textOf(verdict))) ?? null,
      },
    ];
  });
}

/** The rows under the header of a table that names at least the first two of these headers; a column it lacks is blank. */
export function rowsUnder(grid: Grid, headers: readonly string[]): Cell[][] {
  const wanted = headers.map(foldText);
  const names = grid.map(row => row.map(cell => foldText(textOf(cell))));
  const top = names.findIndex(row => row.includes(wanted[0]!) && row.includes(wanted[1]!));
  if (top < 0) return [];
  const places = wanted.map(name => names[top]!.indexOf(name));
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

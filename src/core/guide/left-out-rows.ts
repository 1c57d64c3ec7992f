import { noCodes, readCodes } from '../cell/answer';
import type { Grid } from '../cell/cell';
import { columnLetters } from '../cell/reference';
import { reasonByRule } from '../evidence/rows/left-out';
import type { Guide, Other } from './question';

/** Rows that the columns *Left out because*, and words of a status that are no answer, leave out, by reason, each by the first of them that says so. `cells` are all columns of the tab. */
export function leftOutRows(cells: Grid, others: readonly Other[]): Guide['leftOut'] {
  const rules = others
    .filter(({ holds, notAnswers }) => holds === 'leftOut' || (holds === 'status' && notAnswers.length > 0))
    .map(({ column: name, letters, holds, notAnswers }) => {
      const column = cells.findIndex((_, at) => columnLetters(at) === letters);
      return holds === 'status'
        ? { name, column, fine: noCodes, out: readCodes(notAnswers) }
        : { name, column, fine: readCodes(notAnswers) };
    });
  const counts = new Map<string, number>();
  const height = Math.max(0, ...rules.map(({ column }) => cells[column]?.length ?? 0));
  for (let row = 0; row < height; row++) {
    const reason = rules.map(rule => reasonByRule(rule, cells[rule.column]?.[row])).find(one => one !== null);
    if (reason != null) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts].map(([reason, rows]) => ({ reason, rows }));
}

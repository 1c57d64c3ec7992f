import { noCodes, readCodes } from '../cell/answer';
import type { Grid } from '../cell/cell';
import { columnLetters } from '../cell/reference';
import { reasonByRule, ruleOf } from '../evidence/rows/left-out';
import type { OddRows } from './odd-rows';
import type { Guide, Other } from './question';

/** Rows that the columns *Left out because*, and words of a status that are no answer, leave out, by reason, each by the first of them that says so. `cells` are all columns of the tab. */
export function leftOutRows(cells: Grid, others: readonly Other[]): Guide['leftOut'] {
  const counts = new Map<string, number>();
  for (const reason of reasonsIn(cells, others)) if (reason !== null) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, rows]) => ({ reason, rows }));
}

/** Odd rows but for those that are left out: they do not count, so nobody is asked about them. `firstRow` is that of `cells`, from 0. */
export function oddWithoutLeftOut(odd: OddRows, cells: Grid, others: readonly Other[], firstRow: number): OddRows {
  const reasons = reasonsIn(cells, others);
  const counted = (rows: readonly number[]): number[] => rows.filter(row => (reasons[row - firstRow - 1] ?? null) === null);
  return { doubles: counted(odd.doubles), tests: counted(odd.tests), again: counted(odd.again) };
}

/** Why each row is left out, by the first of the columns that says so; null where it is not. */
function reasonsIn(cells: Grid, others: readonly Other[]): (string | null)[] {
  const rules = others
    .filter(({ holds, notAnswers }) => holds === 'leftOut' || (holds === 'status' && notAnswers.length > 0))
    .map(({ column: name, letters, holds, notAnswers }) => {
      const column = cells.findIndex((_, at) => columnLetters(at) === letters);
      return holds === 'status' ? { name, column, fine: noCodes, out: readCodes(notAnswers) } : ruleOf(name, column, notAnswers);
    });
  const height = Math.max(0, ...rules.map(({ column }) => cells[column]?.length ?? 0));
  return Array.from({ length: height }, (_, row) =>
    rules.reduce<string | null>((reason, rule) => reason ?? reasonByRule(rule, cells[rule.column]?.[row]), null),
  );
}

import { readCodes } from '../../cell/answer';
import type { Grid } from '../../cell/cell';
import { sharedWords } from '../../cell/words/likeness';
import { valueReader } from '../../declared/metric-value';
import type { MappedColumn } from '../mapped-column';
import { because } from '../mapped-column';
import type { Fit } from '../scales/scale-fit';

/** Fewest rows by which two columns of one answer are told from two questions that were answered alike. */
const [FEWEST, FEWEST_AKIN] = [30, 8];
const FEWEST_LEVELS = 3;

/**
 * Those that are left once columns that hold the answers of another one a second time are dropped, as `rating_score` holds those of `rating`:
 * each customer has answered once. Both are marks of one level in every row that has either. Columns are changed in place.
 */
export function withoutTwins<T extends { column: MappedColumn; fits: readonly Fit[] }>(seekers: readonly T[], cells: Grid): T[] {
  const kept: { column: MappedColumn; levels: Levels }[] = [];
  return seekers.filter(({ column, fits }) => {
    const levels = levelsOf(column, fits[0], cells);
    if (levels === null) return true;
    const { heading } = column;
    const twin = kept.find(one => isTwin(levels, one.levels, sharedWords(heading.topic, one.column.heading.topic).length > 0));
    if (!twin) {
      kept.push({ column, levels });
      return true;
    }
    const why = [because('same-answers', { column: twin.column.heading.short })];
    Object.assign(column, { holds: null, touchpoint: '', metric: '', notAnswers: [], sure: 'open', why });
    return false;
  });
}

type Levels = readonly (number | null)[];

/** The level of each row, null where there is none; null for what is no mark. */
function levelsOf(column: MappedColumn, fit: Fit | undefined, cells: Grid): Levels | null {
  if (!fit || (fit.metric.kind !== 'rating' && fit.metric.kind !== 'likelihood')) return null;
  const read = valueReader(fit.metric, readCodes([...fit.sorted.codes, ...column.notAnswers]));
  return (cells[column.heading.column] ?? []).map(cell => read(cell) ?? null);
}

function isTwin(own: Levels, other: Levels, isAkin: boolean): boolean {
  const met = new Set<number>();
  let both = 0;
  for (const [row, level] of own.entries()) {
    if (level !== (other[row] ?? null)) return false;
    if (level === null) continue;
    met.add(level);
    both++;
  }
  return met.size >= FEWEST_LEVELS && both >= (isAkin ? FEWEST_AKIN : FEWEST);
}

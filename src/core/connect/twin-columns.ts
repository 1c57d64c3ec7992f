import type { Cell, Grid } from '../cell/cell';
import { sharedWords } from '../cell/likeness';
import { valueReader } from '../declared/metric-value';
import type { Known, MappedColumn } from './mapped-column';
import { because } from './mapped-column';

/** Fewest rows by which two columns of one answer are told from two questions that were answered alike. */
const [FEWEST, FEWEST_AKIN] = [30, 8];
const FEWEST_LEVELS = 3;

/**
 * Drops a column that holds the answers of another one a second time, as `rating_score` holds those of `rating`: each customer has answered once.
 * Both are values of one level in every row that has either. Columns are changed in place.
 */
export function dropTwins(columns: readonly MappedColumn[], cells: Grid, known: Known): void {
  const levels = new Map(columns.filter(column => column.holds === 'value').map(column => [column, levelsOf(column, cells, known)]));
  const kept: MappedColumn[] = [];
  for (const [column, own] of levels) {
    const twin =
      own && kept.find(other => isTwin(own, levels.get(other)!, sharedWords(column.heading.topic, other.heading.topic).length > 0));
    if (!twin) {
      if (own) kept.push(column);
      continue;
    }
    const why = [because('same-answers', { column: twin.heading.short })];
    Object.assign(column, { holds: null, touchpoint: '', metric: '', notAnswers: [], sure: 'open', why });
  }
}

type Levels = readonly (number | null)[];

function levelsOf(column: MappedColumn, cells: Grid, known: Known): Levels | null {
  const metric = known.metrics.find(one => one.metric.name === column.metric)?.metric;
  if (!metric || (metric.kind !== 'rating' && metric.kind !== 'likelihood')) return null;
  const read = valueReader(metric);
  const codes = new Set(column.notAnswers);
  return (cells[column.heading.column] ?? []).map((cell: Cell) => (codes.has(String(cell)) ? null : (read(cell) ?? null)));
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

import type { Cell } from '../../core/cell/cell';
import { foldText, writeList } from '../../core/cell/text';
import { lookAt, lookOf } from '../../core/connect/column-look';
import type { Known, MappedColumn } from '../../core/connect/mapped-column';
import { because } from '../../core/connect/mapped-column';
import { sortAnswers } from '../../core/connect/scales/no-answer-codes';
import { isOneName } from '../../core/declared/metric';
import type { MetricDraft } from '../../core/declared/metric-draft';
import { metricOf } from '../../core/declared/metric-draft';
import { valueReader } from '../../core/declared/metric-value';
import { reasonByRule, ruleOf } from '../../core/evidence/rows/left-out';
import type { TabInfo, Workbook } from '../workbook';

/*
 * Looks at all rows of the columns where a rare cell matters: a code for no answer, a row that is left out.
 */

/** Of a tab that holds only some rows of a table elsewhere: how many that has, and what was counted over all of them. */
export interface Counted {
  rows: number;
  /** How often each cell of a column occurs, blank ones passed over; null where there are too many different ones. */
  countsOf(column: number): Map<Cell, number> | null;
}

/** Rows that are read at once. */
const BLOCK = 50_000;

/** Settles the codes of all values by all of their rows; the columns of one metric share what is off their scale. Columns are changed in place. */
export function fillCodes(
  workbook: Workbook,
  tab: TabInfo,
  firstRow: number,
  columns: readonly MappedColumn[],
  known: Known,
  drafts: readonly MetricDraft[],
  counted: Counted | null,
): void {
  const values = columns.filter(column => column.holds === 'value' && column.metric !== '');
  const looks = looksOf(workbook, tab, firstRow, values);
  for (const column of values) {
    const counts = counted?.countsOf(column.heading.column);
    if (counts) looks.set(column, lookOf(counts));
  }
  const byMetric = new Map<string, MappedColumn[]>();
  for (const column of values) byMetric.set(foldText(column.metric), [...(byMetric.get(foldText(column.metric)) ?? []), column]);
  for (const [name, group] of byMetric) {
    const draft = drafts.find(one => foldText(one.name) === name);
    const metric = draft ? metricOf(draft) : known.metrics.find(one => isOneName(one.metric.name, name))?.metric;
    if (!metric) continue;
    const read = valueReader(metric);
    const sorted = group.map(column => sortAnswers(looks.get(column)!.counts, metric, read, new Set(column.notAnswers)));
    const codes = [...new Set(sorted.flatMap(one => one.codes))];
    for (const [i, column] of group.entries()) {
      const { coded, off } = sorted[i]!;
      column.look = looks.get(column)!;
      column.notAnswers = [...new Set([...codes, ...column.notAnswers])];
      const shown = { codes: writeList(column.notAnswers), count: String(coded), of: String(column.look.filled) };
      if (shown.codes !== '') column.why.push(because(coded > 0 ? 'codes' : 'codes-beside', shown));
      if (off > 0) column.why.push(because('off', { count: String(off), metric: metric.name }));
    }
  }
}

function looksOf(
  workbook: Workbook,
  { name, rows }: TabInfo,
  firstRow: number,
  columns: readonly MappedColumn[],
): Map<MappedColumn, MappedColumn['look']> {
  const cells = new Map<MappedColumn, Cell[]>(columns.map(column => [column, []]));
  eachBlock(
    workbook,
    name,
    columns.map(column => column.heading.column),
    firstRow,
    rows,
    (block, i) => void cells.set(columns[i]!, cells.get(columns[i]!)!.concat(block)),
  );
  return new Map([...cells].map(([column, all]) => [column, lookAt(all)]));
}

/** Counts the rows that are left out by reason, each by the first rule that says so; where they were counted elsewhere, by each of them. */
export function countLeftOut(
  workbook: Workbook,
  tab: TabInfo,
  firstRow: number,
  columns: readonly MappedColumn[],
  counted: Counted | null,
): { reason: string; rows: number }[] {
  const rules = columns
    .filter(column => column.holds === 'leftOut')
    .map(({ heading, notAnswers }) => ruleOf(heading.name, heading.column, notAnswers));
  const counts = new Map<string, number>();
  const elsewhere = rules.map(rule => counted?.countsOf(rule.column) ?? null);
  for (const [i, cells] of elsewhere.entries()) {
    for (const [cell, rows] of cells ?? []) {
      const reason = reasonByRule(rules[i]!, cell);
      if (reason !== null) counts.set(reason, (counts.get(reason) ?? 0) + rows);
    }
  }
  const here = rules.filter((_, i) => elsewhere[i] === null);
  const done = new Uint8Array(Math.max(0, tab.rows - firstRow));
  eachBlock(
    workbook,
    tab.name,
    here.map(rule => rule.column),
    firstRow,
    tab.rows,
    (block, i, start) => {
      for (const [at, cell] of block.entries()) {
        const reason = done[start + at] === 1 ? null : reasonByRule(here[i]!, cell);
        if (reason === null) continue;
        done[start + at] = 1;
        counts.set(reason, (counts.get(reason) ?? 0) + 1);
      }
    },
  );
  return [...counts].map(([reason, rows]) => ({ reason, rows }));
}

/** Hands out columns block by block: the cells, which column, and the place of the first among the rows of data. */
function eachBlock(
  workbook: Workbook,
  tab: string,
  columns: readonly number[],
  firstRow: number,
  rows: number,
  take: (cells: Cell[], i: number, start: number) => void,
): void {
  if (columns.length === 0) return;
  for (let row = firstRow; row < rows; row += BLOCK) {
    const block = workbook.columns(tab, [...columns], row, Math.min(BLOCK, rows - row));
    for (const [i, cells] of block.entries()) take(cells, i, row - firstRow);
  }
}

import type { DateReading } from '../../cell/moment';
import type { Declared } from '../../declared/declared';
import type { Block } from '../../table/block';
import type { IssueLog } from '../../table/issue';
import type { Once } from '../counted-once';
import type { Stream } from '../stream';
import { reporter } from './cell-problem';
import type { ColumnForms } from './column-forms';
import { markOthers, multiplied, timesColumn } from './counted-rows';
import { pairOf } from './dated-case';
import { laterRows } from './later-rows';
import {
  askedColumn,
  caseDays,
  commentColumn,
  customersColumn,
  dayColumn,
  expectedColumn,
  leftOutColumn,
  replyColumn,
  respondentColumn,
  ruleColumn,
  segmentColumn,
  sourceColumn,
  weightColumn,
} from './row-columns';
import type { RowTarget } from './row-target';
import { rowTargets } from './row-target';
import { markAbsent, measureColumn, nameUnknown } from './row-value';
import type { Fill, Rows } from './rows';
import { emptyRows } from './rows';
import { markTotals } from './totals';

/*
 * A block of cells is read column by column, each in a loop of its own over plain arrays of numbers; the loops skip rows that are none:
 *
 *   touchpoint, metric, promise -> target
 *   value or dates, target     -> state and reading, and whether there is a row at all
 *   count, weight, date, source, segments, comment ... -> a column each
 */

/** Rows read at once: few enough for all of their columns, some 60 bytes a row, to stay in the processor's cache. */
const AT_ONCE = 2048;

/** A reader of a stream's blocks, and what the numbers in the rows stand for. */
export interface RowReader {
  /** Reads rows of a block from a place on: at most as many as lie together in fast memory, but one at least. */
  read(block: Block, from: number): Rows;
  targets: readonly RowTarget[];
  reasons: readonly string[];
  /** Dimension and segment, joined by a line break. */
  segments: readonly string[];
}

/** What cannot be read is reported; texts are read once and remembered. */
export function rowReader(
  stream: Stream,
  declared: Declared,
  { orders, clocks, values }: ColumnForms,
  log: IssueLog,
  once: Once,
): RowReader {
  const { columns } = stream;
  const report = reporter(stream, log, once, row => rows.times[row - rows.first] ?? 1);
  const targets = rowTargets(stream, declared, values);
  const orderOf = (column: number): DateReading => orders.get(column) ?? null;
  const { evidenceFrom, evidenceTo } = declared.settings;
  const hasPeriod = evidenceFrom !== null || evidenceTo !== null;
  const reasons = ['', ''];
  const segments = [''];

  let rows = emptyRows(0, 0);
  const { counted } = stream;
  const fills: Fill[] = counted === null ? [] : [timesColumn(counted.times)];
  fills.push(targets.fill, measureColumn(stream, targets.list, declared.settings, orderOf, clocks, report), markAbsent(stream));
  if (counted !== null && counted.part !== null) fills.push(markOthers(counted.part, stream.touchpoint));
  fills.push(markTotals(stream, report));
  fills.push(sourceColumn(columns.source, stream.source ?? 'other', report));
  if (targets.list.length === 0 || targets.list[0]!.unknown !== null) fills.push(nameUnknown(stream, targets.list, declared, report));
  if (columns.count !== undefined) fills.push(customersColumn(columns.count, report));
  if (columns.weight !== undefined) fills.push(weightColumn(columns.weight, values.get(columns.weight)?.decimal ?? null, report));
  if (columns.date !== undefined) {
    fills.push(dayColumn(columns.date, orderOf(columns.date), hasPeriod, report));
    fills.push(laterRows(stream, columns.date, declared.settings.auditDate, log, once));
  }
  if (pairOf(stream) !== null) fills.push(caseDays(columns.date));
  if (columns.leftOut !== undefined) fills.push(leftOutColumn(columns.leftOut, reasons, report));
  for (const rule of stream.rules) fills.push(ruleColumn(rule, reasons));
  if (columns.comment !== undefined) fills.push(commentColumn(columns.comment, report));
  if (columns.expected !== undefined) fills.push(expectedColumn(columns.expected, targets.list, report));
  if (columns.reply !== undefined || columns.repliedOn !== undefined)
    fills.push(replyColumn(columns.reply, columns.repliedOn, orderOf, stream.codes, report));
  if (columns.respondent !== undefined) fills.push(respondentColumn(columns.respondent));
  if (columns.asked !== undefined) fills.push(askedColumn(columns.asked, report));
  stream.segments.forEach(({ dimension, column }, i) => void fills.push(segmentColumn(i, dimension, column, segments, report)));

  if (counted !== null) fills.push(multiplied(columns.count !== undefined));

  return {
    targets: targets.list,
    reasons,
    segments,
    read(block, from) {
      const count = Math.min(AT_ONCE, block.count - from);
      if (rows.state.length < count) rows = emptyRows(count, stream.segments.length);
      rows.first = block.row + from;
      rows.from = from;
      rows.count = count;
      rows.leftOut.fill(0);
      for (const fill of fills) fill(rows, block);
      return rows;
    },
  };
}

import { textOf } from '../../core/cell/cell';
import { DAY, isoDay } from '../../core/cell/moment';
import { columnLetters } from '../../core/cell/reference';
import { writeList } from '../../core/cell/text';
import { mask } from '../../core/cell/words/mask';
import type { Declared } from '../../core/declared/declared';
import type { SourceRow } from '../../core/declared/input-tables';
import { sourcesTable } from '../../core/declared/input-tables';
import type { Base } from '../../core/evidence/base';
import { always } from '../../core/evidence/counted-once';
import { fatesOf, nameOfPart } from '../../core/evidence/fate';
import type { ColumnForms } from '../../core/evidence/rows/column-forms';
import { readColumnForms } from '../../core/evidence/rows/column-forms';
import type { RowReader } from '../../core/evidence/rows/row-reader';
import { rowReader } from '../../core/evidence/rows/row-reader';
import { mayBeFree } from '../../core/evidence/rows/row-target';
import { measureOf } from '../../core/evidence/rows/row-value';
import type { Rows } from '../../core/evidence/rows/rows';
import { ABSENT, NO_DAY, READ } from '../../core/evidence/rows/rows';
import { readStreams } from '../../core/evidence/sources';
import type { Stream } from '../../core/evidence/stream';
import type { Block } from '../../core/table/block';
import { cellsOf } from '../../core/table/block';
import { findSourceHeader } from '../../core/table/export-header';
import { issueLog } from '../../core/table/issue';
import type { Header } from '../../core/table/table';
import { readBlocks } from '../check/streams';
import type { Workbook } from '../workbook';
import type { Connection } from './connect';
import { tabOf } from './connect';
import { declaredIn } from './known';

/*
 * How a connection would be read, by the reader of the audit itself:
 *
 *   Connection -> streams, as the tab Sources would give them -> all rows, but only what tells where each value belongs
 *                                                             -> the first rows in full, their columns read as all of their rows decide
 */

/** What would become of values: one of these for each, as the audit says. */
export type Counts = Record<Exclude<keyof Base, 'read'>, number>;

/** A value of a row as it would be read. */
export interface PreviewValue {
  letters: string;
  column: string;
  touchpoint: string;
  metric: string;
  /** The cell as it stands, masked. */
  text: string;
  /** On the metric's scale; null where it is no answer or cannot be read. */
  value: number | null;
  part: keyof Counts;
}

export interface PreviewRow {
  /** As a user sees it. */
  row: number;
  /** Why the tool's rules, or the user's own words, leave it out; null where they do not. */
  leftOut: string | null;
  /** Such as `2026-11-22`; null where it is undated. */
  date: string | null;
  values: PreviewValue[];
}

export interface Preview {
  /** Those of the first ten rows that hold something. */
  rows: PreviewRow[];
  /** By touchpoint, in the order of the workbook; '' for those that nobody knows, last. */
  touchpoints: ({ touchpoint: string } & Counts)[];
  all: Counts;
  /** Columns of values that are not read yet, for nobody has said which touchpoint they are about. */
  open: number;
}

const HEAD = 10;
const ROWS = 10;
const ignore = (): void => {};

/** Nothing is written. `today` is such as `2026-11-22`. Throws UserError `missing-tab`. */
export function previewConnection(workbook: Workbook, connection: Connection, today: string): Preview {
  const tab = tabOf(workbook, connection.tab);
  const declared = declaredIn(workbook, connection.metrics, today);
  const streams = connectedStreams(workbook, connection);
  const open = openOf(connection, streams);
  if (streams.length === 0) return { rows: [], touchpoints: [], all: noCounts(), open };
  const slim = streams.map(slimOf);
  const blocks = readBlocks(workbook, tab.name, slim, tab.rows, ignore);
  const forms = readColumnForms(slim, blocks, declared, issueLog());
  const count = Math.min(ROWS, tab.rows - streams[0]!.firstRow);
  return { rows: firstRows(workbook, tab.name, streams, count, declared, forms), ...countValues(slim, blocks, declared, forms), open };
}

/** The streams that a connection would make. Throws UserError `missing-tab`. */
export function connectedStreams(workbook: Workbook, connection: Connection): Stream[] {
  const { name, isElsewhere = false } = tabOf(workbook, connection.tab);
  const rows = rowsOf(connection);
  const header = findSourceHeader(
    name,
    workbook.head(name, HEAD),
    rows.map(row => row.column),
  );
  return readStreams(rows, sourcesTable.name, plainHeader, () => ({ ...header, isElsewhere }), issueLog());
}

/** Values without a touchpoint that make no stream: neither a column nor the customer's words say it row by row. */
function openOf({ columns }: Connection, streams: readonly Stream[]): number {
  const isNameless = columns.filter(
    ({ holds, touchpoint }) => (holds === 'value' || holds === 'actual' || holds === 'finished') && touchpoint === '',
  );
  return Math.max(0, isNameless.length - streams.filter(stream => stream.touchpoint === null).length);
}

function firstRows(
  workbook: Workbook,
  tab: string,
  streams: readonly Stream[],
  count: number,
  declared: Declared,
  whole: ColumnForms,
): PreviewRow[] {
  const blocks = readBlocks(workbook, tab, streams, streams[0]!.firstRow + count, ignore);
  const forms = decidedBy(whole, readColumnForms(streams, blocks, declared, issueLog()));
  const fates = fatesOf(declared);
  const byRow = new Map<number, PreviewRow>();
  for (const [stream, reader] of readersOf(streams, declared, forms)) {
    const measure = measureOf(stream);
    eachValue(reader, blocks, (rows, i, block) => {
      const target = reader.targets[rows.target[i]!]!;
      const [at, reason, day] = [rows.first + i, rows.leftOut[i]!, rows.day[i]!];
      const row = byRow.get(at) ?? {
        row: at + 1,
        leftOut: reason === 0 ? null : reader.reasons[reason]!,
        date: day === NO_DAY ? null : isoDay(day * DAY),
        values: [],
      };
      byRow.set(at, row);
      row.values.push({
        letters: columnLetters(measure),
        column: stream.names.get(measure) ?? '',
        touchpoint: declared.touchpoints[target.touchpoint]?.name ?? '',
        metric: target.metric?.name ?? '',
        text: mask(textOf(cellsOf(block, measure)[rows.from + i])),
        value: rows.state[i] === READ && !Number.isNaN(rows.reading[i]) ? rows.reading[i]! : null,
        part: nameOfPart(fates.inBase(rows, i, target)),
      });
    });
  }
  return [...byRow.values()].sort((a, b) => a.row - b.row);
}

const noCounts = (): Counts => ({ used: 0, noAnswer: 0, invalid: 0, unmatched: 0, leftOut: 0, aside: 0, notYetDue: 0, outOfPeriod: 0 });

/** A few rows alone do not say what day and month of `03/04` are; of the columns that all rows were read of, these decide. */
const decidedBy = (whole: ColumnForms, few: ColumnForms): ColumnForms => ({
  orders: new Map([...few.orders, ...whole.orders]),
  clocks: whole.clocks,
  values: new Map([...few.values, ...whole.values]),
});

function countValues(
  streams: readonly Stream[],
  blocks: readonly Block[],
  declared: Declared,
  forms: ColumnForms,
): Pick<Preview, 'touchpoints' | 'all'> {
  const fates = fatesOf(declared);
  const counts = [...declared.touchpoints, null].map(noCounts);
  for (const [, reader] of readersOf(streams, declared, forms)) {
    eachValue(reader, blocks, (read, i) => {
      const target = reader.targets[read.target[i]!]!;
      const at = target.touchpoint < 0 ? counts.length - 1 : target.touchpoint;
      counts[at]![nameOfPart(fates.inBase(read, i, target))] += read.times[i]!;
    });
  }
  const all = noCounts();
  for (const one of counts) for (const part of Object.keys(all) as (keyof Counts)[]) all[part] += one[part];
  const named = counts.map((one, i) => ({ touchpoint: declared.touchpoints[i]?.name ?? '', ...one }));
  return { touchpoints: named.filter(one => Object.values(one).some(count => typeof count === 'number' && count > 0)), all };
}

/** Only the columns that tell where a value belongs: segments cost time and change nothing of that, nor do words unless they tell the touchpoint. */
function slimOf(stream: Stream): Stream {
  const columns = { ...stream.columns };
  for (const role of ['reply', 'repliedOn', 'expected', 'id'] as const) delete columns[role];
  if (!mayBeFree(stream)) delete columns.comment;
  return { ...stream, columns, segments: [] };
}

const readersOf = (streams: readonly Stream[], declared: Declared, forms: ColumnForms): [Stream, RowReader][] =>
  streams.map(stream => [stream, rowReader(stream, declared, forms, issueLog(), always)]);

function eachValue(reader: RowReader, blocks: readonly Block[], take: (rows: Rows, i: number, block: Block) => void): void {
  for (const block of blocks) {
    for (let next = 0; next < block.count; ) {
      const rows = reader.read(block, next);
      for (let i = 0; i < rows.count; i++) if (rows.state[i] !== ABSENT) take(rows, i, block);
      next += rows.count;
    }
  }
}

const plainHeader: Header = {
  row: 0,
  columns: Object.fromEntries(Object.keys(sourcesTable.columns).map((key, i) => [key, i])),
  names: Object.values(sourcesTable.columns).map(column => column.header),
};

/** The rows of Sources that a connection would be. */
const rowsOf = ({ tab, columns }: Connection): SourceRow[] =>
  columns
    .filter(column => column.holds !== null && column.column !== '')
    .map(({ column, holds, touchpoint, metric, notAnswers, source }, i) => {
      return { tab, column, holds, touchpoint, metric, notAnswers: writeList(notAnswers), source, asked: null, row: i + 2 };
    });

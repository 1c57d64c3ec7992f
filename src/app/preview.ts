import type { Base } from '../core/audit';
import { textOf } from '../core/cell';
import { readDateOrders } from '../core/dates';
import { partOf } from '../core/evidence';
import { issueLog } from '../core/issue';
import { mask } from '../core/mask';
import { measureOf } from '../core/measure';
import { isoDay } from '../core/moment';
import { onceATab } from '../core/once';
import { rowReader } from '../core/reader';
import { columnLetters } from '../core/reference';
import type { Block } from '../core/row';
import { ABSENT, cellsOf, READ } from '../core/row';
import { findSourceHeader } from '../core/source';
import type { Stream } from '../core/stream';
import { columnsOf, readStreams } from '../core/stream';
import type { SourceRow } from '../core/tables';
import { sourcesTable } from '../core/tables';
import type { Connection } from './connect';
import { tabOf } from './connect';
import { bookOf } from './known';
import type { Workbook } from './workbook';

/** What would become of values: one of these for each. What is out of period counts as used here. */
export type Counts = Record<Exclude<keyof Base, 'read' | 'outOfPeriod'>, number>;

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
  /** The first rows that hold something. */
  rows: PreviewRow[];
  /** By touchpoint, in the order of the workbook; those that nobody knows last. */
  touchpoints: ({ touchpoint: string } & Counts)[];
  all: Counts;
  /** Values that are not read yet, for nobody has said which touchpoint they are about: columns. */
  open: number;
}

const HEAD = 10;
const ROWS = 10;
const BLOCK = 50_000;
const DAY = 86_400_000;
const noCounts = (): Counts => ({ used: 0, noAnswer: 0, invalid: 0, unmatched: 0, leftOut: 0, aside: 0 });

/** How a connection would be read, by the reader of the audit itself; nothing is written. Throws UserError `missing-tab`. */
export function previewConnection(workbook: Workbook, connection: Connection): Preview {
  const tab = tabOf(workbook, connection.tab);
  const book = bookOf(workbook, connection.metrics);
  const log = issueLog();
  const rows = rowsOf(connection);
  const header = findSourceHeader(
    tab.name,
    workbook.head(tab.name, HEAD),
    rows.map(row => row.column),
  );
  const streams = readStreams(rows, sourcesTable.name, plainHeader, () => header, log);
  const blocks = blocksOf(workbook, tab.name, streams, header.firstRow, tab.rows);
  const orders = readDateOrders(streams, blocks, book.settings, log);
  const once = onceATab();

  const byTouchpoint = new Map<string, Counts>(book.touchpoints.map(({ name }) => [name, noCounts()]));
  const byRow = new Map<number, PreviewRow>();
  const all = noCounts();
  for (const stream of streams) {
    const reader = rowReader(stream, book, orders, log, once);
    const measure = measureOf(stream);
    for (const block of blocks) {
      for (let next = 0; next < block.count; ) {
        const read = reader.read(block, next);
        for (let i = 0; i < read.count; i++) {
          if (read.state[i] === ABSENT) continue;
          const subject = reader.subjects[read.subject[i]!]!;
          const part = partOf(read, i, subject);
          const name = book.touchpoints[subject.touchpoint]?.name ?? '';
          const counts = byTouchpoint.get(name) ?? noCounts();
          byTouchpoint.set(name, counts);
          counts[part]++;
          all[part]++;
          const at = read.first + i;
          if (!byRow.has(at) && byRow.size >= ROWS) continue;
          const leftOut = read.leftOut[i]! === 0 ? null : reader.reasons[read.leftOut[i]!]!;
          const row = byRow.get(at) ?? { row: at + 1, leftOut, date: read.day[i]! < -1e6 ? null : isoDay(read.day[i]! * DAY), values: [] };
          byRow.set(at, row);
          row.values.push({
            letters: columnLetters(measure),
            column: stream.names.get(measure) ?? '',
            touchpoint: name,
            metric: subject.metric?.name ?? '',
            text: mask(textOf(cellsOf(block, measure)[read.from + i])),
            value: read.state[i] === READ && !Number.isNaN(read.reading[i]) ? read.reading[i]! : null,
            part,
          });
        }
        next += read.count;
      }
    }
  }
  return {
    rows: [...byRow.values()].sort((a, b) => a.row - b.row),
    touchpoints: [...byTouchpoint]
      .filter(([, counts]) => Object.values(counts).some(count => count > 0))
      .map(([touchpoint, counts]) => ({ touchpoint, ...counts })),
    all,
    open: connection.columns.filter(column => column.holds === 'value' && column.sure === 'open' && column.touchpoint === '').length,
  };
}

const plainHeader = {
  row: 0,
  columns: Object.fromEntries(Object.keys(sourcesTable.columns).map((key, i) => [key, i])),
  names: Object.values(sourcesTable.columns).map(column => column.header),
};

/** The rows of Sources that a connection would be. */
const rowsOf = ({ tab, columns }: Connection): SourceRow[] =>
  columns
    .filter(column => column.holds !== null && column.column !== '')
    .map(({ column, holds, touchpoint, metric, notAnswers, source }, i) => ({
      tab,
      column,
      holds,
      touchpoint,
      metric,
      notAnswers: notAnswers.join('; '),
      source,
      row: i + 2,
    }));

function blocksOf(workbook: Workbook, tab: string, streams: readonly Stream[], firstRow: number, rows: number): Block[] {
  const wanted = [...new Set(streams.flatMap(columnsOf))].sort((a, b) => a - b);
  const blocks: Block[] = [];
  for (let row = firstRow; wanted.length > 0 && row < rows; row += BLOCK) {
    const count = Math.min(BLOCK, rows - row);
    const cells = workbook.columns(tab, wanted, row, count);
    blocks.push({ row, count, columns: new Map(wanted.map((column, i) => [column, cells[i]!])) });
  }
  return blocks;
}

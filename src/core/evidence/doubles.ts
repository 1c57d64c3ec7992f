import { isNoAnswer } from '../cell/answer';
import type { Cell } from '../cell/cell';
import { isBlank, textOf } from '../cell/cell';
import type { DateReading } from '../cell/moment';
import { readMoment } from '../cell/moment';
import { remember } from '../cell/remember';
import { foldId, foldText } from '../cell/text';
import { tallyOf } from '../statistics/tally';
import type { Block } from '../table/block';
import { blockOf, cellsOf } from '../table/block';
import type { IssueCode, IssueLog } from '../table/issue';
import { repeatsOf } from '../table/repeats';
import { reasonByRule, reasonOf } from './rows/left-out';
import type { Stream } from './stream';
import { columnsOf } from './stream';
import { issuePlace } from './stream-place';

/*
 * Evidence that stands twice:
 *
 *   rows with the same Evidence ID, touchpoint, metric and promise -> one of them counts, the others are doubles
 *   rows with the same words, date and values                      -> all of them count, and are reported as suspects
 *
 * Which one counts does not depend on the order of rows: of those with an answer the newest; of these the last by what its cells say.
 */

/** Words that two customers hardly write alike by chance have at least so many letters. */
const TELLING = 20;
/** Sets that an issue names, and rows of each. */
const MOST_NAMED = 10;

/** The doubles of each stream of a tab: rows, counted from 0, that do not count because another one does. null where there are none. */
export type Doubles = ReadonlyMap<Stream, ReadonlySet<number> | null>;

/** Finds the doubles of the streams of one tab over all its blocks, and reports them and the suspects, each row once. */
export function findDoubles(
  streams: readonly Stream[],
  blocks: readonly Block[],
  orders: ReadonlyMap<number, DateReading>,
  log: IssueLog,
): Doubles {
  const table = rowsOf(blocks);
  const found = new Map<Stream, ReadonlySet<number> | null>();
  const repeats = new Map<number, number[][]>();
  const all = new Set<number>();
  /** By ID column, and by the first row of a set: the streams of a wide export find the same. */
  const sets = new Map<number, Map<number, number[]>>();
  for (const stream of streams) {
    const column = stream.columns.id;
    if (column === undefined) {
      found.set(stream, null);
      continue;
    }
    const alike = tallyOf(repeats, column, () => repeatsOf(blocks, column, idOf));
    const doubles = new Set<number>();
    const subjectOf = subjectsOf(stream, table);
    for (const rows of alike) {
      for (const same of grouped(rows.filter(isCounted(stream, table)), subjectOf)) {
        const counted = chosenOf(same, stream, table, orders);
        for (const row of same) if (row !== counted) doubles.add(row);
        tallyOf(sets, column, () => new Map<number, number[]>()).set(same[0]!, same);
      }
    }
    found.set(stream, doubles.size > 0 ? doubles : null);
    for (const row of doubles) all.add(row);
  }
  for (const [column, found] of sets) report('duplicate-evidence', column, [...found.values()]);

  const spoken = new Map<number, Stream[]>();
  for (const stream of streams) {
    const column = stream.columns.comment;
    // Of words that were counted together, one stands for all.
    if (column !== undefined && stream.counted === null) tallyOf(spoken, column, (): Stream[] => []).push(stream);
  }
  for (const [column, sharing] of spoken) {
    const beside = [
      ...new Set(
        sharing.flatMap(({ columns: { value, date, touchpoint, metric, promiseId } }) => [value, date, touchpoint, metric, promiseId]),
      ),
    ];
    const isSuspect = (row: number): boolean => !all.has(row) && sharing.some(stream => isCounted(stream, table)(row));
    const alike = repeatsOf(blocks, column, wordsOf).flatMap(rows =>
      grouped(rows.filter(isSuspect), row => beside.map(at => textOf(table(at, row))).join('\u0000')),
    );
    report('suspected-duplicates', column, alike);
  }
  return found;

  /** One issue a column, which names the first sets of rows. */
  function report(code: IssueCode, column: number, sets: readonly (readonly number[])[]): void {
    const row = sets[0]?.[1];
    if (row === undefined) return;
    log.add({
      code,
      ...issuePlace(streams[0]!, row, column),
      // Words may be long, and tell who wrote them.
      found: code === 'duplicate-evidence' ? textOf(table(column, row)) : '',
      guess: streams[0]!.isElsewhere ? '' : sets.slice(0, MOST_NAMED).map(rowsIn).join('; '),
      count: sets.reduce((sum, rows) => sum + rows.length - 1, 0),
    });
  }
}

/** The rows of a set as the user sees them, the first ones by number. */
function rowsIn(rows: readonly number[]): string {
  const named = rows.slice(0, MOST_NAMED).map(row => row + 1);
  return [...named, ...(rows.length > named.length ? ['…'] : [])].join(', ');
}

/** A cell by its column and its row, counted from 0. */
type Table = (column: number | undefined, row: number) => Cell;

const rowsOf =
  (blocks: readonly Block[]): Table =>
  (column, row) => {
    const block = blockOf(blocks, row);
    return block ? (cellsOf(block, column)[row - block.row] ?? null) : null;
  };

/** A text without spaces at its ends; most have none, which two letters tell. */
function trimmed(text: string): string {
  const [first, last] = [text.charCodeAt(0), text.charCodeAt(text.length - 1)];
  return first > 32 && first < 128 && last > 32 && last < 128 ? text : text.trim();
}

/** What stands for no answer is at most as long; a longer text is an ID. */
const LONGEST_BLANK = 17;

/** Blank IDs, and what stands for none, are never alike. */
function idOf(cell: Cell | undefined): string {
  if (typeof cell === 'string' && (cell.length > LONGEST_BLANK || isDigit(cell.charCodeAt(cell.length - 1)))) return trimmed(cell);
  return isNoAnswer(cell) ? '' : textOf(cell);
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const wordsOf = (cell: Cell | undefined): string => (typeof cell === 'string' && cell.length >= TELLING ? trimmed(cell) : '');

/** True for a row that is one, and that nobody has left out. */
const isCounted =
  (stream: Stream, table: Table) =>
  (row: number): boolean =>
    stream.presence.some(column => !isBlank(table(column, row))) &&
    typeof reasonOf(table(stream.columns.leftOut, row)) !== 'string' &&
    stream.rules.every(rule => reasonByRule(rule, table(rule.column, row)) === null);

/** What a row is about, as a text to compare. */
function subjectsOf({ columns }: Stream, table: Table): (row: number) => string {
  const [foldName, foldPromise] = [remember(cell => foldText(textOf(cell))), remember(cell => foldId(textOf(cell)))];
  return row =>
    `${foldName(table(columns.touchpoint, row))}\u0000${foldName(table(columns.metric, row))}\u0000${foldPromise(table(columns.promiseId, row))}`;
}

/** Groups of two rows or more with the same key. */
function grouped(rows: readonly number[], keyOf: (row: number) => string): number[][] {
  const groups = new Map<string, number[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const known = groups.get(key);
    if (known) known.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].filter(group => group.length > 1);
}

function chosenOf(rows: readonly number[], stream: Stream, table: Table, orders: ReadonlyMap<number, DateReading>): number {
  const { value, date } = stream.columns;
  const order = date === undefined ? null : (orders.get(date) ?? null);
  const columns = columnsOf(stream).sort((a, b) => a - b);
  const rank = (row: number): readonly [number, number, string] => [
    isNoAnswer(table(value, row), stream.codes) ? 0 : 1,
    readMoment(table(date, row), order) ?? Number.NEGATIVE_INFINITY,
    columns.map(column => textOf(table(column, row))).join('\u0000'),
  ];
  return rows.map(row => ({ row, rank: rank(row) })).reduce((best, next) => (isBefore(best.rank, next.rank) ? next : best)).row;
}

function isBefore(a: readonly [number, number, string], b: readonly [number, number, string]): boolean {
  if (a[0] !== b[0]) return a[0] < b[0];
  return a[1] !== b[1] ? a[1] < b[1] : a[2] < b[2];
}

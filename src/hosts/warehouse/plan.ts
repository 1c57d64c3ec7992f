// streams of a table -> which of its columns are read, and how far each may be shortened without changing the audit -> what is counted apart
import { foldText } from '../../core/cell/text';
import type { Stream } from '../../core/evidence/stream';
import { columnsOf } from '../../core/evidence/stream';

/**
 * How a column goes into the counted rows. `raw`: as it stands. `day`: a moment by its day. `words`: any comment as good as another. `id`, `respondent`:
 * only those that occur twice are told apart. `person`: each is told apart, and none is told.
 */
export type Treatment = 'raw' | 'day' | 'words' | 'id' | 'respondent' | 'person';

export interface Key {
  /** Of the table, counted from 0. */
  column: number;
  treatment: Treatment;
}

/** Questions of one touchpoint, which are counted apart from those of others. */
export interface Part {
  touchpoint: string;
  columns: number[];
}

export interface Plan {
  keys: Key[];
  /** Columns that say what a row is about; where both are blank, its own words do, and stay as they are. null where words never do. */
  about: number[] | null;
  /** null where all is counted together. */
  parts: Part[] | null;
  /** Columns of segments, which the result is sorted by: of several spellings the first one names a segment. */
  segments: number[];
  /** Column of the day that a row is of; null where there is none. */
  date: number | null;
}

const treatments: Partial<Record<keyof Stream['columns'], Treatment>> = {
  date: 'day',
  repliedOn: 'day',
  asked: 'day',
  comment: 'words',
  id: 'id',
  respondent: 'respondent',
};

/** What is counted for the streams of one table. `isTogether` where one row's answers at several touchpoints are compared. */
export function planOf(streams: readonly Stream[], isTogether = false): Plan {
  const about = freeColumns(streams);
  const isWordless = about?.length === 0;
  const treatmentOf = (column: number): Treatment => {
    const found = new Set(streams.flatMap(stream => treatmentsIn(stream, column)));
    const [only] = found;
    if (found.size > 1) return [...found].every(one => one === 'id' || one === 'respondent') ? 'person' : 'raw';
    if (only === undefined || (only === 'words' && isWordless)) return 'raw';
    return only === 'respondent' && !isOneAnswerARow(streams) ? 'person' : only;
  };
  const columns = [...new Set(streams.flatMap(columnsOf))].sort((a, b) => a - b);
  const keys = columns.map(column => ({ column, treatment: treatmentOf(column) }));
  const segments = [...new Set(streams.flatMap(stream => stream.segments.map(({ column }) => column)))];
  const date = streams.find(({ columns: { date } }) => date !== undefined)?.columns.date ?? null;
  return { keys, about, parts: isTogether ? null : partsOf(streams), segments, date };
}

/** What a stream reads a column as. That a row is there at all, any form of its cell says. */
function treatmentsIn({ columns, segments, rules }: Stream, column: number): Treatment[] {
  const roles = Object.entries(columns).flatMap(([role, at]) =>
    at === column ? [treatments[role as keyof Stream['columns']] ?? 'raw'] : [],
  );
  const others = [...segments, ...rules].some(one => one.column === column);
  return others ? [...roles, 'raw'] : roles;
}

/** Of streams whose rows may find their touchpoint by the customer's words. */
function freeColumns(streams: readonly Stream[]): number[] | null {
  const free = streams.filter(({ touchpoint, columns }) => touchpoint === null && columns.comment !== undefined);
  if (free.length === 0) return null;
  if (free.some(({ columns }) => columns.touchpoint === undefined && columns.promiseId === undefined)) return [];
  return [...new Set(free.flatMap(({ columns }) => [columns.touchpoint, columns.promiseId].filter(at => at !== undefined)))];
}

/**
 * True where no promise gets two answers out of one row, and no row stands for several customers: only then does a respondent who occurs once
 * stand for one answer.
 */
function isOneAnswerARow(all: readonly Stream[]): boolean {
  const streams = all.filter(
    ({ columns }) => columns.value !== undefined || columns.actual !== undefined || columns.finished !== undefined,
  );
  const subjects = new Set(streams.map(({ touchpoint, metric }) => `${foldText(touchpoint ?? '')}\n${foldText(metric ?? '')}`));
  const isGiven = streams.every(({ touchpoint, columns }) => touchpoint !== null && columns.promiseId === undefined);
  return (
    streams.every(({ columns }) => columns.count === undefined) && (streams.length === 1 || (isGiven && subjects.size === streams.length))
  );
}

/** Touchpoint by touchpoint, where each stream has its own: all answers of a row together would be nearly as many as there are rows. */
function partsOf(streams: readonly Stream[]): Part[] | null {
  const isGiven = ({ touchpoint, columns }: Stream): boolean =>
    touchpoint !== null && columns.touchpoint === undefined && columns.promiseId === undefined && columns.id === undefined;
  if (!streams.every(isGiven)) return null;
  const parts = new Map<string, Part>();
  for (const stream of streams) {
    const { touchpoint } = stream;
    const part = parts.get(foldText(touchpoint!)) ?? { touchpoint: touchpoint!, columns: [] };
    parts.set(foldText(touchpoint!), part);
    part.columns = [...new Set([...part.columns, ...columnsOf({ ...stream, presence: [] })])].sort((a, b) => a - b);
  }
  const all = [...parts.values()];
  // What was counted together is told apart by the columns alone.
  const isApart = new Set(all.map(({ columns }) => columns.join())).size === all.length;
  return all.length > 1 && isApart ? all : null;
}

import type { Codes } from '../cell/answer';
import { noCodes } from '../cell/answer';
import type { Holds, SourceKind } from '../declared/choices';
import { isNamed } from '../table/names/names';
import type { Place } from '../table/place';
import type { Header } from '../table/table';
import type { CountedColumns } from './counted-columns';
import { countedColumns } from './counted-columns';

/**
 * Evidence of one kind that stands row by row in a tab: the Evidence tab is one stream,
 * a wide survey export is one for each question.
 */
export interface Stream {
  tab: string;
  /** First row of data, counted from 0. */
  firstRow: number;
  /** Where each kind of cell stands, counted from 0. */
  columns: Partial<Record<Exclude<Holds, 'segment'>, number>>;
  segments: { dimension: string; column: number }[];
  rules: Rule[];
  /** Touchpoint and metric of every row, unless a column says so row by row; where Sources says so, too: in which cells. */
  touchpoint: string | null;
  metric: string | null;
  given: { touchpoint: Place; metric: Place } | null;
  /** Kind of source of rows that do not say; unknown where Sources says a word that nobody knows. */
  source: SourceKind | 'unknown' | null;
  codes: Codes;
  /** How many customers were asked in all, as Sources says; null where it does not. */
  asked: number | null;
  /** A row is none at all if all of these columns are blank in it. */
  presence: number[];
  /** Where a row says for how many rows of the source it stands, and for which touchpoint alone it was counted; null where each stands for itself. */
  counted: CountedColumns | null;
  /** True where the rows lie outside the workbook, so that no cell of theirs can be named. */
  isElsewhere: boolean;
  /** True where its cases, or the words that go with its values, are complaints, as Sources or a header says: the values count, and who complained is known of. */
  isOfComplaints: boolean;
  /** Header of each column used, as it stands. */
  names: ReadonlyMap<number, string>;
}

/** A column whose values leave a row out, but for those that are listed as no reason: `Finished` is `False`; or, where `out` are listed, these alone. */
export interface Rule {
  name: string;
  column: number;
  fine: Codes;
  out?: Codes;
  /** Whatever stands there is no reason: a blank leaves the row out, as where the day of sending is missing because nothing was sent. */
  isBlankOut?: boolean;
}

/** Every column that a stream reads, each once. */
export const columnsOf = (stream: Stream): number[] => [
  ...new Set([
    ...Object.values(stream.columns),
    ...[...stream.segments, ...stream.rules].map(one => one.column),
    ...stream.presence,
    ...countedIn(stream),
  ]),
];

const countedIn = ({ counted }: Stream): number[] => (counted === null ? [] : [counted.times, counted.part]).filter(at => at !== null);

/** The Evidence tab as a stream; its segment columns are `Segment` and all that begin with `Segment:`, in any language: `客群：分館`. */
export function evidenceStream(tab: string, header: Header<string>, isElsewhere = false): Stream {
  const columns: Stream['columns'] = {};
  const { segment, link: _link, ...others } = header.columns;
  for (const [key, at] of Object.entries(others)) if (at >= 0) columns[key as keyof Stream['columns']] = at;
  const segments = segment !== undefined && segment >= 0 ? [{ dimension: header.names[segment]!, column: segment }] : [];
  header.names.forEach((name, column) => {
    const [, of = '', dimension = ''] = /^([^:：-]+)[:：-]\s*(.+)$/.exec(name) ?? [];
    if (isNamed('headers', 'Segment', of)) segments.push({ dimension, column });
  });
  const presence = (['touchpoint', 'metric', 'promiseId', 'value', 'expected', 'comment'] as const)
    .map(key => header.columns[key] ?? -1)
    .filter(at => at >= 0);
  const names = new Map(header.names.map((name, at) => [at, name]));
  return {
    tab,
    firstRow: header.row + 1,
    columns,
    segments,
    rules: [],
    touchpoint: null,
    metric: null,
    given: null,
    source: null,
    codes: noCodes,
    asked: null,
    presence,
    counted: countedColumns(names),
    isElsewhere,
    isOfComplaints: false,
    names,
  };
}

import type { SourceKind } from './audit';
import type { Issue, IssueLog } from './issue';
import { address } from './reference';
import type { SourceHeader } from './source';
import type { Header } from './table';
import type { Holds, SourceRow } from './tables';
import { tallyOf } from './tally';
import { foldText, splitList } from './text';
import type { Codes } from './value';
import { noCodes, readCodes } from './value';

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
  /** Touchpoint and metric of every row, unless a column says so row by row; where Sources says so, too. */
  touchpoint: string | null;
  metric: string | null;
  given: { touchpoint: Place; metric: Place } | null;
  /** Kind of source of rows that do not say. */
  source: SourceKind | null;
  codes: Codes;
  /** A row is none at all if all of these columns are blank in it. */
  presence: number[];
  /** Header of each column used, as it stands. */
  names: ReadonlyMap<number, string>;
}

/** A column whose values leave a row out, but for those that are listed as no reason: `Finished` is `False`. */
export interface Rule {
  name: string;
  column: number;
  fine: Codes;
}

/** Where a name was given: a cell of the Sources tab. */
export type Place = Pick<Issue, 'tab' | 'row' | 'column' | 'cell'>;

/** Every column that a stream reads, each once. */
export const columnsOf = (stream: Stream): number[] => [
  ...new Set([...Object.values(stream.columns), ...[...stream.segments, ...stream.rules].map(one => one.column), ...stream.presence]),
];

/** The Evidence tab as a stream; its segment columns are `Segment` and all that begin with `Segment:`. */
export function evidenceStream(tab: string, header: Header<string>): Stream {
  const columns: Stream['columns'] = {};
  const { segment, link: _link, ...others } = header.columns;
  for (const [key, at] of Object.entries(others)) if (at >= 0) columns[key as keyof Stream['columns']] = at;
  const segments = segment !== undefined && segment >= 0 ? [{ dimension: header.names[segment]!, column: segment }] : [];
  header.names.forEach((name, column) => {
    const found = /^segment\s*[:：-]\s*(.+)$/i.exec(name);
    if (found) segments.push({ dimension: found[1]!, column });
  });
  const presence = (['touchpoint', 'metric', 'promiseId', 'value', 'expected', 'comment'] as const)
    .map(key => header.columns[key] ?? -1)
    .filter(at => at >= 0);
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
    presence,
    names: new Map(header.names.map((name, at) => [at, name])),
  };
}

/** Each of these, or a value, makes a row of Sources the measure of a stream of its own. */
const pairs = { promised: 'actual', actual: 'promised', started: 'finished', finished: 'started' } as const;
const wordOf = { promised: 'Promised date', actual: 'Actual date', started: 'Started', finished: 'Finished' } as const;

/** Two rows of Sources that would count the same cells twice. */
const keyOf = (row: SourceRow, column: number): string => [column, row.holds, foldText(row.touchpoint), foldText(row.metric)].join('\n');

/** A column that leaves rows out by a rule of the tool that wrote it: what is no reason is listed. */
const isRule = (row: SourceRow): boolean => row.holds === 'leftOut' && row.notAnswers !== '';

const isMeasure = (role: Holds): boolean => role === 'value' || role in pairs;

/**
 * The streams that the Sources tab describes. `headerOf` gives the header of a tab, null where the workbook has no such tab.
 * Unknown tabs and columns, columns named twice, values whose touchpoint is open, streams that lack their other half and those that stand there twice are reported and
 * left out; so is a column that no stream reads.
 */
export function readStreams(
  rows: readonly SourceRow[],
  tab: string,
  header: Header,
  headerOf: (tab: string) => SourceHeader | null,
  log: IssueLog,
): Stream[] {
  const byTab = new Map<string, SourceRow[]>();
  for (const row of rows) if (row.holds !== null) byTab.set(foldText(row.tab), [...(byTab.get(foldText(row.tab)) ?? []), row]);
  return [...byTab.values()].flatMap(group => {
    const source = headerOf(group[0]!.tab);
    if (source === null) {
      report('unknown-tab', group[0]!, 'tab', group[0]!.tab, '', group.length);
      return [];
    }
    const seen = new Set<string>();
    const placed = group.flatMap(row => {
      const places = source.find(row.column);
      const [column = -1] = places;
      const isTwice = seen.has(keyOf(row, column));
      seen.add(keyOf(row, column));
      if (places.length === 1 && !isTwice) return [{ row, column }];
      if (places.length === 1) report('duplicate-stream', row, 'column', row.column);
      else if (places.length > 1) report('duplicate-column', row, 'column', row.column, source.letters(places));
      else report('unknown-column', row, 'column', row.column, source.nearest(row.column));
      return [];
    });
    const streams = streamsOf(placed, source, placed.length === group.length);
    return streams.filter(stream => isWhole(stream, streams.length === 1));
  });

  function report(
    code: 'unknown-tab' | 'unknown-column' | 'duplicate-column' | 'duplicate-stream' | 'unread-column' | 'invalid-stream',
    row: SourceRow,
    key: string,
    found: string,
    guess = '',
    count = 1,
  ): void {
    log.add({ code, ...placeOf(row, key), found, guess, count });
  }

  function placeOf(row: SourceRow, key: string): Place {
    const at = header.columns[key]!;
    return { tab, row: row.row, column: header.names[at] ?? null, cell: at < 0 ? null : address(row.row - 1, at) };
  }

  /** One stream for each touchpoint, metric and value; the columns that name no touchpoint serve all of them. */
  function streamsOf(placed: Placed[], source: SourceHeader, isComplete: boolean): (Stream & { from: SourceRow })[] {
    const streams: (Stream & { from: SourceRow })[] = [];
    const presence = [...new Set(placed.map(one => one.column))];
    const open = (row: SourceRow): Stream & { from: SourceRow } => {
      const codes = readCodes(splitList(row.notAnswers));
      const stream = {
        tab: source.tab,
        firstRow: source.firstRow,
        columns: {},
        segments: [],
        rules: [],
        touchpoint: row.touchpoint || null,
        metric: row.metric || null,
        given: { touchpoint: placeOf(row, 'touchpoint'), metric: placeOf(row, 'metric') },
        source: row.source,
        codes,
        presence,
        names: source.names,
        from: row,
      };
      streams.push(stream);
      return stream;
    };
    // Each row is compared with each stream: a text is folded once.
    const folded = new Map<string, string>();
    const fold = (text: string): string => tallyOf(folded, text, () => foldText(text));
    const isSame = (stream: Stream, row: SourceRow): boolean =>
      fold(stream.touchpoint ?? '') === fold(row.touchpoint) && fold(stream.metric ?? '') === fold(row.metric);
    const isServed = (stream: Stream, row: SourceRow): boolean =>
      (!row.touchpoint || fold(stream.touchpoint ?? '') === fold(row.touchpoint)) &&
      (!row.metric || fold(stream.metric ?? '') === fold(row.metric));

    for (const { row, column } of placed) {
      if (!isMeasure(row.holds!)) continue;
      const role = row.holds as 'value' | keyof typeof pairs;
      const stream = streams.find(one => isSame(one, row) && one.columns[role] === undefined) ?? open(row);
      stream.columns[role] = column;
      stream.source = stream.source ?? row.source;
    }
    const others = placed.filter(({ row }) => !isMeasure(row.holds!));
    for (const { row } of others) {
      const isOwn = row.touchpoint !== '' || streams.length === 0;
      if ((row.holds === 'comment' || row.holds === 'expected') && isOwn && !streams.some(stream => isServed(stream, row))) open(row);
    }
    // What is said of one touchpoint goes before what serves the whole tab.
    const isShared = ({ row }: Placed): boolean => row.touchpoint === '' && row.metric === '';
    for (const { row, column } of [...others.filter(one => !isShared(one)), ...others.filter(isShared)]) {
      const served = streams.filter(stream => isServed(stream, row));
      const role = row.holds as keyof Stream['columns'];
      for (const stream of served) {
        if (row.holds === 'segment') stream.segments.push({ dimension: source.names.get(column)!, column });
        else if (isRule(row)) stream.rules.push({ name: source.names.get(column)!, column, fine: readCodes(splitList(row.notAnswers)) });
        else stream.columns[role] ??= column;
      }
      if (served.length === 0 && isComplete) report('invalid-stream', row, 'column', row.column, 'Value');
      else if (row.holds !== 'segment' && !isRule(row) && served.length > 0 && served.every(stream => stream.columns[role] !== column))
        report('unread-column', row, 'column', row.column);
    }
    return streams;
  }

  /**
   * A promised date needs an actual one, a start a finish, and a touchpoint and a metric must come from somewhere: a touchpoint from the
   * customer's words only where they go with one measure, for of several nobody knows which one they are about.
   */
  function isWhole(stream: Stream & { from: SourceRow }, isAlone: boolean): boolean {
    const { columns, from } = stream;
    const lacking = Object.entries(pairs).find(
      ([one, other]) => columns[one as keyof typeof pairs] !== undefined && columns[other] === undefined,
    );
    if (lacking) report('invalid-stream', from, 'column', from.column, wordOf[lacking[1]]);
    else if (
      stream.touchpoint === null &&
      columns.touchpoint === undefined &&
      columns.promiseId === undefined &&
      !(isAlone && columns.comment !== undefined)
    )
      log.add({ code: 'open-touchpoint', ...placeOf(from, 'touchpoint') });
    else if (stream.metric === null && columns.metric === undefined && columns.promiseId === undefined && isMeasure(from.holds!))
      report('invalid-stream', from, 'column', from.column, 'Metric');
    else return true;
    return false;
  }
}

interface Placed {
  row: SourceRow;
  column: number;
}

import { both, noCodes, readCodes } from '../cell/answer';
import type { Holds } from '../declared/choices';
// rows of the Sources tab, tab by tab -> each at its column -> measures and words open streams -> what else stands there goes to the streams
//      that it serves -> the streams that lack nothing

import { foldText, splitList } from '../cell/text';
import { plainHeader, wordIn } from '../cell/words/header-words';
import { plain } from '../cell/words/spoken-number';
import type { SourceRow } from '../declared/input-tables';
import { aboutOf } from '../reading/metric-choice';
import { tallyOf } from '../statistics/tally';
import type { SourceHeader } from '../table/export-header';
import type { IssueCode, IssueLog } from '../table/issue';
import type { Place } from '../table/place';
import { placeOf } from '../table/place';
import type { Header } from '../table/table';
import { countedColumns } from './counted-columns';
import { ruleOf } from './rows/left-out';
import type { Stream } from './stream';

/** A row of Sources, and where its column stands in the tab it names. */
interface Placed {
  row: SourceRow;
  column: number;
}

/** A stream, and the row of Sources that opened it. */
interface Opened extends Stream {
  from: SourceRow;
}

/** The Sources tab itself: where a cell of a row stands, and what is wrong with it. */
interface SourcesTab {
  placeOf(row: SourceRow, key: string): Place;
  report(code: IssueCode, row: SourceRow, key: string, found: string, guess?: string, count?: number): void;
}

/** Each of these, or a value, makes a row of Sources the measure of a stream of its own. */
const pairs = { promised: 'actual', actual: 'promised', started: 'finished', finished: 'started' } as const;
const wordOf = { promised: 'Promised date', actual: 'Actual date', started: 'Started', finished: 'Finished' } as const;
type Measure = 'value' | keyof typeof pairs;

const isMeasure = (role: Holds): role is Measure => role === 'value' || role in pairs;

/** A column that leaves rows out by a rule of the tool that wrote it: what is no reason is listed. */
const isRule = (row: SourceRow): boolean => row.holds === 'leftOut' && row.notAnswers !== '';

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
  const inSources = sourcesTab(tab, header, log);
  return byTab(rows).flatMap(group => {
    const source = headerOf(group[0]!.tab);
    if (source === null) {
      inSources.report('unknown-tab', group[0]!, 'tab', group[0]!.tab, '', group.length);
      return [];
    }
    const placed = placeRows(group, source, inSources);
    const streams = openStreams(placed, source, inSources);
    serveStreams(streams, placed, source, placed.length === group.length, inSources);
    return streams.filter(stream => isWhole(stream, streams.length === 1, inSources));
  });
}

function sourcesTab(tab: string, header: Header, log: IssueLog): SourcesTab {
  return {
    placeOf: (row, key) => placeOf(tab, header, row, key),
    report: (code, row, key, found, guess = '', count = 1) => log.add({ code, ...placeOf(tab, header, row, key), found, guess, count }),
  };
}

function byTab(rows: readonly SourceRow[]): SourceRow[][] {
  const groups = new Map<string, SourceRow[]>();
  for (const row of rows) if (row.holds !== null) tallyOf(groups, foldText(row.tab), () => []).push(row);
  return [...groups.values()];
}

/** The rows whose column is one of the tab's, but for those that would count the same cells twice. */
function placeRows(group: readonly SourceRow[], source: SourceHeader, { report }: SourcesTab): Placed[] {
  const seen = new Set<string>();
  return group.flatMap(row => {
    const places = source.find(row.column);
    const [column = -1] = places;
    const key = [column, row.holds, foldText(row.touchpoint), foldText(row.metric)].join('\n');
    const isTwice = seen.has(key);
    seen.add(key);
    if (places.length === 1 && !isTwice) return [{ row, column }];
    if (places.length === 1) report('duplicate-stream', row, 'column', row.column);
    else if (places.length > 1) report('duplicate-column', row, 'column', row.column, source.letters(places));
    else report('unknown-column', row, 'column', row.column, source.nearest(row.column));
    return [];
  });
}

/** One stream for each touchpoint, metric and value, and one for words and expectations that go with none of these. */
function openStreams(placed: readonly Placed[], source: SourceHeader, inSources: SourcesTab): Opened[] {
  const streams: Opened[] = [];
  // A row that was counted for some touchpoint is there, whichever other columns were left out of it.
  const part = countedColumns(source.names)?.part ?? null;
  const presence = [...new Set([...placed.map(one => one.column), ...(part === null ? [] : [part])])];
  const open = (row: SourceRow, present = presence): Opened => {
    const stream = openStream(row, source, present, inSources);
    streams.push(stream);
    return stream;
  };
  const { isOf, isServed } = kinship();
  for (const { row, column } of placed) {
    const role = row.holds!;
    if (!isMeasure(role)) continue;
    const half = streams.find(one => isOf(one, row) && one.columns[role] === undefined);
    const stream = half ?? open(row);
    // What says that there is no end yet stands in the row of the end.
    if (half) half.codes = both(half.codes, readCodes(splitList(row.notAnswers)));
    stream.columns[role] = column;
    stream.source = stream.source ?? row.source;
    if (wordIn(plainHeader(row.column), 'complaint') !== '') stream.isOfComplaints = true;
  }
  for (const { row, column } of placed) {
    if (row.holds !== 'comment' && row.holds !== 'expected') continue;
    const isOwn = row.touchpoint !== '' || streams.length === 0;
    if (!isOwn || streams.some(stream => isServed(stream, row))) continue;
    // A complaint in words is there where its words are.
    if (row.holds === 'comment' && row.source === 'complaint') open(row, [column]);
    else open(row);
  }
  return streams;
}

const openStream = (row: SourceRow, source: SourceHeader, presence: number[], { placeOf }: SourcesTab): Opened => ({
  tab: source.tab,
  firstRow: source.firstRow,
  columns: {},
  segments: [],
  rules: [],
  touchpoint: row.touchpoint || null,
  metric: row.metric || null,
  given: { touchpoint: placeOf(row, 'touchpoint'), metric: placeOf(row, 'metric') },
  source: row.source,
  codes: readCodes(splitList(row.notAnswers)),
  asked: row.asked,
  presence,
  counted: countedColumns(source.names),
  isElsewhere: source.isElsewhere ?? false,
  isOfComplaints: false,
  names: source.names,
  from: row,
});

/** Which rows belong to a stream, and which serve it. Each row is compared with each stream: a text is folded once. */
function kinship(): Record<'isOf' | 'isServed', (stream: Stream, row: SourceRow) => boolean> {
  const folded = new Map<string, string>();
  const fold = (text: string): string => tallyOf(folded, text, () => foldText(text));
  const isSame = (name: string | null, other: string): boolean => fold(name ?? '') === fold(other);
  return {
    isOf: ({ touchpoint, metric }, row) => isSame(touchpoint, row.touchpoint) && isSame(metric, row.metric),
    isServed: ({ touchpoint, metric }, row) =>
      (!row.touchpoint || isSame(touchpoint, row.touchpoint)) && (!row.metric || isSame(metric, row.metric)),
  };
}

/** Gives the columns that measure nothing to the streams they serve: what is said of one touchpoint goes before what serves the whole tab. */
function serveStreams(
  streams: readonly Opened[],
  placed: readonly Placed[],
  source: SourceHeader,
  isComplete: boolean,
  { report }: SourcesTab,
): void {
  const { isServed } = kinship();
  const others = placed.filter(({ row }) => !isMeasure(row.holds!));
  const isShared = ({ row }: Placed): boolean => row.touchpoint === '' && row.metric === '';
  askAll(streams, placed);
  replyByTimes(streams, placed);
  for (const { row, column } of [...others.filter(one => !isShared(one)), ...others.filter(isShared)]) {
    const served = streams.filter(stream => isServed(stream, row));
    for (const stream of served) addColumn(stream, row, column, source);
    if (served.length === 0) {
      if (isComplete) report('invalid-stream', row, 'column', row.column, 'Value');
    } else if (!served.some(stream => isRead(stream, row, column))) report('unread-column', row, 'column', row.column);
  }
}

/** How many were asked: said once, or in a row that serves the whole tab, it holds for all of its streams that do not say otherwise. */
function askAll(streams: readonly Opened[], placed: readonly Placed[]): void {
  const said = placed.filter(({ row }) => row.asked !== null);
  const [one = said.find(({ row }) => row.touchpoint === '' && row.metric === '')] = said.length === 1 ? said : [];
  if (one) for (const stream of streams) stream.asked ??= one.row.asked;
}

/** Where the state of each case is known, a time that ends with the reply says which of them have had one. */
function replyByTimes(streams: readonly Opened[], placed: readonly Placed[]): void {
  if (!placed.some(({ row }) => row.holds === 'reply') || placed.some(({ row }) => row.holds === 'repliedOn')) return;
  const replied = placed.find(({ row }) => row.holds === 'finished' && aboutOf(plain(row.column)) === 'reply');
  if (replied) for (const stream of streams) stream.columns.repliedOn ??= replied.column;
}

function addColumn(stream: Stream, row: SourceRow, column: number, source: SourceHeader): void {
  const name = source.names.get(column)!;
  if (row.holds === 'segment') stream.segments.push({ dimension: name, column });
  else if (isRule(row)) stream.rules.push(ruleOf(name, column, splitList(row.notAnswers)));
  else stream.columns[row.holds!] ??= column;
  if (row.holds === 'comment' && row.source === 'complaint') stream.isOfComplaints = true;
  // Words of a status that are no answer leave out what bears them, such as spam.
  if (row.holds === 'status' && row.notAnswers !== '')
    stream.rules.push({ name, column, fine: noCodes, out: readCodes(splitList(row.notAnswers)) });
}

/** False where another row of Sources came before it. */
const isRead = (stream: Stream, row: SourceRow, column: number): boolean =>
  row.holds === 'segment' || isRule(row) || stream.columns[row.holds!] === column;

/**
 * A promised date needs an actual one, a start a finish, and a touchpoint and a metric must come from somewhere: a touchpoint from the
 * customer's words only where they go with one measure, for of several nobody knows which one they are about.
 */
function isWhole({ columns, from, touchpoint, metric }: Opened, isAlone: boolean, { report }: SourcesTab): boolean {
  const isSaidByRow = (key: 'touchpoint' | 'metric'): boolean => columns[key] !== undefined || columns.promiseId !== undefined;
  const lacking = Object.entries(pairs).find(
    ([one, other]) => columns[one as keyof typeof pairs] !== undefined && columns[other] === undefined,
  );
  if (lacking) report('invalid-stream', from, 'column', from.column, wordOf[lacking[1]]);
  else if (touchpoint === null && !isSaidByRow('touchpoint') && !(isAlone && columns.comment !== undefined))
    report('open-touchpoint', from, 'touchpoint', '');
  else if (metric === null && !isSaidByRow('metric') && isMeasure(from.holds!))
    report('invalid-stream', from, 'column', from.column, 'Metric');
  else return true;
  return false;
}

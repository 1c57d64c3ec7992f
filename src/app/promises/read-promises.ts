import type { Cell } from '../../core/cell/cell';
import { isBlank } from '../../core/cell/cell';
import { address } from '../../core/cell/reference';
import { foldText } from '../../core/cell/text';
import { unitRatio } from '../../core/cell/unit';
import type { PromiseRow } from '../../core/declared/input-tables';
import { inputTables, metricsTable, promisesTable } from '../../core/declared/input-tables';
import { isOnScale, levelOf, readTest, writeTest } from '../../core/declared/kept-when';
import { isOneName, type Metric } from '../../core/declared/metric';
import type { MetricDraft } from '../../core/declared/metric-draft';
import { metricOf } from '../../core/declared/metric-draft';
import type { BrandPromise } from '../../core/declared/promise';
import type { Reading } from '../../core/reading/promise-reading';
import { readWords } from '../../core/reading/promise-reading';
import { issueLog } from '../../core/table/issue';
import { languageOfHeaders } from '../../core/table/names/names';
import type { Words } from '../../words/words';
import { wordsOf } from '../../words/words';
import { inputFor, rowUnder } from '../append';
import { metricCells } from '../connect/confirm';
import { declaredIn } from '../connect/known';
import type { Input } from '../input';
import { readInput } from '../input';
import type { CellAt, Workbook } from '../workbook';

/*
 * Promises read for what they say themselves, in plain JSON, so that the sidebar and the command line share it:
 *
 *   Promises -> words of each (core/reading) -> proposals for those that cannot be judged yet, checks of those that can
 *   what a person confirms -> blank cells of Promises, rows of Metrics
 */

/** What a promise's words say of how it can be measured. */
export interface WordReading {
  /** null where they name nothing that could be measured. */
  metric: string | null;
  /** The row of Metrics that it takes; null where the metric is there. */
  draft: MetricDraft | null;
  /** For the cell *Kept when*; '' where the metric's own test will do, or where a person must name the number. */
  keptWhen: string;
  /** The test that it comes to, the metric's own included, such as `<= 4 days`; '' for none. */
  test: string;
  /** 0..1; null where the words do not say. */
  promisedFor: number | null;
  /** The words that it rests on, as they stand in the promise. */
  words: string[];
  /** `sure` where the words say all of it; `likely` where something had to be chosen; `open` where a person has to choose. */
  sure: Reading['sure'];
  /** What is proposed, in one sentence. */
  sentence: string;
  /** What a person should know of it, or how it could be made measurable; [] where nothing. */
  notes: string[];
}

/** A reading of a promise of the workbook. A person may change `metric`, `keptWhen` and `promisedFor`. */
export interface PromiseReading extends WordReading {
  /** A `proposal` fills blank cells; a `check` tells that what stands there is not what the words say, and fills nothing. */
  kind: 'proposal' | 'check';
  id: string;
  touchpoint: string;
  text: string;
  /** As the user sees it. */
  row: number;
  place: { tab: string; cell: string };
}

/** How a promise of these words at a touchpoint could be measured with the metrics there are; null where the words say nothing of it. */
export function readingOf(text: string, metrics: ReadonlyMap<string, Metric>, words: Words, touchpoint = ''): WordReading | null {
  const reading = readWords(text, metrics, words.reading.metricNames, touchpoint);
  return reading && inWords(reading, words);
}

function inWords(reading: Reading, { reading: say }: Words): WordReading {
  const { metric, draft, keptWhen, promisedFor, words, sure, notes, workingDays, test } = reading;
  const written = test && metric ? writeTest(test, metric) : '';
  const shown = keptWhen === '' ? written : keptWhen;
  return {
    metric: metric?.name ?? null,
    draft,
    keptWhen,
    test: shown,
    promisedFor,
    words,
    sure,
    sentence:
      metric && sure !== 'open'
        ? say.sentence(words, metric.name, draft !== null, shown, promisedFor === null ? '' : say.share(promisedFor))
        : say.vague(words),
    notes: notes.map(note => say.notes[note](workingDays ?? 0, (test?.to ?? 0) * (unitRatio(metric?.unit ?? 'days', 'days') ?? 1))),
  };
}

/** Proposals for live promises without a metric or a test that can be read, and checks of those whose words say otherwise; nothing is written. */
export function readPromises(workbook: Workbook, words: Words): PromiseReading[] {
  const input = readInput(workbook, promisesTable, inputTables, issueLog());
  if (!input) return [];
  const declared = declaredIn(workbook);
  const metrics = new Map(declared.metrics);
  const drafts = new Map<string, MetricDraft>();
  const rowOf = new Map(input.rows.map(row => [row.row, row]));
  return declared.promises.flatMap(promise => {
    const row = rowOf.get(promise.row)!;
    const touchpoint = declared.touchpoints[promise.touchpoint]!.name;
    const read =
      promise.isRetired || promise.proof !== null ? null : readWords(promise.text, metrics, words.reading.metricNames, touchpoint);
    if (!read) return [];
    const known = read.metric === null ? undefined : drafts.get(foldText(read.metric.name));
    const reading = adapted({ ...read, draft: read.draft ?? known ?? null }, promise, row);
    const hasShare = input.header.columns.promisedFor >= 0;
    const found = promise.test === null ? inWords(reading, words) : contradiction(reading, promise, row, hasShare, words);
    if (!found) return [];
    if (reading.draft && promise.test === null) {
      drafts.set(foldText(reading.draft.name), reading.draft);
      metrics.set(foldText(reading.draft.name), metricOf(reading.draft));
    }
    const kind = promise.test === null && isBlank(row.keptWhen) ? 'proposal' : 'check';
    const place = { tab: input.tab, cell: address(row.row - 1, input.header.columns.text) };
    return [{ ...found, kind, id: promise.id, touchpoint, text: promise.text, row: row.row, place }];
  });
}

/** The reading on the metric that the promise names already, be it known or not. */
function adapted(reading: Reading, { scale, metric: name }: BrandPromise, row: PromiseRow): Reading {
  if (reading.metric === null || name === null) return reading;
  if (scale === null) {
    const { kind, lowest, highest, unit, better } = reading.metric;
    const draft = { name: row.metric, kind, lowest, highest, unit, better, keptWhen: '', words: '' };
    const own = reading.keptWhen === '' && reading.test ? writeTest(reading.test, reading.metric) : reading.keptWhen;
    return { ...reading, draft, metric: { ...reading.metric, name: row.metric }, keptWhen: own };
  }
  const test = reading.keptWhen === '' ? null : (readTest(reading.keptWhen, scale) ?? null);
  // What takes the time need not be said where the metric is.
  const sure = reading.sure === 'likely' && reading.notes.length === 0 ? 'sure' : reading.sure;
  if (test && isOnScale(test, scale)) return { ...reading, metric: scale, draft: null, test, sure };
  return foldText(scale.name) === foldText(reading.metric.name)
    ? { ...reading, draft: null }
    : { ...reading, keptWhen: '', test: null, sure: 'open' };
}

/**
 * What the words of a promise that can be judged say otherwise than its cells do, and surely; null where they agree. `hasShare` where the tab has
 * a column for shares.
 */
function contradiction(
  reading: Reading,
  { test, scale, promisedFor }: BrandPromise,
  row: PromiseRow,
  hasShare: boolean,
  words: Words,
): WordReading | null {
  // Working days are only likely to be measured as calendar days, but never take more of them than they are read as.
  if ((reading.sure !== 'sure' && reading.workingDays === null) || scale === null || test === null) return null;
  const say = words.reading;
  const [said, written] = [reading.keptWhen === '' ? null : reading.test, test].map(one => one && levelOf(one, scale));
  const isOther = reading.metric === scale && typeof said === 'number' && typeof written === 'number' && Math.abs(said - written) > 1e-6;
  const share = reading.promisedFor === null || Math.abs(reading.promisedFor - promisedFor) <= 1e-6 ? null : reading.promisedFor;
  // A person who wrote 90 % beside `always` has thought about it.
  const isOtherShare = share !== null && (row.promisedFor === null ? reading.metric === scale : reading.isShareSaid);
  if (!isOther && !isOtherShare) return null;
  const sentences = [
    isOther ? say.check(reading.words[0]!, reading.keptWhen, writeTest(test, scale)) : '',
    isOtherShare ? shareSentence(share) : '',
  ];
  return { ...inWords(reading, words), sentence: words.join.sentences(sentences) };

  function shareSentence(said: number): string {
    const [quote, saying, taken] = [reading.words[1] ?? '', say.share(said), say.share(promisedFor)];
    return row.promisedFor === null
      ? say.unsaidShare(quote, saying, taken, promisesTable.columns.promisedFor.header, hasShare)
      : say.check(quote, saying, taken);
  }
}

/** What a confirmed reading would fill into a column that the tab lacks. */
export interface Unwritten {
  /** The header of that column. */
  column: string;
  /** How many promises it concerns. */
  promises: number;
}

/**
 * Writes readings that a person has confirmed, as they are or changed: the blank cells *Metric*, *Kept when* and *Promised for* of their rows,
 * and the rows of Metrics that they take. A row whose words or metric are other by now is left alone. Gives how many cells and metrics that were,
 * and what could not be written.
 */
export function confirmReadings(
  workbook: Workbook,
  readings: readonly Pick<PromiseReading, 'row' | 'text' | 'metric' | 'draft' | 'keptWhen' | 'promisedFor'>[],
  words: Words,
): { cells: number; metrics: number; unwritten: Unwritten[] } {
  const input = readInput(workbook, promisesTable, inputTables, issueLog());
  if (!input) return { cells: 0, metrics: 0, unwritten: [] };
  const { columns } = input.header;
  const meant = readings.flatMap(reading => {
    const row = input.rows.find(one => one.row === reading.row);
    const isSame = row?.text === reading.text && (row.metric === '' || isOneName(row.metric, reading.metric ?? ''));
    return row && isSame && reading.metric !== null ? [{ row, reading }] : [];
  });
  const drafts = meant.flatMap(({ reading }) =>
    reading.draft && foldText(reading.draft.name) === foldText(reading.metric!) ? [reading.draft] : [],
  );
  const metrics = addMetrics(workbook, drafts, words);
  const [text, metric, keptWhen, promisedFor] = [columns.text, columns.metric, columns.keptWhen, columns.promisedFor];
  const { written } = wordsOf(languageOfHeaders(input.header.names));
  const first = input.header.row + 1;
  const wanted = [text, metric, keptWhen, promisedFor].filter(column => column >= 0);
  const last = Math.max(first, ...meant.map(({ row }) => row.row));
  const raw = new Map(workbook.columns(input.tab, wanted, first, last - first).map((cells, i) => [wanted[i]!, cells]));
  const cells = meant.flatMap(({ row, reading }) => {
    const at = row.row - 1;
    const beside = { column: text, value: raw.get(text)![at - first]! };
    const isFree = (column: number): boolean => column >= 0 && isBlank(raw.get(column)![at - first]);
    const fill = (column: number, value: Cell): CellAt[] =>
      isFree(column) && value !== null && value !== '' ? [{ row: at, column, value, beside }] : [];
    return [...fill(metric, reading.metric), ...fill(keptWhen, written(reading.keptWhen)), ...fill(promisedFor, reading.promisedFor)];
  });
  if (cells.length > 0) workbook.fillBlanks(input.tab, cells);
  const unwritten = (['metric', 'keptWhen', 'promisedFor'] as const).flatMap((key): Unwritten[] => {
    const { length } = meant.filter(({ reading }) => reading[key] !== null && reading[key] !== '');
    return columns[key] < 0 && length > 0 ? [{ column: promisesTable.columns[key].header, promises: length }] : [];
  });
  return { cells: cells.length, metrics, unwritten };
}

/** Appends metrics that the workbook does not know, each once, and gives how many. */
function addMetrics(workbook: Workbook, drafts: readonly MetricDraft[], words: Words): number {
  const known = declaredIn(workbook).metrics;
  const missing = [...new Map(drafts.map(draft => [foldText(draft.name), draft])).values()].filter(
    draft => !known.has(foldText(draft.name)),
  );
  if (missing.length === 0) return 0;
  const input: Input<typeof metricsTable.columns> = inputFor(workbook, metricsTable, words);
  workbook.appendRows(
    input.tab,
    missing.map(draft => rowUnder(input, metricCells(draft))),
  );
  return missing.length;
}

/** Live promises that cannot be judged, and whose words name nothing that could be measured. */
export function unreadPromises(workbook: Workbook, words: Words): { id: string; text: string }[] {
  const { promises, touchpoints, metrics } = declaredIn(workbook);
  return promises
    .filter(({ isRetired, test, scale }) => !isRetired && (test === null || scale === null))
    .filter(({ text, touchpoint }) => readWords(text, metrics, words.reading.metricNames, touchpoints[touchpoint]!.name) === null)
    .map(({ id, text }) => ({ id, text }));
}

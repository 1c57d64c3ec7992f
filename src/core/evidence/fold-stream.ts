import type { SourceKind } from '../declared/choices';
import type { Declared } from '../declared/declared';
import { kindsOfSource } from '../declared/source-words';
import type { Block, Cells } from '../table/block';
import { cellsOf } from '../table/block';
import type { IssueLog } from '../table/issue';
import { COMPLAINTS, isAside } from './aside';
import type { Base } from './base';
import { firstOf, NONE, OUT_OF_PERIOD, partNumber, parts, USED, WRONG } from './base';
import type { Once } from './counted-once';
import { always } from './counted-once';
import { fatesOf } from './fate';
import { foldAsked } from './fold-asked';
import { foldIntoPromises, foldIntoTouchpoints } from './fold-row';
import { foldSentences } from './fold-sentences';
import { noteMet } from './met';
import { reportGiven } from './rows/cell-problem';
import type { ColumnForms } from './rows/column-forms';
import { rowReader } from './rows/row-reader';
import { measureOf } from './rows/row-value';
import type { Rows } from './rows/rows';
import { ABSENT, BAD_DAY, NO_ANSWER, READ } from './rows/rows';
import type { SameRows } from './same-rows';
import type { Stream } from './stream';
import { placeIn } from './stream-place';
import type { Evidence, EvidenceSummary } from './summary';

/*
 * Evidence is folded block by block:
 *
 *   cells -> rows           what each is about, its value, date, source ... as columns of numbers (reader.ts)
 *   row -> part of the base each value falls into exactly one (part.ts)
 *   row, part -> the summaries of its touchpoint and of each promise it serves (folder.ts)
 */

/**
 * Folds blocks of a stream into evidence; what it has read of texts is remembered from block to block.
 * The streams of one tab share one `once`, so that a cell which several of them read counts once at its touchpoint.
 * `doubles` are rows, counted from 0, of which another one counts: they are no answer, or invalid.
 * `beside` gathers what the same customers answer of an outcome and of promises; null where no column of the tab holds one.
 */
export function foldStream(
  stream: Stream,
  declared: Declared,
  forms: ColumnForms,
  into: Evidence,
  log: IssueLog,
  once: Once = always,
  doubles: ReadonlySet<number> | null = null,
  beside: SameRows | null = null,
): (block: Block) => void {
  const reader = rowReader(stream, declared, forms, log, once);
  reportGiven(stream, declared, log);
  const measure = measureOf(stream);
  const addToTouchpoint = foldIntoTouchpoints(stream, into, once);
  const isOutcome = beside?.outcome === stream;
  const addToPromise = foldIntoPromises(stream, declared, reader, into, once, isOutcome ? null : beside);
  const fates = fatesOf(declared);
  const isOutOfTime = (rows: Rows, i: number, promise: number): boolean =>
    fates.period.isOutside(rows, i) || fates.period.isBeforeSince(rows, i, promise);
  const addAsked = foldAsked(stream, into, fates.period);
  const addSentences = foldSentences(stream, declared, into, once, isOutOfTime);

  return block => {
    const comments = cellsOf(block, stream.columns.comment);
    for (let next = 0; next < block.count; ) {
      const rows = reader.read(block, next);
      foldRows(rows, comments);
      next += rows.count;
    }
  };

  function foldRows(rows: Rows, comments: Cells): void {
    const { state, source } = rows;
    const counts = new Float64Array(parts.length);
    let kinds = 0;
    for (let i = 0; i < rows.count; i++) {
      if (addAsked !== null && !doubles?.has(rows.first + i)) addAsked(rows, i, reader.targets[rows.target[i]!]!);
      if (state[i] === ABSENT) continue;
      noteMet(into.met, stream, rows, i, once);
      if (doubles?.has(rows.first + i)) {
        counts[state[i] === NO_ANSWER ? NONE : WRONG]! += rows.times[i]!;
        continue;
      }
      kinds |= 1 << source[i]!;
      counts[foldRow(rows, i, comments)]! += rows.times[i]!;
    }
    addToBase(into.base, counts);
    addSources(into.sources, kinds);
  }

  /** Adds a row to all that it serves, and gives the part of the base that its value falls into. */
  function foldRow(rows: Rows, i: number, comments: Cells): number {
    const about = reader.targets[rows.target[i]!]!;
    const part = partNumber(rows, i, about);
    const isOutside = fates.period.isOutside(rows, i);
    if (!isOutside) addToTouchpoint(rows, i, about.touchpoint, part);
    if (isOutcome && !isOutside && rows.state[i] === READ && rows.leftOut[i] === 0 && !isAside(rows.source[i]!))
      beside.noteOutcome(rows.first + i, rows.reading[i]!, rows.customers[i]!, rows.weight[i]!);
    if (about.isFree && rows.comment[i] === 1 && !isOutside) addSentences(about, rows, i, comments);
    let inBase = NONE;
    for (const promise of rows.source[i] === COMPLAINTS ? about.against : about.promises) {
      const fate = isOutside ? OUT_OF_PERIOD : fates.within(rows, i, promise);
      inBase = firstOf(fate, inBase);
      if (fate !== OUT_OF_PERIOD) addToPromise(promise, about, rows, i, part, fate, comments);
      else if (part === WRONG && rows.day[i] === BAD_DAY && !isAside(rows.source[i]!))
        into.promises[promise]!.invalid += rows.customers[i]!;
      else if (part === USED) {
        into.promises[promise]!.outOfPeriod += rows.customers[i]!;
        if (!isOutside) addBeforeSince(into.promises[promise]!, rows, i);
      }
    }
    return part === USED ? inBase : part;
  }

  function addBeforeSince(summary: EvidenceSummary, { customers, first }: Rows, i: number): void {
    summary.beforeSince += customers[i]!;
    summary.beforeSinceCell ||= placeIn(stream, first + i, measure);
  }
}

function addToBase(base: Base, counts: Float64Array): void {
  for (const [place, part] of parts.entries()) {
    base[part] += counts[place]!;
    base.read += counts[place]!;
  }
}

/** `kinds` has the bit of each kind of source that was met, by its place. */
function addSources(sources: Set<SourceKind>, kinds: number): void {
  for (const [place, kind] of kindsOfSource.entries()) if (kinds & (1 << place)) sources.add(kind);
}

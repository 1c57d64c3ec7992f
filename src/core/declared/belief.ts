import { foldId, foldText, nearest } from '../cell/text';
import type { IssueLog } from '../table/issue';
import { placeOf, pointerOf } from '../table/place';
import type { Header } from '../table/table';
import type { Level } from './choices';
import type { BeliefRow, BenchmarkRow } from './input-tables';
import type { BrandPromise } from './promise';
import type { Touchpoint } from './touchpoint';
import { touchpointsByName } from './touchpoint';

/** What one person or department believes, out of the tab Beliefs. */
export interface SaidBelief {
  /** '' where nobody said. */
  who: string;
  level: Level | null;
  /** Ids of the live promises that it is about: one, those of a touchpoint, or all. */
  promises: string[];
  /** Share of customers, 0..1. */
  believed: number;
  cell: string;
}

/** What a competitor promises, and how often that is kept, out of the tab Benchmarks. */
export interface Benchmark {
  promises: string[];
  competitor: string;
  /** Its words; '' where nobody said. */
  text: string;
  /** 0..1; null where nobody knows. */
  keptRate: number | null;
  source: string;
  /** ISO date. */
  date: string | null;
  cell: string;
}

/** What rows may be about. */
interface Known {
  promises: readonly BrandPromise[];
  touchpoints: readonly Touchpoint[];
}

/** The beliefs that name a share; a promise or a touchpoint that nobody knows is reported, and its row is not read. */
export function readBeliefs(rows: readonly BeliefRow[], tab: string, header: Header, known: Known, log: IssueLog): SaidBelief[] {
  return rows.flatMap(row => {
    const promises = subjectOf(row, tab, header, known, log);
    if (row.believed === null || promises === null) return [];
    const { who, level, believed } = row;
    return [{ who, level, promises, believed, cell: pointerOf(tab, header, row, 'believed') }];
  });
}

export function readBenchmarks(rows: readonly BenchmarkRow[], tab: string, header: Header, known: Known, log: IssueLog): Benchmark[] {
  return rows.flatMap(row => {
    const promises = subjectOf(row, tab, header, known, log);
    if (row.competitor === '' || promises === null) return [];
    const { competitor, text, keptRate, source, date } = row;
    return [{ promises, competitor, text, keptRate, source, date, cell: pointerOf(tab, header, row, 'competitor') }];
  });
}

/** The live promises that a row is about; null where what it names is not known. */
function subjectOf(
  row: { row: number; promiseId: string; touchpoint: string },
  tab: string,
  header: Header,
  { promises, touchpoints }: Known,
  log: IssueLog,
): string[] | null {
  const live = promises.filter(({ isRetired }) => !isRetired);
  if (row.promiseId !== '') {
    const found = promises.find(({ id }) => foldId(id) === foldId(row.promiseId));
    if (found) return found.isRetired ? [] : [found.id];
    const guess = nearest(
      row.promiseId,
      live.map(({ id }) => id),
    );
    log.add({ code: 'unknown-promise', severity: 'warning', ...placeOf(tab, header, row, 'promiseId'), found: row.promiseId, guess });
    return null;
  }
  if (row.touchpoint === '') return live.map(({ id }) => id);
  const at = touchpointsByName(touchpoints).get(foldText(row.touchpoint));
  if (at !== undefined) return live.filter(({ touchpoint }) => touchpoint === at).map(({ id }) => id);
  const guess = nearest(
    row.touchpoint,
    touchpoints.map(({ name }) => name),
  );
  log.add({ code: 'unknown-touchpoint', severity: 'warning', ...placeOf(tab, header, row, 'touchpoint'), found: row.touchpoint, guess });
  return null;
}

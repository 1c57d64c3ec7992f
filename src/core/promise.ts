import type { Control } from './audit';
import type { Cell } from './cell';
import { isBlank, textOf } from './cell';
import type { IssueCode, IssueLog } from './issue';
import type { Metric, Test } from './metric';
import { address, reference } from './reference';
import type { Settings } from './settings';
import type { Header } from './table';
import type { PromiseRow } from './tables';
import { isOnScale, readTest } from './test';
import { foldId, foldText, nearest } from './text';
import type { Touchpoint } from './touchpoint';
import { impliedTouchpoint, touchpointsByName } from './touchpoint';

/** What the brand says that a customer will get at a touchpoint. */
export interface BrandPromise {
  id: string;
  /** Place of its touchpoint in the list of touchpoints. */
  touchpoint: number;
  text: string;
  whereStated: string;
  /** Name of its metric; null where none is given. `scale` is null where it is not known either. */
  metric: string | null;
  scale: Metric | null;
  /** null where there is none that can be read. */
  test: Test | null;
  promisedFor: number;
  believed: number | null;
  expected: Test | null;
  inOurControl: Control | null;
  owner: string;
  since: string | null;
  isRetired: boolean;
  /** Row as the user sees it, and the cells a finding may point at; '' for a column the tab lacks. */
  row: number;
  cells: Record<'promise' | 'metric' | 'keptWhen' | 'promisedFor' | 'believed' | 'expected' | 'owner' | 'control', string>;
}

/** The promises, the touchpoints they need, and the ids given to promises that had none. */
export interface Promises {
  promises: BrandPromise[];
  touchpoints: Touchpoint[];
  givenIds: { row: number; id: string; text: string }[];
}

/**
 * Reads the promises. One for a touchpoint that the Touchpoints tab lacks is reported and audited all the same;
 * a second one with the same id is reported and left out; a blank id gets the next free number.
 */
export function readPromises(
  rows: readonly PromiseRow[],
  tab: string,
  header: Header,
  known: { touchpoints: readonly Touchpoint[]; hasTouchpointsTab: boolean; metrics: ReadonlyMap<string, Metric>; settings: Settings },
  log: IssueLog,
): Promises {
  const touchpoints = [...known.touchpoints];
  const byName = touchpointsByName(touchpoints);
  const ids = new Set(rows.map(row => foldId(row.id)).filter(id => id !== ''));
  const taken = new Set<string>();
  const givenIds: { row: number; id: string; text: string }[] = [];
  const promises: BrandPromise[] = [];

  for (const row of rows) {
    const at = (column: string) => ({
      tab,
      row: row.row,
      column: header.names[header.columns[column]!] ?? null,
      cell: address(row.row - 1, header.columns[column]!),
    });
    const id = row.id || nextId();
    if (!row.id) givenIds.push({ row: row.row, id, text: row.text });
    if (taken.has(foldId(id))) {
      log.add({ code: 'duplicate-promise', ...at('id'), found: id });
      continue;
    }
    taken.add(foldId(id));
    const scale = known.metrics.get(foldText(row.metric)) ?? null;
    if (row.metric && !scale)
      log.add({ code: 'unknown-metric', ...at('metric'), found: row.metric, guess: guessOf(row.metric, [...known.metrics.values()]) });
    promises.push({
      id,
      touchpoint: placeOf(row.touchpoint, at('touchpoint')),
      text: row.text,
      whereStated: row.whereStated,
      metric: row.metric || null,
      scale,
      test: scale ? (testOf(row.keptWhen, scale, at('keptWhen'), 'invalid-test') ?? (isBlank(row.keptWhen) ? scale.keptWhen : null)) : null,
      promisedFor: row.promisedFor ?? known.settings.promisedFor,
      believed: row.believed,
      expected: scale ? testOf(row.expected, scale, at('expected'), 'invalid-test') : null,
      inOurControl: row.control,
      owner: row.owner,
      since: row.since,
      isRetired: row.status === 'retired',
      row: row.row,
      cells: {
        promise: cellOf('text'),
        metric: cellOf('metric'),
        keptWhen: cellOf('keptWhen'),
        promisedFor: cellOf('promisedFor'),
        believed: cellOf('believed'),
        expected: cellOf('expected'),
        owner: cellOf('owner'),
        control: cellOf('control'),
      },
    });

    function cellOf(column: string): string {
      const place = header.columns[column]!;
      return place < 0 ? '' : reference(tab, row.row - 1, place);
    }
  }
  return { promises, touchpoints, givenIds };

  function nextId(): string {
    let number = 1;
    while (ids.has(`p${number}`)) number++;
    ids.add(`p${number}`);
    return `P${number}`;
  }

  function placeOf(name: string, place: { tab: string }): number {
    const found = byName.get(foldText(name));
    if (found !== undefined) return found;
    if (known.hasTouchpointsTab)
      log.add({
        code: 'unknown-touchpoint',
        ...place,
        found: name,
        guess: nearest(
          name,
          known.touchpoints.map(one => one.name),
        ),
      });
    touchpoints.push(impliedTouchpoint(name));
    byName.set(foldText(name), touchpoints.length - 1);
    return touchpoints.length - 1;
  }

  function testOf(cell: Cell, scale: Metric, place: { tab: string }, code: IssueCode): Test | null {
    if (isBlank(cell)) return null;
    const test = readTest(cell, scale);
    if (test && isOnScale(test, scale)) return test;
    const number = typeof cell === 'number' ? cell : Number(textOf(cell));
    const guess = Number.isNaN(number) ? '' : `${scale.better === 'higher' ? '>=' : '<='} ${number}`;
    log.add({
      code: test ? 'out-of-range' : code,
      ...place,
      found: textOf(cell),
      guess: test ? `${scale.lowest ?? ''}-${scale.highest ?? ''}` : guess,
    });
    return null;
  }
}

const guessOf = (name: string, metrics: readonly Metric[]): string =>
  nearest(
    name,
    metrics.map(metric => metric.name),
  );

import type { Cell } from '../cell/cell';
import { isBlank, textOf } from '../cell/cell';
import { foldId, foldText, nearest, splitList } from '../cell/text';
import type { IssueAt, IssueLog } from '../table/issue';
import { placeOf, pointerOf } from '../table/place';
import type { Header } from '../table/table';
import type { Control } from './choices';
import type { PromiseRow } from './input-tables';
import { isOnScale, readTest } from './kept-when';
import type { Metric, Test } from './metric';
import { proofIn } from './proof';
import type { Settings } from './settings';
import type { Touchpoint } from './touchpoint';
import { touchpointList } from './touchpoint';

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
  /** What proves it instead of customers, such as `Certificate EN 13432`; null for a promise that customers judge. */
  proof: string | null;
  promisedFor: number;
  believed: number | null;
  expected: Test | null;
  inOurControl: Control | null;
  owner: string;
  since: string | null;
  isRetired: boolean;
  /** What competitors promise here; '' where nobody said. */
  competitorsSay: string;
  /** Departments that have to keep it; [] where nobody said. */
  deliveredBy: string[];
  /** ISO day on which those who keep it were last told how it stands; null where nobody wrote one down. */
  toldOn: string | null;
  /** Row as the user sees it, and the cells a finding may point at; '' for a column the tab lacks. */
  row: number;
  cells: Record<
    'promise' | 'metric' | 'keptWhen' | 'promisedFor' | 'believed' | 'expected' | 'owner' | 'control' | 'competitors' | 'toldOn',
    string
  >;
}

/** The promises, the touchpoints they need, and the ids given to promises that had none. */
export interface Promises {
  promises: BrandPromise[];
  touchpoints: Touchpoint[];
  givenIds: { row: number; id: string; text: string }[];
}

/** What promises are read with. */
interface Known {
  touchpoints: readonly Touchpoint[];
  hasTouchpointsTab: boolean;
  metrics: ReadonlyMap<string, Metric>;
  settings: Settings;
}

/** Says what is wrong with a cell of a promise's row. */
type Report = (code: IssueAt['code'], column: string, found: string, guess?: string) => void;

/**
 * Reads the promises. One for a touchpoint that the Touchpoints tab lacks is reported and audited all the same;
 * a second one with the same id is reported and left out; a blank id gets the next free number.
 */
export function readPromises(rows: readonly PromiseRow[], tab: string, header: Header, known: Known, log: IssueLog): Promises {
  const touchpoints = touchpointList(known.touchpoints);
  const names = known.touchpoints.map(one => one.name);
  const nextId = freeIds(rows);
  const taken = new Set<string>();
  const givenIds: Promises['givenIds'] = [];
  const promises: BrandPromise[] = [];
  for (const row of rows) {
    const report: Report = (code, column, found, guess = '') => log.add({ code, ...placeOf(tab, header, row, column), found, guess });
    const id = row.id || nextId();
    if (!row.id) givenIds.push({ row: row.row, id, text: row.text });
    if (taken.has(foldId(id))) {
      report('duplicate-promise', 'id', id);
      continue;
    }
    taken.add(foldId(id));
    const scale = scaleOf(row, known.metrics, report);
    const touchpoint = touchpoints.placeOf(row.touchpoint, () => {
      if (known.hasTouchpointsTab) report('unknown-touchpoint', 'touchpoint', row.touchpoint, nearest(row.touchpoint, names));
    });
    promises.push({ id, touchpoint, ...promiseOf(row, scale, known.settings, report), cells: cellsOf(row, tab, header) });
  }
  return { promises, touchpoints: touchpoints.all, givenIds };
}

/** Gives `P1`, `P2` ... but for those that stand there. */
function freeIds(rows: readonly PromiseRow[]): () => string {
  const taken = new Set(rows.map(row => foldId(row.id)));
  let number = 0;
  return () => {
    do number++;
    while (taken.has(`p${number}`));
    return `P${number}`;
  };
}

function scaleOf({ metric }: PromiseRow, metrics: ReadonlyMap<string, Metric>, report: Report): Metric | null {
  const scale = metrics.get(foldText(metric)) ?? null;
  if (metric && !scale) {
    const names = [...metrics.values()].map(one => one.name);
    report('unknown-metric', 'metric', metric, nearest(metric, names));
  }
  return scale;
}

function promiseOf(
  row: PromiseRow,
  scale: Metric | null,
  settings: Settings,
  report: Report,
): Omit<BrandPromise, 'id' | 'touchpoint' | 'cells'> {
  const test = scale && testOf(row.keptWhen, 'keptWhen', scale, report);
  return {
    text: row.text,
    whereStated: row.whereStated,
    metric: row.metric || null,
    scale,
    test: test ?? (scale && isBlank(row.keptWhen) ? scale.keptWhen : null),
    proof: row.metric === '' ? proofIn(row.keptWhen) : null,
    promisedFor: row.promisedFor ?? settings.promisedFor,
    believed: row.believed,
    expected: scale && testOf(row.expected, 'expected', scale, report),
    inOurControl: row.control,
    owner: row.owner,
    since: row.since,
    isRetired: row.status === 'retired',
    competitorsSay: row.competitorsSay,
    deliveredBy: splitList(row.deliveredBy),
    toldOn: row.toldOn,
    row: row.row,
  };
}

/** null for a blank cell, and for one that is reported: it cannot be read, or no value of the scale passes it. */
function testOf(cell: Cell, column: string, scale: Metric, report: Report): Test | null {
  if (isBlank(cell)) return null;
  const test = readTest(cell, scale);
  if (test && isOnScale(test, scale)) return test;
  if (test) report('out-of-range', column, textOf(cell), `${scale.lowest ?? ''}-${scale.highest ?? ''}`);
  else report('invalid-test', column, textOf(cell), likelyTest(cell, scale));
  return null;
}

/** A number alone probably means that much or better. */
function likelyTest(cell: Cell, { better }: Metric): string {
  const number = typeof cell === 'number' ? cell : Number(textOf(cell));
  return Number.isNaN(number) ? '' : `${better === 'higher' ? '>=' : '<='} ${number}`;
}

function cellsOf(row: PromiseRow, tab: string, header: Header): BrandPromise['cells'] {
  const cell = (column: string): string => pointerOf(tab, header, row, column);
  return {
    promise: cell('text'),
    metric: cell('metric'),
    keptWhen: cell('keptWhen'),
    promisedFor: cell('promisedFor'),
    believed: cell('believed'),
    expected: cell('expected'),
    owner: cell('owner'),
    control: cell('control'),
    competitors: cell('competitorsSay'),
    toldOn: cell('toldOn'),
  };
}

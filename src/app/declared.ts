import { isBlank } from '../core/cell/cell';
import { foldText } from '../core/cell/text';
import { readBeliefs, readBenchmarks } from '../core/declared/belief';
import { readMatches } from '../core/declared/comment/decision';
import type { Declared } from '../core/declared/declared';
import { gatherDeclared } from '../core/declared/declared';
import {
  beliefsTable,
  benchmarksTable,
  inputTables,
  matchesTable,
  metricsTable,
  optionalTables,
  promisesTable,
  settingsTable,
  touchpointsTable,
} from '../core/declared/input-tables';
import { metricsByName } from '../core/declared/metric';
import type { MetricDraft } from '../core/declared/metric-draft';
import { metricOf } from '../core/declared/metric-draft';
import { readMetrics } from '../core/declared/metric-rows';
import type { Promises } from '../core/declared/promise';
import { readPromises } from '../core/declared/promise';
import { readSettings } from '../core/declared/settings';
import { readTouchpoints } from '../core/declared/touchpoint';
import { findHeader } from '../core/table/header';
import { type IssueLog, issueLog } from '../core/table/issue';
import { isNamed, languageOfHeaders } from '../core/table/names/names';
import type { Columns, Header, Table } from '../core/table/table';
import type { ReadInput } from './input';
import { findTab, type Input, readInput } from './input';
import type { Workbook } from './workbook';

/*
 * What the team declared, out of the input tabs:
 *
 *   Settings, Metrics -> Touchpoints -> Promises -> Matches -> declared
 */

/** What is declared, and the tabs that it was read from; null for one that is not there. */
export interface ReadDeclared {
  declared: Declared;
  inputs: ReadInput[];
  settings: Input<typeof settingsTable.columns> | null;
  touchpoints: Input<typeof touchpointsTable.columns> | null;
  promises: Input<typeof promisesTable.columns> | null;
  givenIds: Promises['givenIds'];
}

/** Days that the settings may leave open: the audit date asked for, null for the setting's, and today. */
export interface Days {
  auditDate: string | null;
  today: string;
}

/** Whether the settings name a language; the report of a workbook that names none is in that of its headers. */
const languageSaid = (settings: Input<typeof settingsTable.columns> | null): boolean =>
  settings?.rows.some(({ setting, value }) => isNamed('settings', 'Language', setting) && !isBlank(value)) ?? false;

const headersIn = (workbook: Workbook): string[] =>
  [touchpointsTable as Table<Columns>, promisesTable as Table<Columns>].flatMap(table => {
    const tab = findTab(workbook, table, inputTables);
    const header = tab && tab.rows > 0 ? findHeader(table, tab.name, workbook.head(tab.name, 10), issueLog()) : null;
    return header?.names ?? [];
  });

const nowhere: Header = { row: 0, columns: { touchpoint: 0, importance: 0 }, names: [] };

/** Of a table that is not there: no rows. */
const nothing = { tab: '', header: nowhere, rows: [] };

/** Metrics that are only proposed, `drafts`, are taken for declared unless the workbook has one of their name. */
export function readDeclared(
  workbook: Workbook,
  { auditDate, today }: Days,
  log: IssueLog,
  drafts: readonly MetricDraft[] = [],
): ReadDeclared {
  const inputs: ReadInput[] = [];
  const settings = read(settingsTable);
  const said = readSettings(...placed(settings), auditDate, today, log);
  const set = { ...said, language: languageSaid(settings) ? said.language : languageOfHeaders(headersIn(workbook)) };
  const metrics = read(metricsTable);
  const own = readMetrics(...placed(metrics), log);
  const taken = new Set(own.map(metric => foldText(metric.name)));
  const proposed = drafts.filter(draft => !taken.has(foldText(draft.name))).map(metricOf);
  const byName = metricsByName([...own, ...proposed], set.language);
  const touchpoints = read(touchpointsTable);
  const known = {
    touchpoints: readTouchpoints(...placed(touchpoints), log),
    hasTouchpointsTab: touchpoints !== null,
    metrics: byName,
    settings: set,
  };
  const promises = read(promisesTable);
  const made = readPromises(...placed(promises), known, log);
  const matches = read(matchesTable);
  const [rows, tab, header] = placed(matches);
  const decisions = readMatches(rows, tab, header, made.touchpoints, log);
  const subjects = { promises: made.promises, touchpoints: made.touchpoints };
  const beliefs = readBeliefs(...placed(readOptional(beliefsTable)), subjects, log);
  const benchmarks = readBenchmarks(...placed(readOptional(benchmarksTable)), subjects, log);
  const declared = gatherDeclared(set, byName, made.touchpoints, made.promises, decisions, { beliefs, benchmarks });
  return { declared, inputs, settings, touchpoints, promises, givenIds: made.givenIds };

  /** Known by its name alone, so that no other tab is looked into. One that merely bears such a name is somebody's own: nothing is said of it. */
  function readOptional<C extends Columns>(table: Table<C>): Input<C> | null {
    const names = [table.name, ...table.aliases].map(foldText);
    if (!workbook.tabs().some(tab => !tab.isReport && names.includes(foldText(tab.name)))) return null;
    const own = issueLog();
    const input = readInput(workbook, table, [...inputTables, ...optionalTables], own, set.dateOrder);
    if (!input) return null;
    for (const issue of own.list()) log.add(issue);
    inputs.push({ table: table as Table<Columns>, input: input as Input<Columns> });
    return input;
  }

  function read<C extends Columns>(table: Table<C>): Input<C> | null {
    const order = table.name === settingsTable.name ? null : set.dateOrder;
    const input = readInput(workbook, table, inputTables, log, order);
    if (input) inputs.push({ table: table as Table<Columns>, input: input as Input<Columns> });
    return input;
  }
}

const placed = <C extends Columns>(input: Input<C> | null): [Input<C>['rows'], string, Header] => {
  const { rows, tab, header } = input ?? nothing;
  return [rows as Input<C>['rows'], tab, header];
};

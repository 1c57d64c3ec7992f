import { foldText } from '../../core/cell/text';
import type { Known } from '../../core/connect/mapped-column';
import type { Declared } from '../../core/declared/declared';
import { gatherDeclared } from '../../core/declared/declared';
import type { SourceRow } from '../../core/declared/input-tables';
import {
  inputTables,
  matchesTable,
  metricsTable,
  promisesTable,
  settingsTable,
  sourcesTable,
  touchpointsTable,
} from '../../core/declared/input-tables';
import { readMatches } from '../../core/declared/match';
import type { Metric } from '../../core/declared/metric';
import { metricsByName } from '../../core/declared/metric';
import type { MetricDraft } from '../../core/declared/metric-draft';
import { metricOf } from '../../core/declared/metric-draft';
import { readMetrics } from '../../core/declared/metric-rows';
import { readPromises } from '../../core/declared/promise';
import { readSettings } from '../../core/declared/settings';
import { readTouchpoints } from '../../core/declared/touchpoint';
import { issueLog } from '../../core/table/issue';
import type { Columns, Header, Table } from '../../core/table/table';
import { readInput } from '../input';
import type { Workbook } from '../workbook';

const nowhere: Header = { row: 0, columns: { touchpoint: 0, importance: 0 }, names: [] };
/** No day is asked for: whether evidence is of the period is the audit's affair. */
const NO_DAY = '1970-01-01';

/** What the workbook declares, as far as evidence is matched to it, with proposed metrics in place. What is wrong there is the audit's affair, too. */
export function declaredIn(workbook: Workbook, drafts: readonly MetricDraft[] = []): Declared {
  const log = issueLog();
  const read = <C extends Columns>(table: Table<C>) => readInput(workbook, table, inputTables, log);
  const [settingRows, metricRows, touchpointRows, promiseRows] = [
    read(settingsTable),
    read(metricsTable),
    read(touchpointsTable),
    read(promisesTable),
  ];
  const settings = readSettings(settingRows?.rows ?? [], settingRows?.tab ?? '', settingRows?.header ?? nowhere, null, NO_DAY, log);
  const own = metricRows ? readMetrics(metricRows.rows, metricRows.tab, metricRows.header, log) : [];
  const names = new Set(own.map(metric => foldText(metric.name)));
  const metrics = metricsByName([...own, ...drafts.filter(draft => !names.has(foldText(draft.name))).map(metricOf)]);
  const known = touchpointRows ? readTouchpoints(touchpointRows.rows, touchpointRows.tab, touchpointRows.header, log) : [];
  const { promises, touchpoints } = readPromises(
    promiseRows?.rows ?? [],
    promiseRows?.tab ?? '',
    promiseRows?.header ?? nowhere,
    { touchpoints: known, hasTouchpointsTab: touchpointRows !== null, metrics, settings },
    log,
  );
  const matchRows = read(matchesTable);
  const decisions = matchRows ? readMatches(matchRows.rows, matchRows.tab, matchRows.header, touchpoints, log) : [];
  return gatherDeclared(settings, metrics, touchpoints, promises, decisions);
}

/** The same as the proposal of a mapping needs it. */
export function knownOf(workbook: Workbook): Known {
  const { metrics, touchpoints, promises } = declaredIn(workbook);
  const own = new Set(readInput(workbook, metricsTable, inputTables, issueLog())?.rows.map(row => foldText(row.metric)));
  return {
    touchpoints: touchpoints.map(({ name, alsoCalled }) => ({ name, alsoCalled })),
    promises: promises
      .filter(promise => !promise.isRetired)
      .map(({ touchpoint, text, scale }) => ({ touchpoint: touchpoints[touchpoint]!.name, text, metric: scale })),
    metrics: [...new Set<Metric>(metrics.values())].map(metric => ({ metric, isOwn: own.has(foldText(metric.name)) })),
  };
}

/** The rows of the tab Sources; [] where there is none. */
export const sourceRows = (workbook: Workbook): readonly SourceRow[] =>
  readInput(workbook, sourcesTable, inputTables, issueLog())?.rows ?? [];

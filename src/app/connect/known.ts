import { foldText } from '../../core/cell/text';
import type { Known } from '../../core/connect/mapped-column';
import type { Declared } from '../../core/declared/declared';
import type { SourceRow } from '../../core/declared/input-tables';
import { inputTables, metricsTable, sourcesTable } from '../../core/declared/input-tables';
import type { Metric } from '../../core/declared/metric';
import { isBuiltIn } from '../../core/declared/metric';
import type { MetricDraft } from '../../core/declared/metric-draft';
import { issueLog } from '../../core/table/issue';
import { readDeclared } from '../declared';
import { readInput } from '../input';
import type { Workbook } from '../workbook';

/** Where no day is asked for. */
const NO_DAY = '1970-01-01';

/**
 * What the workbook declares, as far as evidence is matched to it, with proposed metrics in place. What is wrong there is the audit's affair.
 * `today` is the audit date unless the settings say otherwise.
 */
export const declaredIn = (workbook: Workbook, drafts: readonly MetricDraft[] = [], today: string = NO_DAY): Declared =>
  readDeclared(workbook, { auditDate: null, today }, issueLog(), drafts).declared;

/** The same as the proposal of a mapping needs it, and the language of the workbook. */
export function knownOf(workbook: Workbook): Known & { language: string } {
  const { metrics, touchpoints, promises, settings } = declaredIn(workbook);
  const own = new Set(readInput(workbook, metricsTable, inputTables, issueLog())?.rows.map(row => foldText(row.metric)));
  return {
    language: settings.language,
    touchpoints: touchpoints.map(({ name, alsoCalled }) => ({ name, alsoCalled })),
    promises: promises
      .filter(promise => !promise.isRetired)
      .map(({ touchpoint, text, scale }) => ({ touchpoint: touchpoints[touchpoint]!.name, text, metric: scale })),
    metrics: [...new Set<Metric>(metrics.values())].map(metric => ({
      metric,
      isOwn: own.has(foldText(metric.name)) && !isBuiltIn(metric),
    })),
    inUse: new Set(sourceRows(workbook).map(row => foldText(row.metric))),
  };
}

/** The rows of the tab Sources; [] where there is none. */
export const sourceRows = (workbook: Workbook): readonly SourceRow[] =>
  readInput(workbook, sourcesTable, inputTables, issueLog())?.rows ?? [];

/** True for a survey of which nobody has said yet how many customers were asked. */
export function lacksAsked(workbook: Workbook, tab: string): boolean {
  const rows = sourceRows(workbook).filter(row => foldText(row.tab) === foldText(tab));
  const isSurvey = rows.some(({ holds, source }) => holds === 'value' && (source === null || source === 'survey'));
  return isSurvey && rows.every(({ holds, asked }) => holds !== 'asked' && asked === null);
}

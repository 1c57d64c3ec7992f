import { textOf } from '../../core/cell/cell';
import { foldText, splitList } from '../../core/cell/text';
import type { Phase } from '../../core/declared/choices';
import { phases } from '../../core/declared/choices';
import { evidenceTable, inputTables, metricsTable, promisesTable, touchpointsTable } from '../../core/declared/input-tables';
import { isOnScale, readTest } from '../../core/declared/kept-when';
import type { MetricDraft } from '../../core/declared/metric-draft';
import { metricOf, partsOf } from '../../core/declared/metric-draft';
import { findHeader } from '../../core/table/header';
import { issueLog } from '../../core/table/issue';
import type { Columns, Table } from '../../core/table/table';
import { UserError } from '../../core/table/user-error';
import type { Words } from '../../words/words';
import type { Cells } from '../append';
import { inputFor, rowUnder } from '../append';
import { blankRows } from '../blank-rows';
import { metricCells } from '../connect/confirm';
import { declaredIn, sourceRows } from '../connect/known';
import { findTab } from '../input';
import type { Workbook } from '../workbook';
import type { Written } from '../written';
import { append, replace } from '../written';

/** A touchpoint as a person describes it; the phase is null where nobody says. */
export interface NewTouchpoint {
  touchpoint: string;
  stage: string;
  phase: Phase | null;
}

/** Appends a touchpoint. One of that name, or whose other name it is, is not added again: what takes it back is empty then. */
export function addTouchpoint(workbook: Workbook, { touchpoint, stage, phase }: NewTouchpoint, words: Words): { undo: Written[] } {
  const input = inputFor(workbook, touchpointsTable, words);
  const known = new Set(input.rows.flatMap(row => [row.touchpoint, ...splitList(row.alsoCalled)]).map(foldText));
  if (touchpoint.trim() === '') throw invalid('', touchpointsTable, 'touchpoint');
  if (known.has(foldText(touchpoint))) return { undo: [] };
  const blank = Object.fromEntries(Object.keys(touchpointsTable.columns).map(key => [key, null])) as Cells<typeof touchpointsTable.columns>;
  const cells = {
    ...blank,
    touchpoint: touchpoint.trim(),
    stage: stage.trim(),
    phase: Object.keys(phases).find(one => phases[one] === phase) ?? null,
  };
  return { undo: [append(workbook, input.tab, [rowUnder(input, cells)])] };
}

/**
 * Appends a metric; one of that name is not added again. Throws UserError `invalid-entry` where its scale, its answers or its test could not be
 * read.
 */
export function addMetric(workbook: Workbook, draft: MetricDraft, words: Words): { undo: Written[] } {
  const name = draft.name.trim();
  if (name === '') throw invalid('', metricsTable, 'metric');
  if (declaredIn(workbook).metrics.has(foldText(name))) return { undo: [] };
  if (draft.lowest !== null && draft.highest !== null && draft.lowest >= draft.highest)
    throw invalid(`${draft.lowest}-${draft.highest}`, metricsTable, 'lowest');
  if (draft.kind === 'choice' && partsOf(draft.words).length < 2) throw invalid(draft.words, metricsTable, 'words');
  const scale = metricOf(draft);
  const test = draft.keptWhen === '' ? null : readTest(draft.keptWhen, scale);
  if (draft.keptWhen !== '' && (!test || !isOnScale(test, scale))) throw invalid(draft.keptWhen, metricsTable, 'keptWhen');
  const input = inputFor(workbook, metricsTable, words);
  return { undo: [append(workbook, input.tab, [rowUnder(input, metricCells({ ...draft, name }))])] };
}

/** Takes a metric that nothing names out of its list: its row is blank then. Throws UserError `metric-in-use` where something names it. */
export function dropMetric(workbook: Workbook, name: string, words: Words): { undo: Written[] } {
  const input = inputFor(workbook, metricsTable, words);
  const isIt = (metric: string | null): boolean => foldText(metric ?? '') === foldText(name);
  const promises = inputFor(workbook, promisesTable, words).rows;
  const inEvidence = evidenceMetrics(workbook);
  if ([...promises, ...sourceRows(workbook)].some(({ metric }) => isIt(metric)) || inEvidence.some(isIt))
    throw new UserError('metric-in-use', { name });
  const undo: Written[] = [];
  replace(workbook, input.tab, blankRows(workbook, input, input.header.columns.metric, name), undo);
  return { undo };
}

/** What stands in the tab Evidence where it names metrics. */
function evidenceMetrics(workbook: Workbook): string[] {
  const found = findTab(workbook, evidenceTable, inputTables);
  const header = found && findHeader(evidenceTable, found.name, workbook.head(found.name, HEAD), issueLog());
  if (!header || header.columns.metric < 0) return [];
  const [cells = []] = workbook.columns(found.name, [header.columns.metric], header.row + 1, Math.max(0, found.rows - header.row - 1));
  return cells.map(textOf);
}

const HEAD = 10;

const invalid = <C extends Columns>(value: string, { name, columns }: Table<C>, key: keyof C): UserError =>
  new UserError('invalid-entry', { value, ownTab: name, ownColumn: columns[key]!.header });

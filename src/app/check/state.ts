import { isBlank } from '../../core/cell/cell';
import { address } from '../../core/cell/reference';
import { foldText } from '../../core/cell/text';
import type { PromiseRow } from '../../core/declared/input-tables';
import { evidenceTable, inputTables, metricsTable, promisesTable, sourcesTable } from '../../core/declared/input-tables';
import { readTest } from '../../core/declared/kept-when';
import { metricsByName } from '../../core/declared/metric';
import { readMetrics } from '../../core/declared/metric-rows';
import { proofIn } from '../../core/declared/proof';
import { issueLog } from '../../core/table/issue';
import { UserError } from '../../core/table/user-error';
import { shipped } from '../../words/lookup';
import { wordsOf } from '../../words/words';
import { actionsOf } from '../act/actions';
import type { State } from '../api';
import type { Host } from '../host';
import { findTab, readInput } from '../input';
import { recall } from '../memory';
import { missingTabs } from '../set-up/set-up';
import { settingsOf } from '../set-up/setting';
import { shownNames } from '../shown-names';
import type { Workbook } from '../workbook';
import { examplesIn } from '../workbook';
import { readAudit } from './check';
import { savesOf } from './saves';

/** Whether anything was changed is only asked where reading it all again is quick. */
const QUICK_ROWS = 50_000;
/** Actions shown at the most. */
const MOST_ACTIONS = 500;

/** The audit as it stands, without reading the evidence; `workbook` as it was just changed, by somebody who may. */
export function stateOf(host: Host, changed?: Workbook): State {
  const words = wordsOf(host.language());
  const workbook = changed ?? host.open(words);
  const { settings, items } = settingsOf(workbook, host.now().slice(0, 10), words);
  const promises = findTab(workbook, promisesTable, inputTables);
  const evidence = evidenceRows(workbook);
  const rows = readInput(workbook, promisesTable, inputTables, issueLog())?.rows ?? [];
  const days = savesOf(workbook).map(({ on }) => on);
  return {
    brand: settings.brand,
    canEdit: changed !== undefined || host.canEdit(),
    isSetUp: promises !== null,
    missing: missingTabs(workbook),
    examples: examplesIn(workbook),
    promises: promises && {
      rows: rows.length,
      next: { tab: promises.name, cell: address(Math.max(1, promises.rows), 0) },
    },
    unmeasured: unmeasuredIn(workbook, rows),
    evidence,
    isMuch: evidence > host.manyRows,
    saved: days.sort().pop() ?? null,
    last: recall(host)?.last ?? null,
    actions: actionsOf(workbook, settings)?.slice(-MOST_ACTIONS) ?? null,
    settings: items,
    language: settings.language,
    chosenLanguage: host.chosenLanguage(),
    names: shownNames(workbook, wordsOf(settings.language), words.language),
    languages: shipped.map(({ code, names: [name = code] }) => ({ code, name })),
    summary: summaryIn(workbook, wordsOf(settings.language).labels.tabs.summary),
  };
}

/** Live promises that no metric or no test is known of, and that no certificate proves. */
function unmeasuredIn(workbook: Workbook, rows: readonly PromiseRow[]): number {
  const own = readInput(workbook, metricsTable, inputTables, issueLog());
  const metrics = metricsByName(own ? readMetrics(own.rows, own.tab, own.header, issueLog()) : []);
  return rows.filter(({ metric, keptWhen, status }) => {
    if (status === 'retired' || (metric === '' && proofIn(keptWhen) !== null)) return false;
    const scale = metrics.get(foldText(metric));
    return !scale || !(isBlank(keptWhen) ? scale.keptWhen : readTest(keptWhen, scale));
  }).length;
}

function summaryIn(workbook: Workbook, name: string): State['summary'] {
  const tab = workbook.tabs().find(one => one.isReport && foldText(one.name) === foldText(name));
  return tab ? { tab: tab.name, cell: 'A1' } : null;
}

/** Rows below the headers of the tab Evidence and of all tabs that Sources names. */
function evidenceRows(workbook: Workbook): number {
  const sources = readInput(workbook, sourcesTable, inputTables, issueLog());
  const named = new Set(sources?.rows.map(({ tab }) => foldText(tab)));
  const own = findTab(workbook, evidenceTable, inputTables)?.name;
  const tabs = workbook.tabs().filter(({ name, isReport }) => !isReport && (name === own || named.has(foldText(name))));
  return tabs.reduce((sum, { rows }) => sum + Math.max(0, rows - 1), 0);
}

/** Whether anything that the last check read is other now; null where that is not known. */
export function hasChanged(host: Host): boolean | null {
  const memory = recall(host);
  if (!memory) return null;
  try {
    const { workbook } = readAudit(host, { mostRows: QUICK_ROWS });
    return workbook.fingerprint() !== memory.fingerprint;
  } catch (error) {
    // Too many rows, or nothing that can be audited any more.
    if (error instanceof UserError) return error.code === 'too-many-rows' ? null : true;
    throw error;
  }
}

import { type ReportKey, reportOf } from '../report/known';
import type { Words } from '../words/words';
import type { TabInfo, Workbook } from './workbook';

/** The add-on's own tab of a report, in whatever language it was made. */
export const reportTab = (workbook: Workbook, key: ReportKey): TabInfo | undefined =>
  workbook.tabs().find(({ name, isReport }) => isReport && reportOf(name) === key);

/**
 * The words for a workbook: report tabs that are there keep the names that they were made with, so that there is one set of them, whatever
 * the language they are written in next.
 */
export function wordsIn(workbook: Workbook, words: Words): Words {
  const names = workbook.tabs().flatMap(({ name, isReport }): [ReportKey, string][] => {
    const key = isReport ? reportOf(name) : undefined;
    return key ? [[key, name]] : [];
  });
  const { labels } = words;
  // Of two, as where somebody brought a copy along, the first one counts.
  return { ...words, labels: { ...labels, tabs: { ...labels.tabs, ...Object.fromEntries(names.reverse()) } } };
}

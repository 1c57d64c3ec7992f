import { namesIn as namedIn } from '../words/naming/names-in';
import type { Words } from '../words/words';
import { namesIn } from './names-there';
import { wordsIn } from './report-names';
import type { Workbook } from './workbook';

/** What the sidebar names besides report tabs: tabs, and columns or settings of them. */
const NAMED = [
  ['Promises'],
  ['Promises', 'Metric'],
  ['Promises', 'Kept when'],
  ['Promises', 'Promised for'],
  ['Evidence'],
  ['Evidence', 'Left out because'],
  ['Sources'],
  ['Matches'],
  ['Actions'],
  ['Settings'],
  ['Settings', 'Evidence from'],
] as const;

/** What a workbook calls what the sidebar names. `report`: the words of its report; `language`: that of whoever looks. */
export function shownNames(workbook: Workbook, report: Words, language: string): Record<string, string> {
  const nameOf = namedIn(
    language,
    namesIn(() => workbook),
  );
  const { alignment, check, findings } = wordsIn(workbook, report).labels.tabs;
  const inputs = NAMED.map(([tab, column]) => [column ? `${tab}.${column}` : tab, nameOf(tab, column)]);
  return { ...Object.fromEntries(inputs), Alignment: alignment, 'Data check': check, Findings: findings };
}

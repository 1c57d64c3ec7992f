import type { Grid } from '../../core/cell/cell';
import { textOf } from '../../core/cell/cell';
import { foldText } from '../../core/cell/text';
import { blankTotals } from '../../core/connect/totals-rows';
import type { SourceRow } from '../../core/declared/input-tables';
import { leaveOut } from '../../core/guide/decide';
import type { GuidedTab } from '../../core/guide/guided-tab';
import type { Guide } from '../../core/guide/question';
import type { Workbook } from '../workbook';

/** So few rows may be the same by chance. */
const FEWEST = 5;

const textsOf = (cells: Grid): string => JSON.stringify(cells.map(column => column.map(textOf)));

/** The connected tab that holds the same rows as this one, cell for cell; '' where none does. Only tabs of the same size are read. */
export function copiedFrom(workbook: Workbook, { name, head, cells }: GuidedTab, sources: readonly SourceRow[]): string {
  const tabs = workbook.tabs();
  const own = tabs.find(one => one.name === name);
  const connected = new Set(sources.map(({ tab }) => foldText(tab)));
  const rows = cells[0]?.length ?? 0;
  if (!own || rows < FEWEST || connected.has(foldText(name))) return '';
  const alike = tabs.filter(one => connected.has(foldText(one.name)) && one.rows === own.rows && one.columns === own.columns);
  const headers = head.headings.map(heading => heading.name);
  const all = cells.map((_, column) => column);
  const texts = textsOf(cells);
  return alike.find(one => textsOf(blankTotals(workbook.columns(one.name, all, head.firstRow, rows), headers)) === texts)?.name ?? '';
}

/** The guide to a tab of which nothing is to count unless a person says so. */
export const leftAlone = (guide: Guide): Guide => ({
  ...guide,
  questions: guide.questions.map(question => ({ ...leaveOut(question), sure: 'open' })),
  others: guide.others.map(other => ({ ...other, holds: null, because: other.holds === null ? other.because : 'same' })),
});

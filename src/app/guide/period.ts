import { isBlank } from '../../core/cell/cell';
import { foldText } from '../../core/cell/text';
import { inputTables, settingsTable } from '../../core/declared/input-tables';
import { readSettings, settingColumns } from '../../core/declared/settings';
import { issueLog } from '../../core/table/issue';
import type { Words } from '../../words/words';
import { inputFor, rowUnder } from '../append';
import { readInput } from '../input';
import type { Workbook } from '../workbook';
import type { Written } from '../written';
import { append, replace } from '../written';

type PeriodKey = 'evidenceFrom' | 'evidenceTo';

/**
 * Lets the audit's period begin on a day, because a person said so: *Evidence from* becomes that ISO day; *Evidence to* is emptied where it would lie
 * before it. What was written is added to `undo`.
 */
export function judgeFrom(workbook: Workbook, day: string, undo: Written[], words: Words): void {
  const input = inputFor(workbook, settingsTable, words);
  const read = readInput(workbook, settingsTable, inputTables, issueLog());
  const { evidenceTo } = readSettings(read?.rows ?? [], input.tab, input.header, null, day, issueLog());
  put('evidenceFrom', day);
  if (evidenceTo !== null && evidenceTo < day) put('evidenceTo', null);

  function put(key: PeriodKey, to: string | null): void {
    const { header, aliases } = settingColumns[key];
    const names = new Set([header, ...aliases].map(foldText));
    const row = input.rows.filter(({ setting }) => names.has(foldText(setting))).pop();
    const from = isBlank(row?.value) ? null : row!.value;
    if (row) replace(workbook, input.tab, [{ row: row.row - 1, column: input.header.columns.value, from, to }], undo);
    else if (to !== null)
      undo.push(append(workbook, input.tab, [rowUnder(input, { setting: header, value: to, meaning: words.settingMeanings[key] })]));
  }
}

import { foldText } from '../../core/cell/text';
import type { Saved } from '../../core/judgement/history';
import { readSaves } from '../../report/saves';
import { languages, wordsOf } from '../../words/words';
import type { Workbook } from '../workbook';

/** What was saved before, out of the History tab in whatever language it was written; the add-on's own, or a copy of one. [] if there is none. */
export function savesOf(workbook: Workbook): Saved[] {
  for (const words of languages.map(wordsOf)) {
    const named = workbook.tabs().filter(tab => foldText(tab.name) === foldText(words.labels.tabs.history));
    const tab = named.find(({ isReport }) => isReport) ?? named[0];
    const saves = tab && tab.rows > 0 ? readSaves(workbook.head(tab.name, tab.rows), words) : [];
    if (saves.length > 0) return saves;
  }
  return [];
}

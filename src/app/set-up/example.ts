import { foldId } from '../../core/cell/text';
import { languages, type Words, wordsOf } from '../../words/words';
import { change } from '../check/check';
import { dropFromHistory, notesOf, promisesIn } from '../check/write-report';
import type { Host } from '../host';
import { forget } from '../memory';
import type { Workbook } from '../workbook';
import { examplesIn } from '../workbook';
import { blankReport } from './blank-report';
import { settingsOf } from './setting';

/**
 * Takes the worked example away, and all that came of it:
 *
 *   report tabs, blank again -> History, without its promises -> what the sidebar remembers -> its tabs
 *
 * They go last: as long as one of them is there, what was cut off half-way can be done again.
 * Nothing is done where none is there: somebody else has taken them away, and the report may be the user's own by now.
 */
export function removeExample(host: Host, words: Words): void {
  change(host, () => {
    const workbook = host.open(words);
    if (examplesIn(workbook) === 0) return;
    const today = host.now().slice(0, 10);
    // Whoever made the example may have done so in another language.
    const invented = new Set(languages.flatMap(code => Object.values(wordsOf(code).sample.promises)).map(foldId));
    const isInvented = (promise: string): boolean => invented.has(foldId(promise));
    blankReport(withoutExample(workbook), notesOfOthers(workbook, isInvented), today, words);
    dropFromHistory(workbook, isInvented, wordsOf(settingsOf(workbook, today, words).settings.language));
    forget(host);
    host.removeExamples(words);
  });
}

/** The workbook as it will be: the example's settings, its brand above all, are not the user's. */
const withoutExample = (workbook: Workbook): Workbook => ({
  ...workbook,
  tabs: () => workbook.tabs().filter(tab => !tab.isExample),
});

/** Notes go by Promise ID, and one about the hotel's P01 would come to stand beside the user's own. */
function notesOfOthers(workbook: Workbook, isInvented: (promise: string) => boolean): Map<string, string> {
  const notes = notesOf(workbook);
  for (const [id, promise] of promisesIn(workbook)) if (isInvented(promise)) notes.delete(id);
  return notes;
}

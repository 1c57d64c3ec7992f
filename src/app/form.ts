import { makeBook } from '../core/book';
import { conclude } from '../core/conclusion';
import { emptyEvidence } from '../core/summary';
import { report } from '../report/report';
import type { Words } from '../words/words';
import { settingsOf } from './setting';
import { emptyTabs, exampleTabs, setUp } from './setup';
import type { Workbook } from './workbook';
import { takenBy } from './workbook';

/** Makes the tabs that are missing: those to be filled in by hand or with the worked example, and those of the report. Gives how many of the former. */
export function setUpAudit(
  workbook: Workbook,
  hasExample: boolean,
  rename: (name: string) => string | null,
  today: string,
  words: Words,
): number {
  const made = setUp(workbook, hasExample ? exampleTabs(words) : emptyTabs(words), rename);
  layOutReport(workbook, today, words);
  return made;
}

/**
 * Makes the report tabs that are missing, laid out and blank, so that a check need only fill them in.
 * Where a tab of the user's bears the name of one, that one is left out: a check says what to do.
 */
function layOutReport(workbook: Workbook, today: string, words: Words): void {
  const { settings } = settingsOf(workbook, today, words);
  const nothing = { ...conclude(makeBook(settings, new Map(), [], []), emptyEvidence(0, 0), [], [], []), findings: [] };
  const blank = report(nothing, unchecked(words), new Map());
  const isThere = (name: string): boolean => workbook.tabs().some(tab => tab.isReport && tab.name === name);
  workbook.writeReport(...blank.filter(({ name }) => !isThere(name) && takenBy(workbook, name) === undefined));
}

/** Words that claim nothing of what nobody has looked at. */
function unchecked({ sentences, ...words }: Words): Words {
  const { unchecked } = sentences;
  const silent = (): string => '';
  const asking = { noPromises: unchecked, noFindings: unchecked, nothingToMend: unchecked };
  const still = { nothingFound: silent, nothingToFix: silent, nothingToCelebrate: silent, openLoops: silent };
  return { ...words, sentences: { ...sentences, ...asking, ...still } };
}

import { conclude } from '../../core/conclusion';
import { gatherDeclared } from '../../core/declared/declared';
import { emptyEvidence } from '../../core/evidence/summary';
import { report } from '../../report/report';
import type { Sheet } from '../../report/sheet';
import { type Words, wordsOf } from '../../words/words';
import { wordsIn } from '../report-names';
import type { InputTab, Workbook } from '../workbook';
import { takenBy } from '../workbook';
import { setUp } from './set-up';
import { settingsOf } from './setting';

/** Makes those of the input tabs that are missing, see `setUp`, and those of the report. Gives how many of the former. */
export function setUpAudit(
  workbook: Workbook,
  tabs: readonly InputTab[],
  rename: (name: string) => string | null,
  today: string,
  words: Words,
): number {
  const made = setUp(workbook, tabs, rename);
  layOutReport(workbook, today, words);
  return made;
}

/**
 * Makes the report tabs that are missing, laid out and blank, so that a check need only fill them in.
 * Where a tab of the user's bears the name of one, that one is left out: a check says what to do.
 */
function layOutReport(workbook: Workbook, today: string, words: Words): void {
  const blank = blankSheets(workbook, new Map(), today, words);
  workbook.writeReport(...blank.filter(({ name }) => !isLaidOut(workbook, name) && takenBy(workbook, name) === undefined));
}

/** False for one that was made and not filled in, as where a set-up was cut off. */
const isLaidOut = (workbook: Workbook, name: string): boolean =>
  workbook.tabs().some(tab => tab.isReport && tab.name === name && tab.rows > 0);

/** Makes the report tabs that are there blank again, but for the team's notes, by Promise ID, and for what is not the add-on's. */
export function blankReport(workbook: Workbook, notes: ReadonlyMap<string, string>, today: string, words: Words): void {
  workbook.writeReport(...blankSheets(workbook, notes, today, words).filter(({ name }) => isThere(workbook, name)));
}

const isThere = (workbook: Workbook, name: string): boolean => workbook.tabs().some(tab => tab.isReport && tab.name === name);

function blankSheets(workbook: Workbook, notes: ReadonlyMap<string, string>, today: string, words: Words): Sheet[] {
  const { settings } = settingsOf(workbook, today, words);
  const nothing = conclude(gatherDeclared(settings, new Map(), [], []), emptyEvidence(0, 0), [], [], []);
  return report({ ...nothing, findings: [] }, unchecked(wordsIn(workbook, wordsOf(settings.language))), notes);
}

/** Words that claim nothing of what nobody has looked at. */
function unchecked({ sentences, ...words }: Words): Words {
  const { unchecked } = sentences;
  const silent = (): string => '';
  const asking = { noPromises: unchecked, noFindings: unchecked, nothingToMend: unchecked };
  const still = { nothingFound: silent, nothingToFix: silent, nothingToCelebrate: silent, openLoops: silent };
  return { ...words, sentences: { ...sentences, ...asking, ...still } };
}

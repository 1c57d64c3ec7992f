import { own } from '../../naming/own-names';
import { list, plural, quoted } from '../numbers';

/** What the view Match comments says. */
export const match = {
  title: 'Match comments',
  loading: 'Reading comments…',
  none: 'Every row of evidence names its touchpoint. Nothing to match.',
  allDone: 'Every comment has its touchpoint.',
  counts: (free: number, matched: number, ignored: number, unmatched: number): string =>
    `${plural(free, 'comment names', 'comments name')} no touchpoint: ${list([
      ...(matched ? [plural(matched, 'matched', 'matched')] : []),
      ...(ignored ? [plural(ignored, 'left out', 'left out')] : []),
      plural(unmatched, 'to decide', 'to decide'),
    ])}.`,
  text: `Nothing counts before you save. Your decisions go to the tab ${own('Matches')}, where you can change them.`,
  /** What a decision settles: comments with these words, or this one comment. */
  about: (words: string, touchpoint: string | null, rows: number): string =>
    `“${words}”, ${plural(rows, 'comment')}: ${touchpoint === null ? 'where do they belong?' : `${touchpoint}?`}`,
  /** Above what was learned, touchpoint by touchpoint. */
  taught: (rows: number): string => `Learned from your rows, for ${plural(rows, 'comment')}`,
  alone: (rows: number): string => `${plural(rows, 'comment')}`,
  sure: 'Sure',
  belongs: 'Belongs to',
  later: 'Decide later',
  not: (touchpoint: string): string => `Not ${quoted(touchpoint)}`,
  lacking: 'A touchpoint that is missing: add it',
  name: 'What it is called',
  ignore: 'None: leave it out',
  save: (decisions: number, rows: number): string => `Save ${plural(decisions, 'decision')} for ${plural(rows, 'row')}`,
  saveNone: 'Choose what belongs where',
  more: (suggestions: number, rows: number): string =>
    `${plural(suggestions, 'more question')} for ${plural(rows, 'row')} will come once these are saved.`,
  show: 'Show comment',
};

import { list, plural, quoted } from '../numbers';

/** What the view Match comments says. */
export const match = {
  title: 'Match comments',
  loading: 'Reading comments…',
  none: 'Every row of evidence names its touchpoint. Nothing to match.',
  allDone: 'Every comment has its touchpoint.',
  counts: (free: number, matched: number, ignored: number, unmatched: number): string =>
    `${plural(free, 'comment names', 'comments name')} no touchpoint: ${list([
      ...(matched ? [`${matched} matched`] : []),
      ...(ignored ? [`${ignored} left out`] : []),
      `${unmatched} to decide`,
    ])}.`,
  text: 'Nothing counts before you save. Your decisions go to the tab Matches, where you can change them.',
  /** What a decision settles: comments with these words, or this one comment. */
  about: (words: string, rows: number): string => `All with “${words}”: ${plural(rows, 'row')}.`,
  alone: (rows: number): string => `${plural(rows, 'row')}.`,
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

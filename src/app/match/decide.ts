import { foldText } from '../../core/cell/text';
import type { Decision, Ruling } from '../../core/declared/comment/decision';
import { keyOfWords, ruled } from '../../core/declared/comment/decision';
import { matchesTable } from '../../core/declared/input-tables';
import type { Words } from '../../words/words';
import { inputFor, rowUnder } from '../append';
import { addTouchpoints } from '../promises/add-touchpoints';
import type { Workbook } from '../workbook';
import type { Written } from '../written';
import { append } from '../written';
import type { MatchSuggestion } from './match';

/** What a person has decided about some words: where comments with them belong, or null to leave these out. */
export interface MatchDecision {
  words: string;
  touchpoint: string | null;
  /** True where they are just not about that touchpoint. */
  isRefused?: boolean;
  /** True where the map lacks the touchpoint: it is added to Touchpoints. */
  isNew?: boolean;
}

/** That a proposal is wrong, and nothing else. */
export const refuse = ({ refusal, touchpoint }: Pick<MatchSuggestion, 'refusal' | 'touchpoint'>): MatchDecision[] =>
  refusal.map(words => ({ words, touchpoint, isRefused: true }));

/**
 * Writes decisions down in the tab Matches, which is made if it is missing, and gives how many rows that took, how many touchpoints are new, and
 * what takes it back; what holds already is not written again. Throws UserError `tab-taken` where a tab of the user's only bears that name.
 */
export function decideMatches(
  workbook: Workbook,
  decisions: readonly MatchDecision[],
  today: string,
  words: Words,
): { rows: number; touchpoints: number; undo: Written[] } {
  const input = inputFor(workbook, matchesTable, words);
  const standing = new Map<string, Ruling<string>>();
  const rule = (decision: Decision<string>): boolean => {
    const key = keyOfWords(decision.words);
    const [known, next] = [standing.get(key), ruled(standing.get(key), decision)];
    standing.set(key, next);
    return key !== '' && (known?.touchpoint !== next.touchpoint || known?.refused.length !== next.refused.length);
  };
  for (const { phrase, touchpoint, decision } of input.rows)
    if (decision !== 'unread')
      rule({ words: phrase, touchpoint: decision === 'ignore' ? '' : foldText(touchpoint), isRefused: decision === 'refuse' });
  const [accept, ignore, not] = matchesTable.columns.decision.choices;
  const fresh = decisions.filter(({ words: phrase, touchpoint, isRefused = false }) =>
    rule({ words: phrase, touchpoint: foldText(touchpoint ?? ''), isRefused }),
  );
  const rows = fresh.map(({ words: phrase, touchpoint, isRefused }) => {
    const decision = isRefused ? not! : touchpoint === null ? ignore! : accept!;
    return rowUnder(input, { phrase, touchpoint, decision, decidedOn: today });
  });
  const missing = decisions.flatMap(({ touchpoint, isNew }) => (isNew && touchpoint !== null ? [touchpoint] : []));
  const { added, undo } = addTouchpoints(workbook, missing, words);
  return { rows: rows.length, touchpoints: added, undo: rows.length > 0 ? [append(workbook, input.tab, rows), ...undo] : undo };
}

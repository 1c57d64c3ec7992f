import type { Grid } from '../../core/cell/cell';
import { textOf } from '../../core/cell/cell';
import { foldText } from '../../core/cell/text';
import { keyOfWords } from '../../core/declared/comment/decision';
import { matchesTable } from '../../core/declared/input-tables';
import type { MatchDecision } from './decide';
import { refuse } from './decide';
import type { MatchReview, MatchSuggestion } from './match';

/*
 * A plan: the questions of a review as a table that anybody can answer in any editor, and its answers read back.
 *
 *   MatchReview -> rows, one for each question -> the same rows, answered -> MatchDecision[]
 */

const headers = ['Words', 'Touchpoint', 'Decision', 'Rows', 'Example', 'Why'] as const;
type Header = (typeof headers)[number];

/** A row of a plan that cannot be understood: where it stands, and what of it. */
export interface MatchPlanTrouble {
  row: number;
  column: Header;
  found: string;
}

/** What is sure is decided already; the others wait for a word under Decision. */
export function matchPlanRows({ suggestions }: Pick<MatchReview, 'suggestions'>): Grid {
  const rowOf = ({ words, touchpoint, sure, rows, comment, more, reason }: MatchSuggestion) => [
    words,
    touchpoint ?? '',
    sure ? 'Accept' : '',
    rows,
    [comment, ...more].join(' | '),
    reason,
  ];
  return [[...headers], ...suggestions.map(rowOf)];
}

/** True for a table with the headers that a plan cannot do without. */
export const isMatchPlan = ([head = []]: Grid): boolean =>
  (['Words', 'Touchpoint', 'Decision'] as const).every(header => head.some(cell => foldText(textOf(cell)) === foldText(header)));

/** What else than a decision of the tab Matches may be said in a plan: that the map lacks a touchpoint. */
const lacking = new Set(['New touchpoint', 'Nowy punkt styku', '新的接觸點', '新增接觸點', '新的接触点'].map(foldText));

/**
 * The answers of a plan. A row with no decision is left for later; *Ignore* needs no touchpoint, and *New touchpoint* is called as its words are
 * where it has no name.
 */
export function readMatchPlan(
  rows: Grid,
  { touchpoints, suggestions }: Pick<MatchReview, 'touchpoints' | 'suggestions'>,
): { decisions: MatchDecision[]; troubles: MatchPlanTrouble[] } {
  const [head = [], ...lines] = rows;
  const troubles: MatchPlanTrouble[] = [];
  const at = (header: Header): number => head.findIndex(cell => foldText(textOf(cell)) === foldText(header));
  const asked = new Map(suggestions.map(one => [keyOfWords(one.words), one]));
  const decisions = lines.flatMap((cells, i): MatchDecision[] => {
    const [words, touchpoint, said] = (['Words', 'Touchpoint', 'Decision'] as const).map(header => typed(textOf(cells[at(header)]))) as [
      string,
      string,
      string,
    ];
    if (words === '' || said === '') return [];
    const decision = lacking.has(foldText(said)) ? 'add' : matchesTable.columns.decision.read(said);
    if (decision === 'ignore') return [{ words, touchpoint: null }];
    if (decision === 'add') return [{ words, touchpoint: touchpoint || asked.get(keyOfWords(words))?.name || words, isNew: true }];
    const known = touchpoints.find(name => foldText(name) === foldText(touchpoint));
    if (decision === 'accept' && known !== undefined) return [{ words, touchpoint: known }];
    if (decision === 'refuse' && known !== undefined)
      return refuse({ refusal: [words], ...asked.get(keyOfWords(words)), touchpoint: known });
    const column = decision === undefined ? 'Decision' : 'Touchpoint';
    troubles.push({ row: i + 2, column, found: column === 'Decision' ? said : touchpoint });
    return [];
  });
  return { decisions, troubles };
}

/** As it was before an apostrophe kept it from being taken for a formula. */
const typed = (text: string): string => text.trim().replace(/^'(?=[=+@-])/, '');

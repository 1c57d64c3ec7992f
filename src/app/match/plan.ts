import type { Grid } from '../../core/cell/cell';
import { textOf } from '../../core/cell/cell';
import { foldText } from '../../core/cell/text';
import { decisions as decisionWords } from '../../core/declared/choices';
import type { MatchDecision, MatchReview, MatchSuggestion } from './match';

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

/** The answers of a plan. A row with no decision is left for later; *Ignore* needs no touchpoint. */
export function readMatchPlan(rows: Grid, touchpoints: readonly string[]): { decisions: MatchDecision[]; troubles: MatchPlanTrouble[] } {
  const [head = [], ...lines] = rows;
  const troubles: MatchPlanTrouble[] = [];
  const at = (header: Header): number => head.findIndex(cell => foldText(textOf(cell)) === foldText(header));
  const decisions = lines.flatMap((cells, i): MatchDecision[] => {
    const [words, touchpoint, said] = (['Words', 'Touchpoint', 'Decision'] as const).map(header => typed(textOf(cells[at(header)])));
    if (words === '' || said === '') return [];
    const [, decision] = Object.entries(decisionWords).find(([word]) => foldText(word) === foldText(said!)) ?? [];
    if (decision === 'ignore') return [{ words: words!, touchpoint: null }];
    const known = touchpoints.find(name => foldText(name) === foldText(touchpoint!));
    if (decision === 'accept' && known !== undefined) return [{ words: words!, touchpoint: known }];
    const column = decision === undefined ? 'Decision' : 'Touchpoint';
    troubles.push({ row: i + 2, column, found: (column === 'Decision' ? said : touchpoint)! });
    return [];
  });
  return { decisions, troubles };
}

/** As it was before an apostrophe kept it from being taken for a formula. */
const typed = (text: string): string => text.trim().replace(/^'(?=[=+@-])/, '');

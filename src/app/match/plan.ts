import type { Cell, Grid } from '../../core/cell/cell';
import { textOf } from '../../core/cell/cell';
import { foldText, withoutApostrophe } from '../../core/cell/text';
import { keyOfWords } from '../../core/declared/comment/decision';
import { matchesTable } from '../../core/declared/input-tables';
import { isNamed, nameIn } from '../../core/table/names/names';
import type { MatchDecision } from './decide';
import { refuse } from './decide';
import type { MatchReview, MatchSuggestion } from './match';

/*
 * A plan: the questions of a review as a table that anybody can answer in any editor, and its answers read back.
 *
 *   MatchReview -> rows, one for each question -> the same rows, answered -> MatchDecision[]
 *
 * It is written in one language, its headers and decisions too, and read in every one.
 */

/** Headers of a plan, in their order, by their English names. */
export const matchPlanHeaders = ['Words', 'Touchpoint', 'Decision', 'Rows', 'Example', 'Why'] as const;
/** What else than a decision of the tab Matches may be said here: that the map lacks a touchpoint. */
export const newTouchpoint = 'New touchpoint';
type Header = (typeof matchPlanHeaders)[number];

const isHeader = (header: Header, cell: Cell): boolean => isNamed('headers', header, textOf(cell));

/** A row of a plan that cannot be understood: where it stands, under which header of the plan, and what of it. */
export interface MatchPlanTrouble {
  row: number;
  column: string;
  found: string;
}

/** What is sure is decided already; the others wait for a word under Decision. */
export function matchPlanRows({ suggestions }: Pick<MatchReview, 'suggestions'>, language: string): Grid {
  const rowOf = ({ words, touchpoint, sure, rows, comment, more, reason }: MatchSuggestion) => [
    words,
    touchpoint ?? '',
    sure ? nameIn(language, 'choices', 'Accept') : '',
    rows,
    [comment, ...more].join(' | '),
    reason,
  ];
  return [matchPlanHeaders.map(header => nameIn(language, 'headers', header)), ...suggestions.map(rowOf)];
}

/** True for a table with the headers that a plan cannot do without. */
export const isMatchPlan = ([head = []]: Grid): boolean =>
  (['Words', 'Touchpoint', 'Decision'] as const).every(header => head.some(cell => isHeader(header, cell)));

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
  const at = (header: Header): number => head.findIndex(cell => isHeader(header, cell));
  const asked = new Map(suggestions.map(one => [keyOfWords(one.words), one]));
  const decisions = lines.flatMap((cells, i): MatchDecision[] => {
    const [words, touchpoint, said] = (['Words', 'Touchpoint', 'Decision'] as const).map(header => typed(textOf(cells[at(header)]))) as [
      string,
      string,
      string,
    ];
    if (words === '' || said === '') return [];
    const decision = isNamed('choices', newTouchpoint, said) ? 'add' : matchesTable.columns.decision.read(said);
    if (decision === 'ignore') return [{ words, touchpoint: null }];
    if (decision === 'add') return [{ words, touchpoint: touchpoint || asked.get(keyOfWords(words))?.name || words, isNew: true }];
    const known = touchpoints.find(name => foldText(name) === foldText(touchpoint));
    if (decision === 'accept' && known !== undefined) return [{ words, touchpoint: known }];
    if (decision === 'refuse' && known !== undefined)
      return refuse({ refusal: [words], ...asked.get(keyOfWords(words)), touchpoint: known });
    const header = decision === undefined ? 'Decision' : 'Touchpoint';
    troubles.push({ row: i + 2, column: textOf(head[at(header)]), found: header === 'Decision' ? said : touchpoint });
    return [];
  });
  return { decisions, troubles };
}

/** As it was before an apostrophe kept it from being taken for a formula. */
const typed = (text: string): string => withoutApostrophe(text.trim());

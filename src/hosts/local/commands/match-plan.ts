import { decideMatches } from '../../../app/match/decide';
import { reviewMatches } from '../../../app/match/match';
import { isMatchPlan, matchPlanRows, readMatchPlan } from '../../../app/match/plan';
import { UserError } from '../../../core/table/user-error';
import { today } from '../clock';
import { kindAt } from '../files/identity';
import { checkOutputs, publish } from '../files/publish';
import { filesOf, openWorkbook } from '../read/open';
import { openTarget } from '../target/target';
import { type Words, wordsFor } from '../words';
import { planFile } from '../write/plan-file';
import type { Request } from './arguments';
import { placeGiven } from './hints/hint';
import { readTable } from './tab-for';

type Wish = Extract<Request, { command: 'match' }>;

/** Matches comments by a plan: writes the questions into a file that is not there yet, and decides what one that is there says. Gives the exit status. */
export async function matchByPlan(request: Wish, file: string, words: Words, print: (text: string) => number): Promise<number> {
  const say = words.commands.match;
  if (kindAt(file) === null) {
    checkOutputs([file], filesOf(request.workbook), null);
    const review = reviewMatches(openWorkbook(request.workbook), words);
    print(words.match.counts(review));
    if (review.suggestions.length === 0) return print(say.none);
    const next = words.hint('match', request.workbook, '--plan', file, ...placeGiven(request));
    publish([{ path: file, content: planFile(matchPlanRows(review, words.language)) }]);
    return print(say.planWritten(file, next, review.suggestions.length));
  }
  const target = openTarget(request, 'matched', words, { inputs: [file] });
  const { grid } = readTable(file);
  if (!isMatchPlan(grid)) throw new UserError('not-a-plan', { file });
  target.keep();
  const { decisions, troubles } = readMatchPlan(grid, reviewMatches(target.workbook, words));
  const [first] = troubles;
  if (first) throw new UserError('invalid-plan', { file, row: String(first.row), column: first.column, value: first.found });
  const { rows, touchpoints } = decideMatches(target.workbook, decisions, today(), words);
  const backup = await target.write();
  print(rows === 0 ? say.nothingPlanned : wordsFor(target.workbook, words).commands.match.planned(rows, touchpoints));
  return print(words.commands.written(target.out, backup));
}

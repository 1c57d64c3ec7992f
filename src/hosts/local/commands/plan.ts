import { lacksAsked } from '../../../app/connect/known';
import { confirmGuide } from '../../../app/guide/confirm';
import { leftAlone } from '../../../app/guide/copied';
import { outcomeText } from '../../../app/guide/outcome';
import { planWords } from '../../../app/guide/plan-words';
import { makerOf, proposeGuide, workbenchOf } from '../../../app/guide/propose';
import { planRows } from '../../../core/guide/plan/plan';
import type { PlanTrouble } from '../../../core/guide/plan/plan-reading';
import { lackingIn, readPlan } from '../../../core/guide/plan/plan-reading';
import type { Guide } from '../../../core/guide/question';
import { UserError } from '../../../core/table/user-error';
import { kindAt } from '../files/identity';
import { checkOutputs, publish } from '../files/publish';
import { filesOf, openWorkbook } from '../read/open';
import { openTarget } from '../target/target';
import { type Words, wordsFor } from '../words';
import { planFile } from '../write/plan-file';
import type { Request } from './arguments';
import { goingOn, placeGiven, urlGiven } from './hints/hint';
import { rowsText } from './rows-text';
import { readTable, withEvidence } from './tab-for';

type Wish = Extract<Request, { command: 'connect' }>;
type Print = (text: string) => number;

/** Connects a tab by a plan: writes the questions into a file that is not there yet, and does what one that is there says. Gives the exit status. */
export async function connectByPlan(request: Wish, file: string, own: Words, print: Print): Promise<number> {
  const inputs = kindAt(request.evidence) === null ? [] : filesOf(request.evidence);
  if (kindAt(file) !== null) return confirm(request, file, inputs, own, print);
  checkOutputs([file], [...filesOf(request.workbook), ...inputs], null);
  const workbook = openWorkbook(request.workbook);
  const words = wordsFor(workbook, own);
  const guide = await withEvidence(workbook, request, words, print, (seen, tab) => proposeGuide(seen, tab));
  const { subjects } = workbenchOf(workbook);
  if (subjects.length === 0)
    throw new UserError('no-promises', {
      example: words.hint('collect', request.workbook, words.guide.copyFile, '--yes', ...placeGiven(request)),
    });
  const rows = planRows(guide.copyOf === '' ? guide : leftAlone(guide), subjects, planWords(words));
  publish([{ path: file, content: planFile(rows) }]);
  print(summaryOf(guide, words));
  const given = [request.workbook, request.evidence, '--plan', file, ...placeGiven(request), ...urlGiven(request.reading)];
  return print(words.guide.planWritten(file, words.hint('connect', ...given)));
}

async function confirm(request: Wish, file: string, inputs: readonly string[], own: Words, print: Print): Promise<number> {
  const target = openTarget(request, 'connected', own, { inputs: [...inputs, file] });
  const { grid } = readTable(file);
  const lacking = lackingIn(grid);
  if (lacking === null) throw new UserError('not-a-plan', { file });
  if (lacking.length > 0) throw new UserError('plan-lacks', { file, column: own.join.series(lacking.map(one => own.quoted(one, 80))) });
  target.keep();
  const words = wordsFor(target.workbook, own);
  const { guide, make } = await withEvidence(target.workbook, request, words, print, (seen, tab) => ({
    guide: proposeGuide(seen, tab),
    make: makerOf(seen, tab),
  }));
  const { subjects, touchpoints } = workbenchOf(target.workbook);
  const { guide: decided, troubles, open, unnamed, names } = readPlan(grid, guide, subjects, touchpoints, make);
  const [first] = troubles;
  if (first) throw troubleIn(file, first, words);
  const confirmed = confirmGuide(target.workbook, decided, words);
  if (open.length > 0) print(words.guide.stillOpen(file, open, names));
  if (unnamed.length > 0) print(words.guide.unnamed(file, unnamed));
  const said = outcomeText(confirmed, guide.tab, words);
  if (confirmed.undo.length === 0) return print(said);
  const backup = await target.write();
  print(said);
  if (lacksAsked(target.workbook, guide.tab)) print(words.connect.howMany);
  if (backup) print(words.commands.backup(backup));
  return print(words.connect.next(target.out, words.hint('run', target.out, ...goingOn(request))));
}

/** So many of what may stand in a cell of a plan are named. */
const MOST_NAMED = 12;

function troubleIn(file: string, { row, column, found, allowed, isUncountable }: PlanTrouble, words: Words): UserError {
  if (isUncountable) return new UserError('row-uncountable', { file, row: String(row), column: found });
  const some = words.join.series(allowed.slice(0, MOST_NAMED).map(one => words.quoted(words.written(one), 80)));
  return new UserError('invalid-plan', { file, row: String(row), column, value: found, ...(some === '' ? {} : { allowed: some }) });
}

function summaryOf(guide: Guide, words: Words): string {
  const { tab, questions, others, remembered, written, news, staff, copyOf } = guide;
  const waiting = questions.filter(question => question.doubts.length > 0).length;
  const likely = questions.filter(({ doubts, sure }) => doubts.length === 0 && sure !== 'sure').length;
  const counts = words.guide.summary(tab, waiting, likely, questions.length - waiting - likely, others.length);
  const known = written.length > 0 ? words.commands.ask.changing(tab) : words.guide.remembered(remembered);
  const before = remembered === '' ? [] : [known, ...(news ? words.guide.news(news) : [])];
  const own = [...(copyOf === '' ? [] : [words.guide.copied(copyOf)]), ...(staff === '' ? [] : [words.guide.staff(staff)])];
  return [...before, ...own, counts, ...rowsText(guide, words)].join('\n');
}

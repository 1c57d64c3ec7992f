import { confirmConnection } from '../../../app/connect/confirm';
import type { Connection } from '../../../app/connect/connect';
import { proposeConnection } from '../../../app/connect/connect';
import { lacksAsked } from '../../../app/connect/known';
import type { Preview } from '../../../app/connect/preview';
import { previewConnection } from '../../../app/connect/preview';
import { confirmGuide } from '../../../app/guide/confirm';
import { proposeGuide, workbenchOf } from '../../../app/guide/propose';
import type { SureGuide } from '../../../app/guide/sure';
import { sureOf } from '../../../app/guide/sure';
import type { Guide } from '../../../core/guide/question';
import type { Subject } from '../../../core/guide/subject';
import { today } from '../clock';
import { kindAt } from '../files/identity';
import { lookOutside, outsideNamed } from '../outside/evidence-outside';
import { filesOf, openWorkbook } from '../read/open';
import type { Target } from '../target/target';
import { openTarget } from '../target/target';
import { type Words, wordsFor } from '../words';
import type { LocalWorkbook } from '../workbook';
import type { Request } from './arguments';
import { isTerminal, terminalAsker } from './ask/asker';
import { connectByAsking } from './ask/connect';
import { goingOn, placeGiven, urlGiven } from './hints/hint';
import { connectByPlan } from './plan';
import { proposalText } from './proposal';
import { rowsText } from './rows-text';
import { tabFor } from './tab-for';

type Wish = Extract<Request, { command: 'connect' }>;

/** Asks about a tab, or a file that becomes one, on a terminal; elsewhere it says how it would be read, and writes that into a copy where `--yes` says so. Gives the exit status. */
export async function connect(request: Wish, given: Words, print: (text: string) => number): Promise<number> {
  if (request.plan !== null) return connectByPlan(request, request.plan, given, print);
  if (!request.isConfirmed && isTerminal()) return connectByAsking(request, await terminalAsker(given), given, print);
  const inputs = kindAt(request.evidence) === null ? [] : filesOf(request.evidence);
  // Where nobody can agree, nothing is written.
  const target = request.isConfirmed ? openTarget(request, 'connected', given, { inputs }) : null;
  target?.keep();
  const workbook = target?.workbook ?? openWorkbook(request.workbook);
  const words = wordsFor(workbook, given);
  const outside = outsideNamed(workbook, request, request.evidence);
  if (outside !== null)
    return await lookOutside(
      workbook,
      request.workbook,
      outside,
      request.reading,
      words,
      async ({ seen, tab, drawn, counted, preview }) => {
        const connection = proposeConnection(seen, tab, words, counted);
        print(words.connect.drawn(drawn, counted.rows));
        return await agree(
          request,
          seen,
          target,
          { connection, preview: await preview(connection), sure: null, subjects: [] },
          words,
          print,
        );
      },
    );
  const tab = tabFor(workbook, request.evidence, text => print(text), words);
  const connection = proposeConnection(workbook, tab, words);
  const preview = previewConnection(workbook, connection, today());
  const bench = workbenchOf(workbook);
  const guide = proposeGuide(workbook, tab);
  // Rows that are connected already are not to count twice, unless a person says so.
  if (guide.copyOf !== '') return print(words.guide.copied(guide.copyOf));
  const sure = sureOf(guide, bench, valuesOf(connection));
  return await agree(request, workbook, target, { connection, preview, sure, subjects: bench.subjects }, words, print);
}

/** What is found of a tab: what its columns hold and, where it is no sample, which questions surely tell about promises without a measure. */
interface Finding {
  connection: Connection;
  preview: Preview;
  sure: SureGuide | null;
  subjects: readonly Subject[];
}

/** Says what was found, and writes it where that was agreed to. Gives the exit status. */
async function agree(
  request: Wish,
  workbook: LocalWorkbook,
  target: Target | null,
  { connection, preview, sure, subjects }: Finding,
  words: Words,
  print: (text: string) => number,
): Promise<number> {
  const say = words.connect;
  print(proposalText(connection, preview, words));
  // Of rows that are left out it is said above.
  const odd = sure ? rowsText({ leftOut: [], odd: sure.guide.odd }, words) : [];
  if (odd.length > 0) print(odd.join('\n'));
  const told = sure?.guide.questions ?? [];
  if (told.length > 0) print(sureText(sure!.guide, subjects, words));
  const place = [...placeGiven(request), ...urlGiven(request.reading)];
  const left = sure?.left ?? 0;
  const byPlan = (book: string): string =>
    say.leftQuestions(left, words.hint('connect', book, request.evidence, '--plan', say.planFile, ...place));
  if (connection.columns.every(column => column.holds === null) && told.length === 0)
    return print(left > 0 ? byPlan(request.workbook) : say.nothing);
  if (!target) {
    if (left > 0) print(byPlan(request.workbook));
    return print(say.hint(words.hint('connect', request.workbook, request.evidence, ...place)));
  }
  const { sources, metrics } = confirmConnection(workbook, connection, words);
  const counted = told.length > 0 ? confirmGuide(workbook, sure!.guide, words) : null;
  const backup = await target.write();
  const open = connection.columns.filter(column => column.holds !== null && column.sure === 'open').length;
  print(say.done(sources, metrics, open));
  if (counted) print(words.guide.done(counted.counted, counted.promises, connection.tab));
  const likely = connection.columns.filter(column => column.holds !== null && column.sure === 'likely');
  if (likely.length > 0) print(say.look(likely.map(({ letters }) => letters)));
  if (lacksAsked(workbook, connection.tab)) print(say.howMany);
  if (left > 0) print(byPlan(target.out));
  if (backup) print(words.commands.backup(backup));
  return print(say.next(target.out, words.hint('run', target.out, ...goingOn(request))));
}

/** The questions that count although no metric was there for them, each with the promise that it tells about and its good answers. */
function sureText({ questions }: Guide, subjects: readonly Subject[], { connect: say, join, quoted }: Words): string {
  const textOf = (id: string): string => subjects.find(one => one.id === id)?.text ?? id;
  const lines = questions.map(({ part, text, column, tells, good }) => {
    const told = join.series(tells.map(({ promise }) => quoted(textOf(promise), 200)));
    return `  ${part || text || column} → ${good.length === 0 ? told : join.aside(told, join.series(good))}`;
  });
  return ['', say.told(questions.length), ...lines].join('\n');
}

const MEASURES: readonly string[] = ['value', 'started', 'finished', 'promised', 'actual', 'expected'];

/** The columns that are read as values. */
const valuesOf = ({ columns }: Connection): string[] =>
  columns.filter(({ holds }) => holds !== null && MEASURES.includes(holds)).map(({ column }) => column);

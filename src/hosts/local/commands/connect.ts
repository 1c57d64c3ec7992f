import { confirmConnection } from '../../../app/connect/confirm';
import type { Connection } from '../../../app/connect/connect';
import { proposeConnection } from '../../../app/connect/connect';
import { lacksAsked } from '../../../app/connect/known';
import type { Preview } from '../../../app/connect/preview';
import { previewConnection } from '../../../app/connect/preview';
import { today } from '../clock';
import { kindAt } from '../files/identity';
import { lookOutside, outsideNamed } from '../outside/evidence-outside';
import { filesOf, openWorkbook } from '../read/open';
import type { Target } from '../target/target';
import { openTarget } from '../target/target';
import type { Words } from '../words';
import type { LocalWorkbook } from '../workbook';
import type { Request } from './arguments';
import { isTerminal, terminalAsker } from './ask/asker';
import { connectByAsking } from './ask/connect';
import { goingOn, placeGiven, urlGiven } from './hints/hint';
import { connectByPlan } from './plan';
import { proposalText } from './proposal';
import { tabFor } from './tab-for';

type Wish = Extract<Request, { command: 'connect' }>;

/** Asks about a tab, or a file that becomes one, on a terminal; elsewhere it says how it would be read, and writes that into a copy where `--yes` says so. Gives the exit status. */
export async function connect(request: Wish, words: Words, print: (text: string) => number): Promise<number> {
  if (request.plan !== null) return connectByPlan(request, request.plan, words, print);
  if (!request.isConfirmed && isTerminal()) return connectByAsking(request, await terminalAsker(), words, print);
  const inputs = kindAt(request.evidence) === null ? [] : filesOf(request.evidence);
  // Where nobody can agree, nothing is written.
  const target = request.isConfirmed ? openTarget(request, 'connected', words, { inputs }) : null;
  target?.keep();
  const workbook = target?.workbook ?? openWorkbook(request.workbook);
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
        return await agree(request, seen, target, connection, await preview(connection), words, print);
      },
    );
  const tab = tabFor(workbook, request.evidence, text => print(text), words);
  const connection = proposeConnection(workbook, tab, words);
  return await agree(request, workbook, target, connection, previewConnection(workbook, connection, today()), words, print);
}

/** Says what was found, and writes it where that was agreed to. Gives the exit status. */
async function agree(
  request: Wish,
  workbook: LocalWorkbook,
  target: Target | null,
  connection: Connection,
  preview: Preview,
  words: Words,
  print: (text: string) => number,
): Promise<number> {
  const say = words.connect;
  print(proposalText(connection, preview, words));
  if (connection.columns.every(column => column.holds === null)) return print(say.nothing);
  if (!target) {
    const given = [request.workbook, request.evidence, ...placeGiven(request), ...urlGiven(request.reading)];
    return print(say.hint(words.hint('connect', ...given)));
  }
  const { sources, metrics } = confirmConnection(workbook, connection, words);
  const backup = await target.write();
  const open = connection.columns.filter(column => column.holds !== null && column.sure === 'open').length;
  print(say.done(sources, metrics, open));
  const likely = connection.columns.filter(column => column.holds !== null && column.sure === 'likely');
  if (likely.length > 0) print(say.look(likely.map(({ letters }) => letters)));
  if (lacksAsked(workbook, connection.tab)) print(say.howMany);
  if (backup) print(words.commands.backup(backup));
  return print(say.next(target.out, words.hint('run', target.out, ...goingOn(request))));
}

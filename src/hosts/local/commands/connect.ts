import { confirmConnection } from '../../../app/connect/confirm';
import { proposeConnection } from '../../../app/connect/connect';
import { previewConnection } from '../../../app/connect/preview';
import { kindAt } from '../files/identity';
import { filesOf, openWorkbook } from '../read/open';
import type { Request } from './arguments';
import { isTerminal, terminalAsker } from './ask/asker';
import { connectByAsking } from './ask/connect';
import { today } from './clock';
import { connectByPlan } from './plan';
import { proposalText } from './proposal';
import { tabFor } from './tab-for';
import { openTarget } from './target';
import type { Words } from './words';

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
  const say = words.connect;
  const tab = tabFor(workbook, request.evidence, text => print(text), words);
  const connection = proposeConnection(workbook, tab, words);
  print(proposalText(connection, previewConnection(workbook, connection, today()), words));
  if (connection.columns.every(column => column.holds === null)) return print(say.nothing);
  if (!target) return print(say.hint(request.workbook, request.evidence));
  const { sources, metrics } = confirmConnection(workbook, connection, words);
  const backup = await target.write();
  const open = connection.columns.filter(column => column.holds !== null && column.sure === 'open').length;
  print(say.done(sources, metrics, open));
  const likely = connection.columns.filter(column => column.holds !== null && column.sure === 'likely');
  if (likely.length > 0) print(say.look(likely.map(({ letters }) => letters)));
  if (backup) print(words.commands.backup(backup));
  return print(say.next(target.out));
}

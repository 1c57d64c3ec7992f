import { existsSync, statSync } from 'node:fs';
import { parse } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { confirmConnection } from '../../../app/connect/confirm';
import { connectable, proposeConnection } from '../../../app/connect/connect';
import { sourceRows } from '../../../app/connect/known';
import { previewConnection } from '../../../app/connect/preview';
import type { Grid } from '../../../core/cell/cell';
import { foldText, nearest } from '../../../core/cell/text';
import type { IssueAt } from '../../../core/table/issue';
import { issueLog } from '../../../core/table/issue';
import { UserError } from '../../../core/table/user-error';
import { kindAt } from '../files/identity';
import { readCsv } from '../read/csv';
import { isCompound, isZip } from '../read/file-kind';
import { bytesOf, filesOf, openWorkbook } from '../read/open';
import type { LocalWorkbook } from '../workbook';
import type { Request } from './arguments';
import { today } from './clock';
import { proposalText } from './proposal';
import { openTarget } from './target';
import type { Words } from './words';

type Wish = Extract<Request, { command: 'connect' }>;

/** Proposes how a tab, or a file that becomes one, is read as evidence; writes that into a copy once it is confirmed. Gives the exit status. */
export async function connect(request: Wish, words: Words, print: (text: string) => number): Promise<number> {
  const inputs = kindAt(request.evidence) === null ? [] : filesOf(request.evidence);
  // Where nobody can agree, nothing is written.
  const target = request.isConfirmed || isTerminal() ? openTarget(request, 'connected', words, { inputs }) : null;
  target?.keep();
  const workbook = target?.workbook ?? openWorkbook(request.workbook);
  const say = words.connect;
  const tab = tabFor(workbook, request.evidence, text => print(text), words);
  const connection = proposeConnection(workbook, tab, words);
  print(proposalText(connection, previewConnection(workbook, connection, today()), words));
  if (connection.columns.every(column => column.holds === null)) return print(say.nothing);
  if (!target || !(request.isConfirmed || (await isAgreed(say.question)))) return print(say.hint(request.workbook, request.evidence));
  const { sources, metrics } = confirmConnection(workbook, connection, words);
  const backup = await target.write();
  const open = connection.columns.filter(column => column.holds !== null && column.sure === 'open').length;
  print(say.done(sources, metrics, open));
  if (backup) print(words.commands.backup(backup));
  return print(say.next(target.out));
}

/** The tab of that name, or the one that the file of that name becomes. Throws UserError `missing-file`, `not-evidence` or `connected`. */
function tabFor(workbook: LocalWorkbook, name: string, print: (text: string) => void, words: Words): string {
  const known = workbook.tabs().find(tab => foldText(tab.name) === foldText(name));
  if (!known && !existsSync(name)) {
    const guess = nearest(name, connectable(workbook, words));
    throw new UserError('missing-file', { file: name, guess });
  }
  const tab = known?.name ?? bring(workbook, name, print, words);
  if (connectable(workbook, words).includes(tab)) return tab;
  if ((workbook.tabs().find(one => one.name === tab)?.rows ?? 0) < 2) throw new UserError('empty-table', { file: tab });
  const isConnected = sourceRows(workbook).some(row => foldText(row.tab) === foldText(tab));
  throw new UserError(isConnected ? 'connected' : 'not-evidence', { tab });
}

function bring(workbook: LocalWorkbook, path: string, print: (text: string) => void, words: Words): string {
  const { name, grid, issues } = readTable(path);
  if (grid.length === 0) throw new UserError('empty-table', { file: path });
  const tab = workbook.bring(name, grid);
  const log = issueLog();
  for (const issue of issues) log.add({ ...issue, tab });
  for (const issue of log.list()) print(`${words.issues[issue.code].message(issue)} ${words.issues[issue.code].fix(issue)}`);
  return tab;
}

/** The table in a file: text of any usual kind, or the fullest tab of a workbook. */
function readTable(path: string): { name: string; grid: Grid; issues: IssueAt[] } {
  if (statSync(path).isDirectory()) throw new UserError('not-a-table', { file: path });
  const { name } = parse(path);
  const bytes = bytesOf(path);
  if (!isZip(bytes) && !isCompound(bytes)) return { name: name.normalize(), ...readCsv(bytes, name) };
  const book = openWorkbook(path);
  const [fullest] = book.tabs().sort((a, b) => b.rows * b.columns - a.rows * a.columns);
  const { name: tab, rows } = fullest!;
  return { name: book.tabs().length > 1 ? tab : name.normalize(), grid: book.head(tab, rows), issues: book.issues() };
}

const isTerminal = (): boolean => process.stdin.isTTY && process.stdout.isTTY;

async function isAgreed(question: string): Promise<boolean> {
  const asked = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return /^\s*(y|yes)\s*$/i.test(await asked.question(question));
  } finally {
    asked.close();
  }
}

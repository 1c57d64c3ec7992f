import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Audited } from '../../../app/check/audit';
import { auditWorkbook } from '../../../app/check/audit';
import { hasErrors, keepHistory, notesOf, saveAudit, writeReport } from '../../../app/check/write-report';
import { proposeFixes } from '../../../app/fix/fix';
import { emptyTabs, exampleTabs, setUp } from '../../../app/set-up/set-up';
import type { Audit } from '../../../core/audit';
import { countIssues } from '../../../core/table/issue';
import { UserError } from '../../../core/table/user-error';
import { formatOf } from '../../../report/format';
import { html } from '../../../report/html';
import { reportTabs } from '../../../report/report';
import { auditJson } from '../../../report/text/json';
import { markdown } from '../../../report/text/markdown';
import { summaryText } from '../../../report/text/plain-text';
import { newWorkbook, openWorkbook } from '../read/open';
import type { LocalWorkbook } from '../workbook';
import type { Form, Request } from './arguments';
import { readArguments } from './arguments';
import { today } from './clock';
import { connect } from './connect';
import { besideOf } from './default-name';
import { fix } from './fix';
import { match } from './match';
import { progressLine } from './progress';
import { read } from './read';
import type { Words } from './words';
import { wordsOf } from './words';

type Of<C extends Request['command']> = Extract<Request, { command: C }>;

/** Runs the command line and gives the exit status: 0 done, 1 `check` found errors, 2 could not run. */
export async function main(given: string[]): Promise<number> {
  const words = wordsOf('en');
  try {
    const request = readArguments(given);
    if (request.command === 'help') return print(words.commands.help);
    if (request.command === 'new') return await create(request, words);
    if (request.command === 'fix') return await fix(request, words, print);
    if (request.command === 'connect') return await connect(request, words, print);
    if (request.command === 'match') return await match(request, words, print);
    if (request.command === 'read') return await read(request, words, print);
    return await (request.command === 'run' ? run(request) : check(request));
  } catch (error) {
    const sentence = error instanceof UserError ? words.errors[error.code](error.details) : words.commands.unexpected(messageOf(error));
    process.stderr.write(`${sentence}\n`);
    return 2;
  }
}

async function create({ out, hasSample }: Of<'new'>, words: Words): Promise<number> {
  if (existsSync(out)) throw new UserError('file-exists', { file: out });
  const workbook = newWorkbook();
  setUp(workbook, hasSample ? exampleTabs(words) : emptyTabs(words), name => name);
  await workbook.save(out);
  return print(hasSample ? words.commands.madeSample(out) : words.commands.made(out));
}

async function run(request: Of<'run'>): Promise<number> {
  const workbook = openWorkbook(request.workbook);
  const out = request.out ?? besideOf(request.workbook, 'audited');
  keepHistoryOf(out, workbook, request);
  const { audited: found, words } = audit(workbook, request);
  const notes = notesOf(workbook, words);
  const { audited, opened } = writeReport(workbook, found, words, request.isToAct);
  if (request.isToSave) saveAudit(workbook, audited.audit, words);
  await workbook.save(out);
  const outputs = Object.entries(request.outputs) as [Form, string][];
  for (const [form, file] of outputs) writeText(file, textIn(form, audited.audit, words, notes));
  if (outputs.some(([, file]) => file === '-')) return 0;
  print(summaryText(audited.audit, words));
  print(`\n${words.commands.report(out)}`);
  if (request.isToAct) print(words.commands.opened(opened));
  if (request.isToSave) print(words.commands.saved(audited.audit.promises.length));
  return 0;
}

async function check(request: Of<'check'>): Promise<number> {
  const workbook = openWorkbook(request.workbook);
  const { audited, words } = audit(workbook, request);
  const { issues } = audited.audit;
  for (const issue of issues) {
    const { message, fix } = words.issues[issue.code];
    print(words.commands.issue(words.labels.severities[issue.severity], message(issue), words.meanings[issue.code](issue), fix(issue)));
  }
  const { errors, others } = countIssues(issues);
  print(issues.length === 0 ? words.commands.noIssues : words.commands.issues(errors, others));
  const fixes = proposeFixes(workbook, audited, words);
  const questions = new Set(fixes.flatMap(({ question }) => question ?? []));
  if (fixes.length > 0)
    print(words.commands.fixable(fixes.filter(({ question }) => question === null).length, questions.size, request.workbook));
  return hasErrors(audited.audit) ? 1 : 0;
}

/** What was saved in the file that is about to be written over stays, and counts. */
function keepHistoryOf(out: string, workbook: LocalWorkbook, request: Of<'run'>): void {
  if (resolve(out) === resolve(request.workbook) || !existsSync(out)) return;
  const words = wordsOf(request.language ?? 'en');
  let before: LocalWorkbook;
  try {
    before = openWorkbook(out, words.labels.tabs.history);
  } catch (error) {
    // No workbook, or one without that tab: there is nothing to keep.
    if (error instanceof UserError) return;
    throw error;
  }
  keepHistory(workbook, before, words);
}

/** Audits with the language asked for, else that of the settings. */
function audit(workbook: LocalWorkbook, request: Of<'run'> | Of<'check'>): { audited: Audited; words: Words } {
  const progress = progressLine(process.stderr, wordsOf(request.language ?? 'en').commands.progress);
  const audited = auditWorkbook(workbook, { auditDate: request.asOf, today: today(), progress: progress.show });
  progress.clear();
  return { audited, words: wordsOf(request.language ?? audited.audit.settings.language) };
}

function print(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}

function textIn(form: Form, audit: Audit, words: Words, notes: ReadonlyMap<string, string>): string {
  switch (form) {
    case 'json':
      return `${JSON.stringify(auditJson(audit, words), null, 1)}\n`;
    case 'html':
      return html(reportTabs(audit, words, notes), words, formatOf(audit, words).all);
    case 'md':
      return markdown(audit, words);
  }
}

/** Into a file, or to standard output if that is `-`. */
function writeText(path: string, text: string): void {
  if (path === '-') {
    process.stdout.write(text);
    return;
  }
  try {
    writeFileSync(path, text);
  } catch {
    throw new UserError('not-writable', { file: path });
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).split('\n')[0]!;

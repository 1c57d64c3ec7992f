import { existsSync } from 'node:fs';
import { setImmediate as turn } from 'node:timers/promises';
import type { Audited } from '../../../app/check/audit';
import { auditWorkbook } from '../../../app/check/audit';
import { hasErrors, notesOf, saveAudit, withStaffWords, writeReport } from '../../../app/check/write-report';
import { proposeFixes } from '../../../app/fix/fix';
import { namesIn, namesThere } from '../../../app/names-there';
import { wordsIn } from '../../../app/report-names';
import { emptyTabs, exampleTabs, setUp } from '../../../app/set-up/set-up';
import type { Audit } from '../../../core/audit';
import { countIssues } from '../../../core/table/issue';
import { UserError } from '../../../core/table/user-error';
import { formatOf } from '../../../report/format';
import { html } from '../../../report/html';
import { joinNotes } from '../../../report/notes';
import { picturePage } from '../../../report/picture';
import type { PagesAsked } from '../../../report/report';
import { reportTabs } from '../../../report/report';
import { auditJson } from '../../../report/text/json';
import { markdown, markdownLines } from '../../../report/text/markdown';
import { ownerDigest } from '../../../report/text/owner-digest';
import { summaryText } from '../../../report/text/plain-text';
import { localeOf } from '../../../words/lookup';
import type { NamesThere } from '../../../words/naming/names-in';
import { today } from '../clock';
import { publish } from '../files/publish';
import { languageIn } from '../language';
import { openCounted } from '../outside/open-counted';
import type { IsLeft } from '../read/open';
import { newWorkbook, openWorkbook } from '../read/open';
import { packed, prepareToPack } from '../target/packed';
import { openTarget } from '../target/target';
import { harmless } from '../terminal';
import type { Words } from '../words';
import { wordsOf } from '../words';
import type { LocalWorkbook } from '../workbook';
import type { Form, Request } from './arguments';
import { readArguments } from './arguments';
import { isTerminal, terminalAsker } from './ask/asker';
import { start } from './ask/start';
import { pagesAsked, promisesToAct } from './chosen-pages';
import { collect } from './collect';
import { connect } from './connect';
import { fix } from './fix';
import { match } from './match';
import { chromium, pictureOf } from './picture';
import { progressLine } from './progress';
import { read } from './read';
import { printSql } from './sql';

/** Says something, and gives the exit status of what went well. */
type Print = (text: string) => number;

type Of<C extends Request['command']> = Extract<Request, { command: C }>;

/** Runs the command line and gives the exit status: 0 done, 1 `check` found errors, 2 could not run. */
export async function main(given: string[]): Promise<number> {
  const asked = languageIn(given);
  const language = asked ?? localeOf(process.env);
  const words = wordsOf(language, asked);
  let request: Request | null = null;
  try {
    request = readArguments(given);
    return await settled(request, words);
  } catch (error) {
    const { errors, commands } = request && 'workbook' in request ? wordsOf(language, asked, namesInFile(request.workbook)) : words;
    const sentence = error instanceof UserError ? errors[error.code](error.details) : commands.unexpected(messageOf(error));
    process.stderr.write(`${harmless(sentence)}\n`);
    return 2;
  }
}

/** What a workbook calls its own, which is read where a sentence needs to know. */
function namesInFile(path: string): NamesThere {
  let opened: LocalWorkbook | null = null;
  return namesIn(() => {
    opened ??= openWorkbook(path);
    return opened;
  });
}

/** How often a file that somebody else saves meanwhile is read again. */
const MOST_TRIES = 20;

/** Does what was asked for; anew, where a file that it writes over was saved by somebody else since it was read, so that no save is lost. */
async function settled(request: Request, words: Words): Promise<number> {
  // Whoever was asked a question has agreed to what there was: he is told instead.
  if (request.command === 'start' || (request.command === 'connect' && !request.isConfirmed)) return await act(request, words, print);
  for (let tries = 1; ; tries++) {
    const said: string[] = [];
    try {
      return await act(request, words, text => said.push(text) && 0);
    } catch (error) {
      if (tries >= MOST_TRIES || !(error instanceof UserError) || error.code !== 'saved-meanwhile') throw error;
      said.length = 0;
    } finally {
      for (const text of said) print(text);
    }
  }
}

function act(request: Request, words: Words, print: Print): Promise<number> | number {
  switch (request.command) {
    case 'help':
      return print(words.commands.help);
    case 'start':
      return begin(words, print);
    case 'new':
      return create(request, words, print);
    case 'fix':
      return fix(request, words, print);
    case 'collect':
      return collect(request, words, print);
    case 'connect':
      return connect(request, words, print);
    case 'match':
      return match(request, words, print);
    case 'read':
      return read(request, words, print);
    case 'run':
      return run(request, words, print);
    case 'sql':
      return printSql(request, words, print);
    case 'check':
      return check(request, words, print);
  }
}

/** Leads through all of it on a terminal; elsewhere it says what it would ask. */
async function begin(words: Words, print: Print): Promise<number> {
  if (!isTerminal()) return print(words.commands.start.noTerminal(words.hint));
  return start(await terminalAsker(words), words, print, async request => act(request, words, print));
}

async function create({ out, hasSample }: Of<'new'>, words: Words, print: Print): Promise<number> {
  if (existsSync(out)) throw new UserError('file-exists', { file: out });
  const workbook = newWorkbook();
  setUp(workbook, hasSample ? exampleTabs(words) : emptyTabs(words), name => name);
  publish([{ path: out, content: await packed(workbook, false) }], [{ path: out, print: null }]);
  const next = words.hint('run', out);
  return print(hasSample ? words.commands.madeSample(out, next) : words.commands.made(out, next));
}

async function run(request: Of<'run'>, own: Words, print: Print): Promise<number> {
  const asked = Object.entries(request.outputs) as [Form, string][];
  const files = asked.filter(([, file]) => file !== '-');
  const outputs = files.map(([, file]) => file);
  const browser = request.outputs.png === undefined ? '' : chromium();
  const open = (isLeft: IsLeft) => openTarget(request, 'audited', own, { outputs, isLeft });
  prepareToPack();
  const { opened: target, seen, tables } = await openCounted(request.workbook, request.reading, own, open);
  // What was unpacked meanwhile is compiled while the audit goes on.
  await turn();
  const { workbook, out } = target;
  const kept = target.keep(true);
  const { audited: found, words } = audit(seen, request, own);
  const toAct = request.toAct && promisesToAct(found, request.toAct, words);
  const { owner, ...others } = pagesAsked(found.audit, request, words);
  const notes = joinNotes(notesOf(workbook), kept.notes);
  const { staffWords } = withStaffWords(workbook, { ...others, owner, staffWords: kept.staffWords });
  const pages = { ...others, owner, staffWords };
  // What a team wrote for its staff into the copy before stays in sight, whether or not its page is asked for again.
  const [keptOwner = null] = kept.staffWords.keys();
  const { audited, opened } = writeReport(workbook, found, words, toAct, notes, { ...pages, owner: owner ?? keptOwner });
  if (request.isToSave) saveAudit(workbook, audited.audit, words);
  const backup = await target.write(
    files.map(([form, path]) => ({ path, content: contentIn(form, audited.audit, words, notes, pages, browser) })),
  );
  for (const [form, file] of asked) if (file === '-') process.stdout.write(contentIn(form, audited.audit, words, notes, pages, browser));
  if (asked.length > files.length) return 0;
  print(pages.owner === null ? summaryText(audited.audit, words) : ownerDigest(audited.audit, pages.owner, words).join('\n'));
  // A file of the folder that nothing names is left where it lies, and nothing of it is counted.
  for (const { tab, rows, total, columns } of tables) if (columns.size > 0) print(own.commands.counted(tab, total, rows));
  print(`\n${own.commands.report(out, backup)}`);
  if (toAct)
    print(own.commands.opened(opened, request.toAct?.length ? toAct.flatMap(({ id, openActions }) => (openActions > 0 ? [id] : [])) : []));
  if (request.isToSave) print(own.commands.saved(audited.audit.promises.length));
  return 0;
}

async function check(request: Of<'check'>, own: Words, print: Print): Promise<number> {
  const open = (isLeft: IsLeft) => ({ workbook: openWorkbook(request.workbook, null, isLeft) });
  const { seen: workbook } = await openCounted(request.workbook, request.reading, own, open);
  const { audited, words } = audit(workbook, request, own);
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
    print(
      words.commands.fixable(fixes.filter(({ question }) => question === null).length, questions.size, own.hint('fix', request.workbook)),
    );
  return hasErrors(audited.audit) ? 1 : 0;
}

/** Audits with the language asked for, else that of the settings. */
function audit(workbook: LocalWorkbook, request: Of<'run'> | Of<'check'>, own: Words): { audited: Audited; words: Words } {
  const progress = progressLine(process.stderr, own.commands.progress);
  const audited = auditWorkbook(workbook, {
    auditDate: request.asOf,
    today: today(),
    isSilent: request.command === 'run' && !request.hasQuotes,
    progress: progress.show,
  });
  progress.clear();
  const words = wordsOf(request.language ?? audited.audit.settings.language, null, namesThere(audited.inputs));
  return { audited, words: { ...words, labels: wordsIn(workbook, words).labels } };
}

function print(text: string): number {
  process.stdout.write(`${harmless(text)}\n`);
  return 0;
}

/** `browser`: what draws a picture. */
function contentIn(
  form: Form,
  audit: Audit,
  words: Words,
  notes: ReadonlyMap<string, string>,
  asked: PagesAsked,
  browser: string,
): string | Uint8Array {
  switch (form) {
    case 'png':
      return pictureOf(picturePage(audit, words), browser);
    case 'json':
      return `${JSON.stringify(auditJson(audit, words), null, 1).replace(/[\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g, escaped)}\n`;
    case 'html':
      return harmless(html(reportTabs(audit, words, notes, asked), words, formatOf(audit, words).all));
    case 'md':
      return asked.owner === null ? markdown(audit, words) : markdownLines(ownerDigest(audit, asked.owner, words));
  }
}

/** A character that JSON need not escape, but a terminal would obey. */
const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).split('\n')[0]!;

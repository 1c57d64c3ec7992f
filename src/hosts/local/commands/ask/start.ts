import { existsSync } from 'node:fs';
import { parse } from 'node:path';
import { measuresOf, saveMeasures } from '../../../../app/guide/measure';
import { workbenchOf } from '../../../../app/guide/propose';
import { addPromises, readCopy } from '../../../../app/promises/collect-promises';
import { emptyTabs, setUp } from '../../../../app/set-up/set-up';
import { UserError } from '../../../../core/table/user-error';
import { publish } from '../../files/publish';
import { readingOf } from '../../outside/how-to-read';
import { newWorkbook, openWorkbook } from '../../read/open';
import { readTextFile } from '../../read/text-file';
import { packed } from '../../target/packed';
import { backupOf, openTarget } from '../../target/target';
import type { Words } from '../../words';
import type { Request } from '../arguments';
import { readArguments } from '../arguments';
import type { Asker } from './asker';
import { connectByAsking } from './connect';

type Print = (text: string) => number;

/*
 * For somebody with a handful of files, in one workbook from the first step to the last:
 *
 *   a workbook, new or there already -> promises out of pasted copy -> one file of evidence after the other -> promises without a measure -> check
 */

/** Whatever was confirmed stays, where a person leaves. `run` checks the workbook and writes the report into it. Gives the exit status. */
export async function start(asker: Asker, words: Words, print: Print, run: (request: Request) => Promise<number>): Promise<number> {
  const { start: say } = words.commands;
  const file = await workbookOf(asker, words);
  try {
    return await lead(file, asker, words, print, run);
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== 'cancelled') throw error;
    return print(say.left(file, words.hint('start')));
  }
}

async function lead(file: string, asker: Asker, words: Words, print: Print, run: (request: Request) => Promise<number>): Promise<number> {
  const say = words.commands.start;
  const said = (text: string): number => {
    asker.say(text);
    return 0;
  };
  await collect(file, asker, words);
  if (workbenchOf(openWorkbook(file)).subjects.length === 0) return print(say.noPromises(file, words.hint('start')));
  for (let path = await fileFor(say.evidence); path !== ''; path = await fileFor(say.more)) {
    const wish = {
      command: 'connect',
      workbook: file,
      evidence: path,
      out: file,
      isInPlace: false,
      isConfirmed: false,
      plan: null,
      reading: readingOf({}),
    } as const;
    try {
      await connectByAsking(wish, asker, words, said);
    } catch (error) {
      // One file that cannot be read is no reason to stop with the others.
      if (!(error instanceof UserError) || error.code === 'cancelled') throw error;
      asker.say(words.errors[error.code](error.details));
    }
  }
  await measure(file, asker, words);
  if (!(await asker.agree(say.check))) return print(say.later(file, words.hint('run', file, '--in-place')));
  return run(readArguments(['run', file, '--output', file]));

  async function fileFor(question: string): Promise<string> {
    const path = unquoted(await asker.type(question, say.none));
    if (path === '' || existsSync(path)) return path;
    asker.say(words.errors['missing-file']({ file: path }));
    return fileFor(question);
  }
}

/** The workbook that goes along: made where there is none; as it was before, one that is there stays beside it. */
async function workbookOf(asker: Asker, words: Words): Promise<string> {
  const say = words.commands.start;
  const given = unquoted(await asker.type(say.workbook, 'audit.xlsx')) || 'audit.xlsx';
  const file = /\.xls[xm]$/i.test(given) ? given : `${given}.xlsx`;
  if (existsSync(file)) {
    const backup = backupOf(file);
    publish([backup], [{ path: backup.path, print: null }]);
    asker.say(words.commands.backup(backup.path));
    return file;
  }
  const workbook = newWorkbook();
  setUp(workbook, emptyTabs(words), name => name);
  publish([{ path: file, content: await packed(workbook, false) }], [{ path: file, print: null }]);
  asker.say(say.made(file));
  return file;
}

/** Promises out of text files of what the brand says, one after the other, or as they are typed. */
async function collect(file: string, asker: Asker, words: Words): Promise<void> {
  const say = words.commands.start;
  let question = say.copy;
  for (let path = await asked(); path !== ''; path = await asked()) {
    const copy = copyIn(path, asker, words);
    if (copy === null) continue;
    await collectIn(copy, path, file, asker, words);
    question = say.moreCopy;
  }
  if (workbenchOf(openWorkbook(file)).subjects.length > 0) return;
  // Who has no such file has the promises in mind.
  const typed: string[] = [];
  for (let line = await asker.type(say.typed, say.none); line !== ''; line = await asker.type(say.typedMore, say.none)) typed.push(line);
  if (typed.length > 0) await collectIn(typed.join('\n\n'), null, file, asker, words);

  async function asked(): Promise<string> {
    return unquoted(await asker.type(question, say.none));
  }
}

/** What one copy promises is ticked before; what seems to promise nothing can be, for a person knows better. */
async function collectIn(copy: string, path: string | null, file: string, asker: Asker, words: Words): Promise<void> {
  const { start: say } = words.commands;
  const target = openTarget({ workbook: file, out: file, isInPlace: false }, 'collected', words, { inputs: path === null ? [] : [path] });
  const { sentences, contradictions } = readCopy(target.workbook, copy, path === null ? '' : parse(path).name, words);
  for (const { first, second } of contradictions) asker.say(words.collect.against(first, second));
  for (const { text, twin } of sentences) if (twin !== '') asker.say(words.join.titled(words.quoted(text, 200), words.collect.twin(twin)));
  const fresh = sentences.filter(({ twin }) => twin === '');
  const promises = fresh.filter(({ kind }) => kind !== 'none');
  const others = fresh.filter(({ kind }) => kind === 'none');
  if (fresh.length === 0) return asker.say(words.collect.nothing);
  const offered = [...promises, ...others].map(one => ({
    value: one,
    label: words.join.aside(words.quoted(one.text, 200), one.touchpoint),
    hint: one.sentence,
  }));
  const question = promises.length === 0 ? say.tickNone : say.tick(promises.length, others.length);
  const added = addPromises(target.workbook, await asker.tick(question, offered, promises), words);
  if (added.promises > 0) await target.write();
  asker.say(words.collect.done(added.promises, added.touchpoints));
}

/** The text of a file; null where it has none, which is said: another one may be given. */
function copyIn(path: string, asker: Asker, words: Words): string | null {
  try {
    return readTextFile(path);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    asker.say(words.errors[error.code](error.details));
    return null;
  }
}

/** Promises that no question told about, and whose own words say how they are measured. */
async function measure(file: string, asker: Asker, words: Words): Promise<void> {
  const say = words.commands.start;
  const target = openTarget({ workbook: file, out: file, isInPlace: false }, 'measured', words);
  const { unmeasured } = measuresOf(target.workbook, words);
  const own = unmeasured.filter(one => one.words !== null);
  const [proved, rest] = [true, false].map(is => unmeasured.filter(one => one.words === null && one.isProvable === is));
  if (own.length > 0) {
    const offered = own.map(one => ({ value: one, label: words.quoted(one.text, 200), hint: one.words! }));
    const chosen = await asker.tick(say.measure(own.length), offered, []);
    const choices = chosen.map(({ id, text }) => ({ id, text, way: { is: 'words' as const } }));
    if (choices.length > 0 && saveMeasures(target.workbook, choices, words).promises > 0) await target.write();
  }
  if (proved!.length > 0) asker.say([say.prove(proved!.length), ...proved!.map(({ text }) => `  ${words.quoted(text, 200)}`)].join('\n'));
  if (rest!.length > 0)
    asker.say([say.ask(rest!.length), ...rest!.map(({ ask }) => `  ${ask.question} ${ask.answers.join(' | ')}`)].join('\n'));
}

/** A file that was dragged into the terminal comes in quotes. */
const unquoted = (path: string): string =>
  path
    .trim()
    .replace(/^(['"])(.*)\1$/, '$2')
    .replace(/\\ /g, ' ');

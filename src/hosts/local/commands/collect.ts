import { readFileSync } from 'node:fs';
import { parse } from 'node:path';
import type { CollectedPromise, Collection } from '../../../app/promises/collect-promises';
import { addPromises, readCopy } from '../../../app/promises/collect-promises';
import { measureByWords } from '../../../app/promises/measure-words';
import { UserError } from '../../../core/table/user-error';
import { kindAt } from '../files/identity';
import { openWorkbook } from '../read/open';
import { copyOf, readTextFile } from '../read/text-file';
import { openTarget } from '../target/target';
import { type Words, wordsFor } from '../words';
import type { Request } from './arguments';
import { chosenOf } from './chosen';
import { goingOn, placeGiven } from './hints/hint';

type Wish = Extract<Request, { command: 'collect' }>;

/** Lists the promises in pasted copy, or adds some of them to a copy of the workbook. Gives the exit status. */
export async function collect(request: Wish, given: Words, print: (text: string) => number): Promise<number> {
  const text = readText(request.copy);
  const inputs = request.copy === '-' ? [] : [request.copy];
  const target = request.isToApply || request.only.length > 0 ? openTarget(request, 'collected', given, { inputs }) : null;
  const workbook = target?.workbook ?? openWorkbook(request.workbook);
  const words = wordsFor(workbook, given);
  const from = request.from || (request.copy === '-' ? '' : parse(request.copy).name);
  // The numbers are those of the list that was shown, whatever an older copy has beyond it.
  const collection = readCopy(workbook, text, from, words);
  const promises = collection.sentences.filter(({ kind, twin }) => kind !== 'none' && twin === '');
  // What seems to promise nothing may be taken by its number: a person knows better.
  const others = collection.sentences.filter(({ kind, twin }) => kind === 'none' && twin === '');
  const chosen = chosenOf([...promises, ...others], one => one.kind !== 'none', request);
  if (chosen === null || !target) return print(listing(collection, promises, others, request, words));
  target.keep();
  const isThere = readCopy(workbook, text, from, words).sentences.map(({ twin }) => twin !== '');
  const fresh = chosen.filter(one => !isThere[collection.sentences.indexOf(one)]);
  const added = addPromises(workbook, fresh, words);
  if (added.promises === 0) return print(words.collect.nothing);
  const measured = measureByWords(
    workbook,
    fresh.map(({ text }) => text),
    words,
  );
  const backup = await target.write();
  print(words.collect.done(added.promises, added.touchpoints));
  print(words.collect.measured(measured, added.promises - measured));
  print(words.commands.written(target.out, backup));
  return print(words.collect.next(words.hint('connect', target.out, words.collect.file, '--yes', ...goingOn(request))));
}

/** Text of any usual encoding; `-` is standard input. Throws UserError `missing-file`, `not-a-table`, `not-text` or `long-copy`. */
function readText(path: string): string {
  if (path === '-') return copyOf(readFileSync(0, 'utf8'), path);
  if (kindAt(path) === null) throw new UserError('missing-file', { file: path });
  if (kindAt(path) !== 'file') throw new UserError('not-a-table', { file: path });
  return readTextFile(path);
}

function listing(
  { sentences, contradictions }: Collection,
  promises: readonly CollectedPromise[],
  others: readonly CollectedPromise[],
  request: Wish,
  words: Words,
): string {
  const { collect: say, join } = words;
  if (promises.length === 0 && sentences.every(({ twin }) => twin === '')) return say.none;
  const twice = sentences.filter(({ twin }) => twin !== '').length;
  const nothing = others.length;
  const from = request.from === '' ? [] : ['--from', request.from];
  const command = words.hint('collect', request.workbook, request.copy, ...from, ...placeGiven(request));
  return [
    say.found(promises.length, sentences.length, twice, nothing),
    ...contradictions.map(({ first, second }) => say.against(first, second)),
    '',
    ...promises.flatMap(({ text, touchpoint, whereStated, sentence }, i) => [
      `${String(i + 1).padStart(3)}. ${join.aside(words.quoted(text, 200), touchpoint)}${say.stated(whereStated)}`,
      `     ${sentence}`,
    ]),
    ...sentences.filter(({ twin }) => twin !== '').map(({ text, twin }) => `  =  ${join.titled(words.quoted(text, 200), say.twin(twin))}`),
    ...others.map(
      ({ text, sentence }, i) => `${String(promises.length + i + 1).padStart(3)}. ${join.titled(words.quoted(text, 200), sentence)}`,
    ),
    '',
    say.hint(command),
  ].join('\n');
}

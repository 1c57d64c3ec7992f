import type { PromiseReading } from '../../../app/promises/read-promises';
import { confirmReadings, readPromises, unreadPromises } from '../../../app/promises/read-promises';
import { openWorkbook } from '../read/open';
import { openTarget } from '../target/target';
import { type Words, wordsFor } from '../words';
import type { Request } from './arguments';
import { chosenOf } from './chosen';
import { placeGiven } from './hints/hint';

/** Lists how promises could be measured by their words, or writes some of that into a copy. Gives the exit status. */
export async function read(request: Extract<Request, { command: 'read' }>, given: Words, print: (text: string) => number): Promise<number> {
  const target = request.isToApply || request.only.length > 0 ? openTarget(request, 'read', given) : null;
  const workbook = target?.workbook ?? openWorkbook(request.workbook);
  const words = wordsFor(workbook, given);
  const say = words.commands.read;
  const readings = readPromises(workbook, words);
  const proposals = readings.filter(one => one.kind === 'proposal');
  const unread = unreadPromises(workbook, words);
  if (readings.length === 0 && unread.length === 0) return print(say.none);
  const chosen = chosenOf(proposals, one => one.sure === 'sure', request);
  if (chosen === null || !target) {
    for (const [i, one] of proposals.entries()) print(listed(one, `${String(i + 1).padStart(3)}. `, words));
    for (const one of readings) if (one.kind === 'check') print(listed(one, say.check, words));
    for (const { id, text } of unread) print(say.unread(id, text));
    if (proposals.length === 0) return 0;
    return print(
      say.hint(words.hint('read', request.workbook, ...placeGiven(request)), proposals.filter(one => one.sure === 'sure').length),
    );
  }
  target.keep();
  const { cells, metrics, unwritten } = confirmReadings(workbook, chosen, words);
  const out = cells === 0 ? request.workbook : target.out;
  const left = unwritten.map(({ column, promises }) => say.unwritten(column, promises, words.hint('read', out))).join('\n');
  if (cells === 0) return print(left || say.nothing);
  const backup = await target.write();
  print(say.done(cells, metrics));
  if (left !== '') print(left);
  return print(words.commands.written(out, backup));
}

function listed({ id, text, sentence, notes, sure, kind, place }: PromiseReading, start: string, words: Words): string {
  const doubt = kind === 'proposal' && sure === 'likely' ? [words.commands.read.likely] : [];
  const lines = [sentence, ...notes, ...doubt].map(line => `     ${line}`);
  return [`${start}${id} ${words.quoted(text)} (${place.tab}!${place.cell})`, ...lines, ''].join('\n');
}

import { auditWorkbook } from '../../../app/check/audit';
import type { Applied } from '../../../app/fix/backup';
import { backupsOf, undoFixes } from '../../../app/fix/backup';
import type { Fix } from '../../../app/fix/fix';
import { applyFixes, proposeFixes } from '../../../app/fix/fix';
import { UserError } from '../../../core/table/user-error';
import { stamp } from '../clock';
import { openWorkbook } from '../read/open';
import { openTarget } from '../target/target';
import { type Words, wordsFor } from '../words';
import type { Request } from './arguments';
import { chosenOf } from './chosen';
import { placeGiven } from './hints/hint';

type Wish = Extract<Request, { command: 'fix' }>;

/** Lists the fixes of a workbook, or applies or undoes some in a copy of it. Gives the exit status. */
export async function fix(request: Wish, given: Words, print: (text: string) => number): Promise<number> {
  const isToWrite = request.isToUndo || request.isToApply || request.only.length > 0;
  const target = isToWrite ? openTarget(request, 'fixed', given) : null;
  const workbook = target?.workbook ?? openWorkbook(request.workbook);
  const words = wordsFor(workbook, given);
  const say = words.commands.fix;
  const now = stamp();
  if (request.isToUndo) {
    const [backup] = backupsOf(workbook, words);
    if (backup === undefined) throw new UserError('no-backup', { file: request.workbook });
    target?.keep();
    return await keep(undoFixes(workbook, backup, words), say.undone);
  }
  const fixes = proposeFixes(workbook, auditWorkbook(workbook, { auditDate: null, today: now.slice(0, 10) }), words);
  if (fixes.length === 0) return print(say.none);
  const chosen = chosenOf(fixes, one => one.sure, request);
  if (chosen === null) {
    for (const [i, one] of fixes.entries()) print(listed(one, i + 1, words));
    return print(say.hint(words.hint('fix', request.workbook, ...placeGiven(request)), fixes.filter(one => one.sure).length, fixes.length));
  }
  target?.keep();
  return await keep(
    applyFixes(
      workbook,
      chosen.map(one => one.id),
      now,
      words,
    ),
    say.applied,
  );

  async function keep(applied: Applied, done: (changed: number, backup: string) => string): Promise<number> {
    for (const { cell, why } of applied.skipped) print(say.skipped(cell, why));
    if (applied.backup === null || !target) return print(say.nothing);
    const backup = await target.write();
    print(done(applied.changed, applied.backup));
    return print(words.commands.written(target.out, backup));
  }
}

function listed({ code, title, sentence, examples, cells, sure, question }: Fix, number: number, words: Words): string {
  const { commands, quoted } = words;
  // Numbers say what they are themselves.
  const say = (text: string): string => (code === 'numbers' ? text : quoted(text));
  const lines = examples.map(({ tab, cell, before, after }) => `     ${commands.fix.change(`${tab}!${cell}`, say(before), say(after))}`);
  const more = cells > examples.length ? [`     ${commands.fix.more(cells - examples.length)}`] : [];
  const doubt = question !== null ? [`     ${commands.fix.question}`] : sure ? [] : [`     ${commands.fix.unsure}`];
  return [`${String(number).padStart(3)}. ${title}`, `     ${sentence}`, ...doubt, ...lines, ...more, ''].join('\n');
}

import { existsSync } from 'node:fs';
import { parse } from 'node:path';
import Papa from 'papaparse';
import { confirmGuide } from '../../../app/guide/confirm';
import { proposeGuide, workbenchOf } from '../../../app/guide/propose';
import { planRows, readPlan } from '../../../core/guide/plan';
import type { Guide } from '../../../core/guide/question';
import { UserError } from '../../../core/table/user-error';
import type { Words } from '../../../words/words';
import { readCsv } from '../read/csv';
import { bytesOf, openWorkbook } from '../read/open';
import { writeFile } from '../write/file';
import type { Request } from './arguments';
import { besideOf } from './default-name';
import { tabFor } from './tab-for';

type Wish = Extract<Request, { command: 'connect' }>;

/** Connects a tab by a plan: writes the questions into a file that is not there yet, and does what one that is there says. Gives the exit status. */
export async function connectByPlan(request: Wish, file: string, words: Words, print: (text: string) => number): Promise<number> {
  const workbook = openWorkbook(request.workbook);
  const say = words.guide;
  const tab = tabFor(workbook, request.evidence, text => print(text), words, true);
  const guide = proposeGuide(workbook, tab, words);
  const bench = workbenchOf(workbook, words);
  if (!existsSync(file)) {
    const rows = planRows(guide, bench.subjects, say.plan);
    writeFile(file, Buffer.from(`\ufeff${Papa.unparse(rows, { escapeFormulae: true })}\r\n`));
    print(summaryOf(guide, words));
    return print(say.planWritten(file, request.workbook, request.evidence));
  }
  const { grid } = readCsv(bytesOf(file), parse(file).name);
  const { guide: decided, troubles } = readPlan(grid, guide, bench.subjects, bench.touchpoints);
  const [first] = troubles;
  if (first) throw new UserError('invalid-plan', { file, row: String(first.row), column: first.column, value: first.found });
  const { counted, promises, sources } = confirmGuide(workbook, decided, words);
  if (sources === 0) return print(say.nothing);
  const out = request.out ?? besideOf(request.workbook, 'connected');
  await workbook.save(out);
  print(say.done(counted, promises, tab));
  return print(words.connect.next(out));
}

function summaryOf({ tab, questions, others, remembered }: Guide, words: Words): string {
  const waiting = questions.filter(question => question.doubts.length > 0).length;
  const likely = questions.filter(({ doubts, sure }) => doubts.length === 0 && sure !== 'sure').length;
  const counts = words.guide.summary(tab, waiting, likely, questions.length - waiting - likely, others.length);
  return remembered === '' ? counts : `${words.guide.remembered(remembered)}\n${counts}`;
}

import { createHash } from 'node:crypto';
import { UserError } from '../../../core/table/user-error';
import { dialects, statementsOf } from '../../warehouse/paste';
import { openWorkbook } from '../read/open';
import type { Words } from '../words';
import type { Request } from './arguments';

/** Prints one statement for each table that Sources names, each with what to do with its result. */
export function printSql(request: Extract<Request, { command: 'sql' }>, words: Words, print: (text: string) => number): number {
  const { dialect, from, to } = request;
  // The same at each run, so that counts of several days agree on who is who; and nobody else's.
  const salt = createHash('sha256').update(request.workbook).digest('hex').slice(0, 24);
  const statements = statementsOf(openWorkbook(request.workbook), dialects[dialect], salt, { from, to });
  if (statements.length === 0) throw new UserError('no-address', { file: request.workbook });
  for (const { address, result, text } of statements) print(`-- ${words.commands.pasted(address, result).replace(/\n/g, ' ')}\n${text}\n`);
  return 0;
}

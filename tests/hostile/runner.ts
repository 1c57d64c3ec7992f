// Audits one workbook after the other, as the command line does, and says what became of each.
import { auditWorkbook } from '../../src/app/check/audit';
import { writeReport } from '../../src/app/check/write-report';
import { proposeFixes } from '../../src/app/fix/fix';
import type { Base } from '../../src/core/evidence/base';
import { UserError } from '../../src/core/table/user-error';
import { openWorkbook } from '../../src/hosts/local/read/open';
import { fileWordsOf } from '../../src/words/hosts/files';

/** What became of a workbook: an audit with its base, one sentence, or something that must not be. */
export type Outcome = { base: Base } | { sentence: string } | { crash: string };

/** What is to be done: a place to save the report to where that is to be done, too. */
export interface Task {
  workbook: string;
  out: string | null;
}

const words = fileWordsOf('en');

async function outcomeOf({ workbook: path, out }: Task): Promise<Outcome> {
  try {
    const workbook = openWorkbook(path);
    const audited = auditWorkbook(workbook, { auditDate: null, today: '2026-11-22' });
    for (const issue of audited.audit.issues) words.issues[issue.code].message(issue);
    proposeFixes(workbook, audited, words);
    if (out !== null) {
      writeReport(workbook, audited, words);
      await workbook.save(out);
    }
    return { base: audited.audit.base };
  } catch (error) {
    if (error instanceof UserError) return { sentence: words.errors[error.code](error.details) };
    return { crash: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

process.on('message', (task: Task) => void outcomeOf(task).then(outcome => process.send!(outcome)));

import { textOf } from '../../cell/cell';
import { foldText } from '../../cell/text';
import type { MappedColumn } from '../mapped-column';
import { because } from '../mapped-column';

/** How REDCap says how far a form was filled in, in words or as a code; only the first of each is an unfinished one. */
const UNFINISHED = ['Incomplete', '0'];
const FINISHED = ['Unverified', '1', 'Complete', '2'];
const states = new Set([...UNFINISHED, ...FINISHED].map(foldText));

/**
 * The column `visit_complete` of a REDCap export leaves out whoever did not finish the form. Where an export has several forms nothing is
 * taken: one of them may be finished in a row where another is not. Columns are changed in place.
 */
export function takeFormStatus(columns: readonly MappedColumn[]): void {
  if (!columns.some(({ heading }) => /^(?:record_id$|redcap_)/i.test(heading.short))) return;
  const [form, ...others] = columns.filter(
    ({ heading, look }) =>
      /_complete$/i.test(heading.short) && look.filled > 0 && [...look.counts.keys()].every(cell => states.has(foldText(textOf(cell)))),
  );
  if (form && others.length === 0)
    Object.assign(form, { holds: 'leftOut', sure: 'sure', notAnswers: [...FINISHED], why: [because('rule', { tool: 'REDCap' })] });
}

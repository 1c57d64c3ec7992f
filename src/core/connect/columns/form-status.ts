import type { Grid } from '../../cell/cell';
import { textOf } from '../../cell/cell';
import { foldText } from '../../cell/text';
import { ANYTHING } from '../../evidence/rows/left-out';
import { BEGUN, LAST_ACTION, LAST_PAGE, limeSurvey, SUBMITTED } from '../exports/lime-survey';
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

/**
 * Whoever did not come to the end of a LimeSurvey form has no day of sending, and is left out: by that column where another one has the
 * day, else by the last page that was seen, where that tells. `cells` are the columns as they stand. Columns are changed in place.
 */
export function takeUnfinished(columns: readonly MappedColumn[], cells: Grid): void {
  const called = (names: string): MappedColumn[] => {
    const folded = new Set(names.split('|').map(foldText));
    return columns.filter(
      ({ heading, look }) => look.filled > 0 && [heading.short, heading.question].some(one => folded.has(foldText(one))),
    );
  };
  const [submitted] = called(SUBMITTED);
  if (!submitted) return;
  const why = [because('rule', { tool: limeSurvey.name })];
  const [other] = [...called(LAST_ACTION), ...called(BEGUN)];
  if (other) {
    Object.assign(other, { holds: 'date', sure: 'sure', why: [because('tool', { tool: limeSurvey.name })] });
    Object.assign(submitted, { holds: 'leftOut', sure: 'sure', notAnswers: [ANYTHING], why });
    return;
  }
  const [page] = called(LAST_PAGE);
  const sent = cells[columns.indexOf(submitted)] ?? [];
  const seen = page ? (cells[columns.indexOf(page)] ?? []).map(textOf) : [];
  const ends = new Set(seen.filter((text, row) => text !== '' && textOf(sent[row]) !== ''));
  const isTold = ends.size > 0 && seen.every((text, row) => textOf(sent[row]) !== '' || !ends.has(text));
  if (page && isTold) Object.assign(page, { holds: 'leftOut', sure: 'sure', notAnswers: [...ends], why });
}

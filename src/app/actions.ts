import { isFor, isLive, readActions } from '../core/action';
import type { Action, PromiseAudit } from '../core/audit';
import type { Cell } from '../core/cell';
import { UserError } from '../core/error';
import { issueLog } from '../core/issue';
import type { Header } from '../core/table';
import { actionsTable, inputTables } from '../core/tables';
import { formatOf } from '../report/format';
import type { Words } from '../words/words';
import type { Audited } from './audit';
import { readInput } from './input';
import type { Workbook } from './workbook';

/**
 * The audit with an action opened for each promise that one is proposed for, unless somebody has opened one meanwhile.
 * `writeReport` then appends the rows. Throws UserError `missing-tab` where there is no tab for them.
 */
export function openActions(workbook: Workbook, audited: Audited, words: Words): Audited {
  const input = readInput(workbook, actionsTable, inputTables, issueLog());
  if (!input) throw new UserError('missing-tab', { tab: actionsTable.name });
  const now = readActions(input.rows, input.tab, input.header, audited.audit.asOf).filter(isLive);
  const promises = audited.toActOn.filter(promise => !now.some(action => isFor(action, promise)));
  if (promises.length === 0) return audited;
  const format = formatOf(audited.audit, words);
  const actions = promises.map((promise): Action => {
    const { id: promiseId, touchpoint, owner } = promise;
    const action = words.sentences.nextStep(promise, format.of(promise), null);
    return { promiseId, touchpoint, action, owner, due: null, status: 'open', isOverdue: false, cell: '' };
  });
  const rows = promises.map((promise, i) => rowOf(promise, actions[i]!, audited.audit.asOf, input.header));
  return { ...audited, audit: audited.withActions(actions), newActions: { tab: input.tab, rows } };
}

/** A row of Actions, each cell under its header; what the product does not know of is left blank. */
function rowOf(
  promise: PromiseAudit,
  { action, owner }: Action,
  day: string,
  { columns }: Header<keyof typeof actionsTable.columns>,
): Cell[] {
  const cells: Partial<Record<keyof typeof actionsTable.columns, Cell>> = {
    promiseId: promise.id,
    touchpoint: promise.touchpoint,
    promise: promise.text,
    openedOn: day,
    gap: promise.gap === null ? null : Number(promise.gap.toFixed(3)),
    action,
    owner,
    status: actionsTable.columns.status.choices[0]!,
  };
  const row: Cell[] = Array.from({ length: Math.max(...Object.values(columns)) + 1 }, () => null);
  for (const [key, cell] of Object.entries(cells)) {
    const at = columns[key as keyof typeof columns];
    if (at >= 0) row[at] = cell;
  }
  return row;
}

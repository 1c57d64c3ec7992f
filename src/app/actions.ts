import { isFor, isLive, readActions } from '../core/action';
import type { Action } from '../core/audit';
import type { Cell } from '../core/cell';
import { UserError } from '../core/error';
import { issueLog } from '../core/issue';
import type { Header } from '../core/table';
import { actionsTable, inputTables } from '../core/tables';
import { formatOf } from '../report/format';
import { type Link, linkTo } from '../report/link';
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
  const rows = promises.map(({ id, text, gap, ...promise }, i) =>
    rowOf({ ...promise, ...actions[i]!, promise: text, gap }, audited.audit.asOf, input.header),
  );
  return { ...audited, audit: audited.withActions(actions), newActions: { tab: input.tab, rows } };
}

/** An action to be opened. */
export interface ActionDraft extends Pick<Action, 'promiseId' | 'touchpoint' | 'action' | 'owner' | 'due'> {
  /** The promise's words. */
  promise: string;
  /** How far it falls short, as a difference of shares. */
  gap: number | null;
}

/** Appends actions to the tab Actions, opened on `day`. Throws UserError `missing-tab` where there is none. */
export function appendActions(workbook: Workbook, drafts: readonly ActionDraft[], day: string): void {
  const input = readInput(workbook, actionsTable, inputTables, issueLog());
  if (!input) throw new UserError('missing-tab', { tab: actionsTable.name });
  workbook.appendRows(
    input.tab,
    drafts.map(draft => rowOf(draft, day, input.header)),
  );
}

/** An action as the sidebar shows it. */
export interface ActionItem extends Omit<Action, 'cell'> {
  promise: string;
  outcome: string;
  place: Link | null;
}

/** What the Actions tab holds now; null where there is no such tab. */
export function actionsOf(workbook: Workbook, day: string): ActionItem[] | null {
  const input = readInput(workbook, actionsTable, inputTables, issueLog());
  if (!input) return null;
  return readActions(input.rows, input.tab, input.header, day).map(({ cell, ...action }, i) => {
    const { promise, outcome } = input.rows[i]!;
    return { ...action, promise, outcome, place: linkTo(cell) ?? null };
  });
}

/** A row of Actions, each cell under its header; what the product does not know of is left blank. */
function rowOf({ gap, ...draft }: ActionDraft, day: string, { columns }: Header<keyof typeof actionsTable.columns>): Cell[] {
  const cells: Partial<Record<keyof typeof actionsTable.columns, Cell>> = {
    promiseId: draft.promiseId,
    touchpoint: draft.touchpoint,
    promise: draft.promise,
    openedOn: day,
    gap: gap === null ? null : Number(gap.toFixed(3)),
    action: draft.action,
    owner: draft.owner,
    due: draft.due,
    status: actionsTable.columns.status.choices[0]!,
  };
  const row: Cell[] = Array.from({ length: Math.max(...Object.values(columns)) + 1 }, () => null);
  for (const [key, cell] of Object.entries(cells)) {
    const at = columns[key as keyof typeof columns];
    if (at >= 0) row[at] = cell;
  }
  return row;
}

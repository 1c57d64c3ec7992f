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
 * Opens an action for each promise that one is proposed for, unless somebody has opened one meanwhile: Actions is read and at once appended to.
 * Gives the audit of all that stands there then, and how many were opened. Throws UserError `missing-tab` where there is no tab for them.
 */
export function openActions(workbook: Workbook, audited: Audited, words: Words): { audited: Audited; tab: string; opened: number } {
  const input = readInput(workbook, actionsTable, inputTables, issueLog());
  if (!input) throw new UserError('missing-tab', { tab: actionsTable.name });
  const { audit, toActOn } = audited;
  const now = readActions(input.rows, input.tab, input.header, audit.asOf);
  const promises = toActOn.filter(promise => !now.some(action => isLive(action) && isFor(action, promise)));
  const format = formatOf(audit, words);
  const opened = promises.map((promise): Action => {
    const { id: promiseId, touchpoint, owner } = promise;
    const action = words.sentences.nextStep(promise, format.of(promise), null);
    return { promiseId, touchpoint, action, owner, due: null, status: 'open', isOverdue: false, cell: '' };
  });
  const rows = promises.map(({ text, gap }, i) => rowOf({ ...opened[i]!, promise: text, gap }, audit.asOf, input.header));
  if (rows.length > 0) workbook.appendRows(input.tab, rows);
  const all = audited.withActions([...now, ...opened]);
  return { audited: { ...audited, audit: all, toActOn: [] }, tab: input.tab, opened: rows.length };
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

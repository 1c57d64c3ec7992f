import type { PromiseAudit } from '../../core/audit';
import type { Action } from '../../core/declared/action';
import { isFor, isLive, readActions } from '../../core/declared/action';
import { actionsTable, inputTables } from '../../core/declared/input-tables';
import type { Settings } from '../../core/declared/settings';
import { issueLog } from '../../core/table/issue';
import { UserError } from '../../core/table/user-error';
import { formatOf } from '../../report/format';
import { type Link, linkTo } from '../../report/link';
import type { Words } from '../../words/words';
import type { Cells } from '../append';
import { rowUnder } from '../append';
import type { Audited } from '../check/audit';
import { readInput } from '../input';
import type { Workbook } from '../workbook';

/** An action to be opened. */
export interface ActionDraft extends Pick<Action, 'promiseId' | 'touchpoint' | 'action' | 'owner' | 'due'> {
  /** The promise's words. */
  promise: string;
  /** How far it falls short, as a difference of shares; in the tab it stands in points. */
  gap: number | null;
}

/** Settings by which the days of actions are read. */
type Dating = Pick<Settings, 'auditDate' | 'dateOrder'>;

/** What came of opening actions. */
export interface Opened {
  /** The tab that serves as Actions. */
  tab: string;
  /** How many were opened. */
  rows: number;
  /** All that stand there now. */
  actions: Action[];
}

/**
 * Opens actions on the audit date, but none for a promise that one is open for by now: Actions is read and at once appended to.
 * Throws UserError `missing-tab` where there is no such tab.
 */
export function openActions(workbook: Workbook, drafts: readonly ActionDraft[], { auditDate: day, dateOrder }: Dating): Opened {
  const input = readInput(workbook, actionsTable, inputTables, issueLog(), dateOrder);
  if (!input) throw new UserError('missing-tab', { ownTab: actionsTable.name });
  const { tab, rows, header } = input;
  const known = readActions(rows, tab, header, day);
  const wanted = drafts.filter(({ promiseId }) => !known.some(action => isLive(action) && isFor(action, { id: promiseId })));
  if (wanted.length > 0)
    workbook.appendRows(
      tab,
      wanted.map(draft => rowUnder(input, cellsOf(draft, day))),
    );
  const opened = wanted.map(({ promise, gap, ...draft }): Action => {
    return { ...draft, status: 'open', doneOn: null, cost: null, isOverdue: draft.due !== null && draft.due < day, cell: '' };
  });
  return { tab, rows: wanted.length, actions: [...known, ...opened] };
}

/** What is to be opened for some promises of an audit. */
export function draftsOf({ audit }: Audited, promises: readonly PromiseAudit[], words: Words): ActionDraft[] {
  const format = formatOf(audit, words);
  return promises.map(promise => {
    const { id: promiseId, touchpoint, owner, text, gap } = promise;
    return {
      promiseId,
      touchpoint,
      owner,
      promise: text,
      gap,
      due: null,
      action: words.sentences.nextStep(promise, format.of(promise), null),
    };
  });
}

/** An action as the sidebar shows it. */
export interface ActionItem extends Omit<Action, 'cell'> {
  promise: string;
  outcome: string;
  place: Link | null;
}

/** What the Actions tab holds now; null where there is no such tab. */
export function actionsOf(workbook: Workbook, { auditDate, dateOrder }: Dating): ActionItem[] | null {
  const input = readInput(workbook, actionsTable, inputTables, issueLog(), dateOrder);
  if (!input) return null;
  return readActions(input.rows, input.tab, input.header, auditDate).map(({ cell, ...action }, i) => {
    const { promise, outcome } = input.rows[i]!;
    return { ...action, promise, outcome, place: linkTo(cell) ?? null };
  });
}

const cellsOf = ({ gap, ...draft }: ActionDraft, day: string): Cells<typeof actionsTable.columns> => ({
  ...draft,
  openedOn: day,
  doneOn: null,
  cost: null,
  gap: gap === null ? null : Number((gap * 100).toFixed(1)),
  status: actionsTable.columns.status.choices[0]!,
  outcome: null,
});

import type { Model } from '@odoo/o-spreadsheet';
import type { Host } from '../../app/host';
import { emptyTabs, setUp } from '../../app/set-up/set-up';
import { placeOfCell } from '../../core/cell/reference';
import type { IssueAt } from '../../core/table/issue';
import { UserError } from '../../core/table/user-error';
import { markOf, recall, remember } from './mark';
import { selectCell } from './select';
import { isSame } from './sheet';
import { inOneStep } from './step';
import { gridWorkbook } from './workbook';

/** The sidebar was made for this page; nobody else can ask. */
const SESSION = 'playground';

/** Bytes that the sidebar's memory may take; it is kept in the model itself. */
const ROOM = 1_000_000;

/** Which language whoever looks has, and has chosen. */
export type Speech = Pick<Host, 'language' | 'chosenLanguage' | 'speak'>;

const silent: Speech = { language: () => 'en', chosenLanguage: () => '', speak: () => undefined };

/**
 * The grid as a host. All that an act does is one step: it can be undone at once. The page stands still meanwhile, so nobody can cancel it.
 * `found` is what was noticed when the tabs were read from files.
 */
export function gridHost(model: Model, found: readonly IssueAt[] = [], speech: Speech = silent): Host {
  const { getters } = model;
  const exampleIds = (): string[] => getters.getSheetIds().filter(id => markOf(model, id)?.isExample);
  const idOf = (tab: string): string | undefined =>
    getters.getSheetIds().find(id => markOf(model, id)?.tab === tab) ??
    getters.getSheetIds().find(id => isSame(getters.getSheetName(id), tab));
  return {
    session: () => SESSION,
    ...speech,
    open: () => gridWorkbook(model, found),
    canEdit: () => true,
    locked: work => inOneStep(model, work),
    flush: () => undefined,
    now,
    manyRows: Number.POSITIVE_INFINITY,
    follow: work => work(() => undefined),
    progress: () => ({ done: 0, of: null }),
    cancel: () => undefined,
    remember: text => remember(model, text),
    recall: () => recall(model),
    room: ROOM,
    show({ tab, cell }) {
      const [sheetId, place] = [idOf(tab), placeOfCell(cell)];
      if (!sheetId || !place || !selectCell(model, sheetId, place.row, place.column)) throw new UserError('missing-tab', { tab });
    },
    removeExamples(words) {
      const old = exampleIds();
      // A spreadsheet cannot be without a tab.
      const between = model.uuidGenerator.smallUuid();
      model.dispatch('CREATE_SHEET', { sheetId: between, name: between, position: 0 });
      for (const sheetId of old) model.dispatch('DELETE_SHEET', { sheetId, sheetName: getters.getSheetName(sheetId) });
      setUp(gridWorkbook(model), emptyTabs(words), name => name);
      model.dispatch('DELETE_SHEET', { sheetId: between, sheetName: between });
    },
    explain(error) {
      // biome-ignore lint/suspicious/noConsole: a bug is noted where whoever reports it can find it
      console.error(error);
      return null;
    },
  };
}

/** By the browser's own clock and zone: `2026-11-22T10:41:00`. */
function now(): string {
  const date = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day}T${[date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':')}`;
}

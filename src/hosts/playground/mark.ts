import type { CoreCommand, WorkbookData } from '@odoo/o-spreadsheet';
import { CorePlugin, coreTypes, type Model, registries } from '@odoo/o-spreadsheet';
import type { Sheet } from '../../report/sheet';

/** What the add-on notes about a tab that it made. It stays with the tab under any name, is undone with it, and is part of the exported data. */
export interface Mark {
  /** Which tab of the product it is, such as `Summary` or `Promises`. */
  tab: string;
  isReport: boolean;
  /** A tab of the worked example. */
  isExample: boolean;
  /** The report as it was last written from A1 on; null on an input tab, and where nothing but an announcement is there. */
  report: Sheet | null;
}

/** The mark of a tab that nothing was written to yet. */
export const newMark = (tab: string, isReport: boolean): Mark => ({ tab, isReport, isExample: false, report: null });

const MARK = 'PROMISE_AUDIT_MARK';
const MEMORY = 'PROMISE_AUDIT_MEMORY';
/** Where the exported data hold it. */
export const KEY = 'promiseAudit';

type OwnCommand = { type: typeof MARK; sheetId: string; mark: Mark } | { type: typeof MEMORY; memory: string };

interface Kept {
  marks: Record<string, Mark | undefined>;
  /** What is kept with the spreadsheet as a whole. */
  memory: string | null;
}

class MarkPlugin extends CorePlugin<Kept> {
  static override getters = ['getPromiseAuditMark', 'getPromiseAuditMemory'] as const;
  marks: Kept['marks'] = {};
  memory: Kept['memory'] = null;

  override handle(command: CoreCommand): void {
    const own = command as CoreCommand | OwnCommand;
    if (own.type === 'DELETE_SHEET') this.history.update('marks', own.sheetId, undefined);
    if (own.type === MARK) this.history.update('marks', own.sheetId, own.mark);
    if (own.type === MEMORY) this.history.update('memory', own.memory);
  }

  getPromiseAuditMark(sheetId: string): Mark | undefined {
    return this.marks[sheetId];
  }

  getPromiseAuditMemory(): string | null {
    return this.memory;
  }

  override import(data: WorkbookData & { [KEY]?: Kept }): void {
    Object.assign(this, data[KEY]);
  }

  override export(data: WorkbookData & { [KEY]?: Kept }): void {
    data[KEY] = { marks: this.marks, memory: this.memory };
  }
}

/** Makes marks a part of every model that is made from now on. */
export function registerMarks(): void {
  for (const type of [MARK, MEMORY]) {
    (coreTypes as Set<string>).add(type);
    registries.inverseCommandRegistry.add(type, command => [command]);
  }
  registries.corePluginRegistry.add(MARK, MarkPlugin);
}

type Getters = Pick<MarkPlugin, 'getPromiseAuditMark' | 'getPromiseAuditMemory'>;
type Dispatch = (type: string, command: object) => void;

export const markOf = (model: Model, sheetId: string): Mark | undefined =>
  (model.getters as unknown as Getters).getPromiseAuditMark(sheetId);

export const setMark = (model: Model, sheetId: string, mark: Mark): void => (model.dispatch as Dispatch)(MARK, { sheetId, mark });

export const recall = (model: Model): string | null => (model.getters as unknown as Getters).getPromiseAuditMemory();

export const remember = (model: Model, memory: string): void => (model.dispatch as Dispatch)(MEMORY, { memory });

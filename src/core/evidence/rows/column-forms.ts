import type { Declared } from '../../declared/declared';
import type { Block } from '../../table/block';
import type { IssueLog } from '../../table/issue';
import type { Stream } from '../stream';
import type { DateForms } from './date-forms';
import { readDateForms } from './date-forms';
import type { ValueForms } from './value-forms';
import { readValueForms } from './value-forms';

/** How the cells of a tab's columns are written, as far as one cell alone does not say. */
export interface ColumnForms extends DateForms {
  /** Of columns of values, expectations and weights. */
  values: ReadonlyMap<number, ValueForms>;
}

/** What is decided over whole columns, for all that the streams of a tab read. What they do not settle is reported, once for the column. */
export const readColumnForms = (streams: readonly Stream[], blocks: readonly Block[], declared: Declared, log: IssueLog): ColumnForms => ({
  ...readDateForms(streams, blocks, declared.settings, log),
  values: readValueForms(streams, blocks, declared, log),
});

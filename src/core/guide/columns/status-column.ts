import type { Cell } from '../../cell/cell';
import type { Look } from '../../connect/column-look';
import { isCalledOff, isDone, isNoShow } from '../../evidence/rows/case-state';

const STATUS = /\b(?:status|state|stan)\b|状态|狀態/u;

const says = ({ counts }: Look, is: (cell: Cell) => boolean): boolean =>
  [...counts.keys()].some(cell => typeof cell === 'string' && is(cell));

/** A state of each case that may say that it was called off, or that nobody came; `header` is plain. */
export const isStatus = (header: string, look: Look): boolean =>
  (STATUS.test(header) || look.counts.size <= 8) && says(look, cell => isCalledOff(cell) || isNoShow(cell));

/** A state of each case that says which of them are done. */
export const isProgress = (header: string, look: Look): boolean => STATUS.test(header) && says(look, isDone);

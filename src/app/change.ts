import type { Cell } from '../core/cell/cell';

/** A cell to be changed once it is confirmed: what was read, and what is to stand there. */
export interface CellChange {
  from: Cell;
  to: Cell;
  /** True for what stood there before and comes back as it was; what a person has typed is read first. */
  isBack: boolean;
}

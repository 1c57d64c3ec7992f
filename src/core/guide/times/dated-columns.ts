import type { Cell } from '../../cell/cell';
import type { Look } from '../../connect/column-look';
import type { Heading } from '../../connect/tab-head';
import type { QuestionKind } from '../question';

/** A column of dates, what its header says that it is, and whether its cells bear a time of day. */
export interface DateColumn {
  heading: Heading;
  look: Look;
  /** Row by row. */
  cells: readonly Cell[];
  is: 'start' | 'end' | 'promised' | 'reply' | 'day';
  hasTime: boolean;
  /** True where the cells are times of day alone, on the day that their rows say. */
  isClock: boolean;
}

/** Two columns, and what lies between them. */
export interface TimePair {
  kind: Extract<QuestionKind, 'time' | 'lateness'>;
  from: DateColumn;
  to: DateColumn;
  /** Of people who wait; `isWaitElsewhere` where another pair tells how long since they came. */
  isQueue: boolean;
  isWaitElsewhere: boolean;
}

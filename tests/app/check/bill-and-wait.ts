import type { Cell } from '../../../src/core/cell/cell';
import type { Row } from '../tiny';

/** A metric of money, a promise of a wait, and rows of evidence on a metric. */
export const bill: Row = { Metric: 'Bill', Kind: 'Amount', Better: 'Lower', 'Kept when': '<= 2000' };
export const wait: Row = {
  'Promise ID': 'P1',
  Touchpoint: 'Store',
  Promise: 'Quick',
  Metric: 'Wait',
  'Kept when': '<= 5 minutes',
  'Promised for': 0.9,
};
export const values = (metric: string, ...cells: Cell[]): Row[] => cells.map(Value => ({ Touchpoint: 'Store', Metric: metric, Value }));

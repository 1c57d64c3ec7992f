import type { Audit } from '../../../../src/core/audit';
import type { Cell, Grid } from '../../../../src/core/cell/cell';
import type { Parts, Row } from '../../tiny';
import { audit, promise } from '../../tiny';

/* Cases that take time: pairs of dates, on the audit date of 22 November 2026. */

/** What a repair takes. */
export const repair = { Metric: 'Repair time', Kind: 'Duration', Unit: 'days' };
/** Sources of a metric: two columns of days of one tab, and what each holds. */
export const measured = (metric: string, first: string, second: string): Row[] =>
  [first, second].map((Holds, i) => ({ Tab: 'Jobs', Column: 'AB'[i]!, Holds, Touchpoint: 'Store', Metric: metric }));

/** Cases of a promise with this test, which began and ended on these days. */
export function taking(test: string | null, cases: [Cell, Cell][], rest: Parts = {}): Audit {
  return audit({
    metrics: [repair],
    promises: [{ ...promise, Metric: 'Repair time', 'Kept when': test, Since: rest.settings?.Since ?? null }],
    sources: measured('Repair time', 'Started', 'Finished'),
    ...rest,
    tabs: { Jobs: [['A', 'B'], ...cases] as Grid },
  });
}

/** Cases of a promise to be on time, promised for and ended on these days. */
export const promised = (cases: [Cell, Cell][], rest: Parts = {}, metric = 'On time'): Audit =>
  audit({
    promises: [{ ...promise, Metric: metric }],
    sources: measured(metric, 'Promised date', 'Actual date'),
    ...rest,
    tabs: { Jobs: [['A', 'B'], ...cases] as Grid },
  });

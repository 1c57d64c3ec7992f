import type { Cell } from '../cell/cell';
import { textOf } from '../cell/cell';
import { isTimeUnit } from '../cell/unit';
import { readTest } from '../declared/kept-when';
import type { Metric, Test } from '../declared/metric';
import { atLeast, scaleOf } from '../declared/metric';
import { valueReader } from '../declared/metric-value';
import { passes } from '../declared/passes';
import type { NpsCounts } from '../statistics/nps';
import type { KeptTally } from '../statistics/tally';
import { addKept, emptyKept } from '../statistics/tally';

/** A metric for values that stand in cells with no more said of them than their test. */
export interface TestedMetric {
  metric: Metric;
  test: Test;
}

/**
 * Reads *Kept when* where no metric is named: `yes` asks for yes and no, `within 2 days` for days, `>= 90%` for a share, anything else for numbers.
 * undefined where it cannot be read.
 */
export function readTestAlone(keptWhen: Cell): TestedMetric | undefined {
  const words = textOf(keptWhen).split(/[\s\d.,]+/);
  const unit = words.find(isTimeUnit);
  const kind = unit ? 'duration' : textOf(keptWhen).includes('%') ? 'share' : 'rating';
  const open: Metric = {
    name: '',
    keptWhen: null,
    words: new Map(),
    kind,
    ...scaleOf[kind],
    ...(kind === 'rating' ? { lowest: null, highest: null } : {}),
    unit: unit ?? '',
  };
  const yesNo: Metric = { ...open, kind: 'yes-no', ...scaleOf['yes-no'] };
  for (const metric of [open, yesNo]) {
    const test = readTest(keptWhen, metric);
    if (test) return { metric, test };
  }
  return undefined;
}

/** Counts answers; what is no answer is passed over. Gives the first cell that cannot be read in `invalid`, null if all can. */
export function tallyCells(
  cells: readonly (readonly Cell[])[],
  { metric, test }: TestedMetric,
): { tally: KeptTally; invalid: string | null } {
  const read = valueReader(metric);
  const tally = emptyKept();
  let invalid: string | null = null;
  for (const cell of cells.flat()) {
    const value = read(cell);
    if (value === undefined) invalid ??= textOf(cell);
    else if (value !== null) addKept(tally, 1, 1, passes(test, value));
  }
  return { tally, invalid };
}

const likelihood: Metric = { name: '', kind: 'likelihood', ...scaleOf.likelihood, keptWhen: null, words: new Map() };

/** Counts 0-10 answers for `nps`; `invalid` as in `tallyCells`. */
export function countNps(cells: readonly (readonly Cell[])[]): NpsCounts & { invalid: string | null } {
  const of = (from: number): { tally: KeptTally; invalid: string | null } => tallyCells(cells, { metric: likelihood, test: atLeast(from) });
  const [promoters, passives] = [of(9), of(7)];
  return {
    promoters: promoters.tally.kept,
    detractors: passives.tally.n - passives.tally.kept,
    all: passives.tally.n,
    invalid: passives.invalid,
  };
}

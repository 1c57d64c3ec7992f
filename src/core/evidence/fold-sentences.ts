import { textOf } from '../cell/cell';
import type { Declared } from '../declared/declared';
import { findTarget } from '../declared/declared';
import { passes } from '../declared/passes';
import type { Cells } from '../table/block';
import { COMPLAINTS, EMPLOYEES } from './aside';
import type { Once } from './counted-once';
import { quoteOf } from './fold-row';
import type { RowTarget } from './rows/row-target';
import type { Rows } from './rows/rows';
import { READ } from './rows/rows';
import type { Stream } from './stream';
import type { Evidence } from './summary';
import type { SummaryIndex } from './summary-index';
import { indexSummary, noteQuote } from './summary-index';

/**
 * Adds the sentences of a comment that is about several touchpoints, each to its own: they are comments there, and on the promises there that are
 * measured alike. The mark of such a comment counts for none of them. A sentence is quoted only where it is plain on which side it stands: out of
 * a complaint, or with the lowest or the highest mark that there is.
 */
export function foldSentences(
  stream: Stream,
  declared: Declared,
  into: Evidence,
  once: Once,
  isOutOfTime: (rows: Rows, i: number, promise: number) => boolean,
): (about: RowTarget, rows: Rows, i: number, comments: Cells) => void {
  const indexes: (SummaryIndex | undefined)[] = [];
  return (about, rows, i, comments) => {
    if (rows.source[i] === EMPLOYEES || rows.leftOut[i] !== 0) return;
    const cell = comments[rows.from + i];
    const { parts } = declared.match(cell);
    for (const [at, { touchpoint, from, to }] of parts.entries()) {
      const isNew = parts.findIndex(one => one.touchpoint === touchpoint) === at;
      if (touchpoint === about.touchpoint) continue;
      if (isNew && once.isNew(rows.first + i, stream.columns.comment!, touchpoint))
        into.touchpoints[touchpoint]!.comments += rows.times[i]!;
      const { promises } = findTarget(declared, declared.touchpoints[touchpoint]!.name, about.metric?.name ?? '', '');
      for (const promise of promises) {
        if (isOutOfTime(rows, i, promise)) continue;
        indexes[promise] ??= indexSummary(into.promises[promise]!);
        const index = indexes[promise];
        const side = sideOf(about, rows, i, promise);
        if (isNew && rows.source[i] !== COMPLAINTS) index.summary.comments += rows.times[i]!;
        if (side === null || rows.day[i]! < index[`${side}From`]) continue;
        noteQuote(index, side, { ...quoteOf(rows, i, comments, stream), text: textOf(cell).slice(from, to).trim() });
      }
    }
  };

  function sideOf({ metric }: RowTarget, { state, reading, source }: Rows, i: number, promise: number): 'for' | 'against' | null {
    if (source[i] === COMPLAINTS) return 'against';
    const { test } = declared.promises[promise]!;
    const isExtreme = state[i] === READ && (reading[i] === metric?.lowest || reading[i] === metric?.highest);
    if (test === null || !isExtreme) return null;
    return passes(test, reading[i]!) ? 'for' : 'against';
  }
}

import type { Area, Sheet } from '../../../report/sheet';
import type { Mark } from '../mark';
import type { GoogleTab } from '../tab';
import { rangeOf } from './rule';
import { stacked } from './runs';

/** The merges that Sheets needs, as few as it takes: plain words at the left run over the blank cells beside them by themselves. */
export function mergesOf({ cells, merges }: Sheet): Area[] {
  return stacked(
    merges.filter(({ row, column }) => {
      const { wrap, align } = cells[row]![column]!.look;
      return wrap || align !== 'left';
    }),
  );
}

/** Merges them, in place of those that are there. */
export function putMerges({ sheet, room }: GoogleTab, report: Sheet, { merges, rows, columns }: Mark): void {
  if (merges !== '') room.block(Math.max(rows, report.cells.length), Math.max(columns, report.widths.length)).breakApart();
  for (const area of mergesOf(report)) rangeOf(sheet, area).mergeAcross();
}

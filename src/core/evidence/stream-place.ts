import { address, reference } from '../cell/reference';
import type { Stream } from './stream';

/** Where a cell of a stream stands, such as `Evidence!D14`; '' where its rows lie outside the workbook. Row and column are counted from 0. */
export const placeIn = ({ tab, isElsewhere }: Stream, row: number, column: number): string =>
  isElsewhere ? '' : reference(tab, row, column);

/** Where an issue has it: the row as the user sees it, and none of a row outside the workbook. */
export interface IssuePlace {
  tab: string;
  row: number | null;
  column: string | null;
  cell: string | null;
}

export const issuePlace = ({ tab, names, isElsewhere }: Stream, row: number, column: number): IssuePlace => ({
  tab,
  row: isElsewhere ? null : row + 1,
  column: names.get(column) ?? null,
  cell: isElsewhere ? null : address(row, column),
});

import type { Grid } from '../cell/cell';
import type { MappedColumn } from '../connect/mapped-column';
import type { Head } from '../connect/tab-head';
import type { Metric } from '../declared/metric';

/** A tab as it was read: `cells` are all columns of its rows of data. */
export interface GuidedTab {
  name: string;
  head: Head;
  tool: string | null;
  rows: number;
  cells: Grid;
  columns: readonly MappedColumn[];
  /** Metrics by their names as the mapping gives them. */
  metricOf(name: string): Metric | null;
}

import type { Cell } from '../../core/cell/cell';
import { sourcesTable } from '../../core/declared/input-tables';
import type { SampleTab } from './tab';
import { tabOf } from './tab';

/** A column of a tab that a tool exported, and what Sources says of it; no `holds` for a column the audit has no use for. */
export interface SourceColumn {
  header: string;
  holds?: string;
  touchpoint?: string;
  metric?: string;
  notAnswers?: string;
}

/** A tab as its tool exported it. */
export interface SourceTab {
  name: string;
  /** Kind of source. */
  source: string;
  columns: SourceColumn[];
  rows: Cell[][];
}

export const exportOf = ({ name, columns, rows }: SourceTab): SampleTab => ({
  name,
  rows: [columns.map(column => column.header), ...rows],
});

/** The Sources tab that makes evidence of these. */
export function sourcesOf(tabs: readonly SourceTab[]): SampleTab {
  const rows = tabs.flatMap(({ name, source, columns }) =>
    columns.flatMap(({ header, holds, touchpoint = null, metric = null, notAnswers = null }) =>
      holds ? [[name, header, holds, touchpoint, metric, notAnswers, holds === 'Value' || metric ? source : null]] : [],
    ),
  );
  return tabOf(sourcesTable, rows);
}

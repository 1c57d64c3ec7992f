import type { Holds, SourceKind } from '../declared/choices';
import type { MetricDraft } from '../declared/metric-draft';

/**
 * A tool that exports evidence: what its export looks like, which of its columns are what, and which of its rows are to be left out.
 * Columns that it does not name are the survey's own questions; they are judged by their headers and answers, like those of any table.
 */
export interface Tool {
  name: string;
  source: SourceKind;
  /** Headers that must all be there; of several with `|` between them, one. Compared without case, spaces and punctuation. */
  looksLike: readonly string[];
  /** True where the first of these must be the first header. */
  isFirst?: true;
  columns: readonly ToolColumn[];
  /** Words for what its evidence is about, beside the tab's name, where no column says it. */
  about?: string;
}

/** Columns of one kind, by their headers. */
export interface ToolColumn {
  /** Headers with `|` between them, compared as above; a pattern is tried on the header as it stands. */
  header: string | RegExp;
  /** null: nothing that an audit reads. */
  holds: Holds | null;
  /** True where it tells who somebody is: such a column is never read. */
  isPrivate?: true;
  /** Of a value: the metric, by the name of a built-in one, or as a new one unless the workbook's own fit. */
  metric?: string | MetricDraft;
  /** Kind of source, where it is another than the tool's. */
  source?: SourceKind;
  /** Answers that are none. */
  notAnswers?: readonly string[];
  /** Of *Left out because*: what leaves a row out, and what does not. */
  reasons?: readonly string[];
  fine?: readonly string[];
}

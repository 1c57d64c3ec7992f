import type { Audit, PromiseAudit } from '../../core/audit';
import type { Cell, Grid } from '../../core/cell/cell';
import { textOf } from '../../core/cell/cell';
import type { Words } from '../../words/words';
import { type Column, heading, table, text } from '../block';
import { rowsUnder } from '../saves';
import { formats } from '../style';
import type { Tab } from '../tab';

/** One promise at one saved audit, as the History tab holds it: numbers unrounded, in the order of its columns. */
type Saved = Cell[];

interface HistoryColumn {
  header: string;
  value: (promise: PromiseAudit, day: string) => Cell;
  width: number;
  format?: string;
}

/** The History tab: what was saved before, and this audit. Saving again on the same day takes the place of that day's rows. */
export function history(before: Grid, audit: Audit, words: Words): Tab {
  const columns = columnsOf(words);
  const today = audit.promises.map((promise): Saved => columns.map(column => column.value(promise, audit.asOf)));
  return historyTab([...savedIn(before, columns).filter(([day]) => day !== audit.asOf), ...today], columns, words);
}

/** The History tab with what another one holds of days that it lacks itself, by day. */
export function joinedHistory(before: Grid, other: Grid, words: Words): Tab {
  const columns = columnsOf(words);
  const own = savedIn(before, columns);
  const days = new Set(own.map(([day]) => day));
  const rows = [...own, ...savedIn(other, columns).filter(([day]) => !days.has(day))];
  return historyTab(
    rows.sort(([a], [b]) => (String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0)),
    columns,
    words,
  );
}

/** The History tab without the saves of some promises, known by their words; null where it has none of them. */
export function historyWithout(before: Grid, isGone: (promise: string) => boolean, words: Words): Tab | null {
  const columns = columnsOf(words);
  const at = columns.findIndex(({ header }) => header === words.labels.columns.promise);
  const all = savedIn(before, columns);
  const left = all.filter(row => !isGone(textOf(row[at])));
  return left.length === all.length ? null : historyTab(left, columns, words);
}

const savedIn = (grid: Grid, columns: readonly HistoryColumn[]): Saved[] =>
  rowsUnder(
    grid,
    columns.map(({ header }) => header),
  );

function historyTab(rows: Saved[], columns: readonly HistoryColumn[], { labels }: Words): Tab {
  const shown = columns.map(({ header, format, width }, i): Column<Saved> & { width: number } => {
    return { header, width, value: row => row[i] ?? null, ...(format ? { format } : {}) };
  });
  return {
    name: labels.tabs.history,
    widths: columns.map(({ width }) => width),
    frozenColumns: 0,
    isList: true,
    isLandscape: true,
    blocks: [heading(labels.headings.history), text(labels.headings.historyNote, 'note'), table(rows, shown, true)],
  };
}

function columnsOf({ labels }: Words): HistoryColumn[] {
  const w = labels.columns;
  const percent = formats.percent(1);
  return [
    { header: w.savedOn, value: (_promise, day) => day, width: 14 },
    { header: w.promiseId, value: promise => promise.id, width: 14 },
    { header: w.promise, value: promise => promise.text, width: 40 },
    { header: w.touchpoint, value: promise => promise.touchpoint, width: 20 },
    { header: w.metric, value: promise => promise.metric, width: 14 },
    { header: w.keptWhen, value: promise => promise.keptWhen, width: 14 },
    { header: w.promisedFor, value: promise => promise.promisedFor, width: 14, format: percent },
    { header: w.n, value: promise => promise.n, width: 14, format: formats.count },
    { header: w.effectiveN, value: promise => promise.nEffective, width: 14, format: formats.number },
    { header: w.keptRate, value: promise => promise.keptRate, width: 14, format: percent },
    { header: w.low, value: promise => promise.interval?.[0] ?? null, width: 14, format: percent },
    { header: w.high, value: promise => promise.interval?.[1] ?? null, width: 14, format: percent },
    { header: w.verdict, value: promise => labels.verdicts[promise.verdict], width: 20 },
    { header: w.believed, value: promise => promise.believed, width: 14, format: percent },
    { header: w.expected, value: promise => promise.expected.level, width: 14, format: formats.number },
    { header: w.grade, value: promise => promise.grade, width: 14 },
  ];
}

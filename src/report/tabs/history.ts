import type { Audit, PromiseAudit } from '../../core/audit';
import type { Cell, Grid } from '../../core/cell/cell';
import { textOf } from '../../core/cell/cell';
import type { Words } from '../../words/words';
import { type Column, heading, table, text } from '../block';
import { headersOf, historyHeader, verdictIn } from '../known';
import { charactersForWords } from '../layout/measure';
import { rowsUnder } from '../saves';
import { formats } from '../style';
import type { Tab } from '../tab';

/** One promise at one saved audit, as the History tab holds it: numbers unrounded, in the order of its columns. */
type Saved = Cell[];

interface HistoryColumn {
  key: keyof Words['labels']['columns'];
  value: (promise: PromiseAudit, day: string) => Cell;
  /** Characters, at least: no word of its header or of its own words is broken. */
  width: number;
  words?: readonly string[];
  format?: string;
}

/** Characters that fit beside one another on a page of A4 on its side so that letters of 9 points are printed with 8. */
const pageCharacters = 149;

/** The History tab: what was saved before, and this audit. Saving again on the same day takes the place of that day's rows. */
export function history(before: Grid, audit: Audit, words: Words): Tab {
  const columns = columnsOf(words);
  const today = audit.promises.map((promise): Saved => columns.map(column => column.value(promise, audit.asOf)));
  return historyTab([...savedIn(before, columns, words).filter(([day]) => day !== audit.asOf), ...today], columns, words);
}

/** The History tab with what another one holds of days that it lacks itself, by day. */
export function joinedHistory(before: Grid, other: Grid, words: Words): Tab {
  const columns = columnsOf(words);
  const own = savedIn(before, columns, words);
  const days = new Set(own.map(([day]) => day));
  const rows = [...own, ...savedIn(other, columns, words).filter(([day]) => !days.has(day))];
  return historyTab(
    rows.sort(([a], [b]) => (String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0)),
    columns,
    words,
  );
}

/** The History tab without the saves of some promises, known by their words; null where it has none of them. */
export function historyWithout(before: Grid, isGone: (promise: string) => boolean, words: Words): Tab | null {
  const columns = columnsOf(words);
  const at = columns.findIndex(({ key }) => key === 'promise');
  const all = savedIn(before, columns, words);
  const left = all.filter(row => !isGone(textOf(row[at])));
  return left.length === all.length ? null : historyTab(left, columns, words);
}

/** What is saved in a History tab of any language, in the words of this one; what is no verdict stays as it stands. */
function savedIn(grid: Grid, columns: readonly HistoryColumn[], { labels }: Words): Saved[] {
  const at = columns.findIndex(({ key }) => key === 'verdict');
  return rowsUnder(
    grid,
    columns.map(({ key }) => headersOf(key)),
  ).map(row => {
    const verdict = verdictIn(row[at]);
    return verdict === null ? row : row.map((cell, i) => (i === at ? labels.verdicts[verdict] : cell));
  });
}

function historyTab(rows: Saved[], columns: readonly HistoryColumn[], words: Words): Tab {
  const { labels } = words;
  const shown = columns.map(({ key, format }, i): Column<Saved> => {
    return { header: historyHeader(key, words), value: row => row[i] ?? null, ...(format ? { format } : {}) };
  });
  return {
    name: labels.tabs.history,
    widths: widthsOf(columns, words),
    frozenColumns: 0,
    isList: true,
    isLandscape: true,
    blocks: [heading(labels.headings.history), text(labels.headings.historyNote, 'note'), table(rows, shown, true)],
  };
}

/** Each as wide as its words need; what is left of a page is for the promise, which is never narrower than asked. */
function widthsOf(columns: readonly HistoryColumn[], words: Words): number[] {
  const least = columns.map(({ key, width, words: own = [] }) =>
    Math.max(width, charactersForWords([historyHeader(key, words)], 9, true), charactersForWords(own, 9, false)),
  );
  const rest = Math.max(0, pageCharacters - least.reduce((sum, width) => sum + width, 0));
  return least.map((width, i) => (columns[i]!.key === 'promise' ? width + rest : width));
}

function columnsOf({ labels }: Words): HistoryColumn[] {
  const percent = formats.percent(1);
  return [
    { key: 'savedOn', value: (_promise, day) => day, width: 10 },
    { key: 'promiseId', value: promise => promise.id, width: 7 },
    { key: 'promise', value: promise => promise.text, width: 14 },
    { key: 'touchpoint', value: promise => promise.touchpoint, width: 11 },
    { key: 'metric', value: promise => promise.metric, width: 11 },
    { key: 'keptWhen', value: promise => promise.keptWhen, width: 10 },
    { key: 'promisedFor', value: promise => promise.promisedFor, width: 7, format: percent },
    { key: 'n', value: promise => promise.n, width: 6, format: formats.count },
    { key: 'effectiveN', value: promise => promise.nEffective, width: 7, format: formats.number },
    { key: 'keptRate', value: promise => promise.keptRate, width: 7, format: percent },
    { key: 'low', value: promise => promise.interval?.[0] ?? null, width: 7, format: percent },
    { key: 'high', value: promise => promise.interval?.[1] ?? null, width: 7, format: percent },
    { key: 'verdict', value: promise => labels.verdicts[promise.verdict], width: 8, words: Object.values(labels.verdicts) },
    { key: 'believed', value: promise => promise.believed, width: 7, format: percent },
    { key: 'expected', value: promise => promise.expected.level, width: 7, format: formats.number },
    { key: 'grade', value: promise => promise.grade, width: 6 },
  ];
}

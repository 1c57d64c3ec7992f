import type { ConnectedColumn, Connection } from '../../../app/connect/connect';
import type { Preview } from '../../../app/connect/preview';
import type { Words } from '../../../words/words';

/** Widest text of a cell in a listing. */
const WIDEST = 44;

/** A proposed connection as text: what each column is taken for and why, what is open, private or not used, and what would be counted. */
export function proposalText(connection: Connection, preview: Preview, words: Words): string {
  const { columns, tab, tool, rows, firstRow, leftOut, metrics } = connection;
  const say = words.connect;
  const used = columns.filter(column => column.holds !== null);
  const settled = used.filter(column => column.sure !== 'open');
  const open = used.filter(column => column.sure === 'open');
  const names = shortNames(columns, words);
  const named = (some: readonly ConnectedColumn[]): string =>
    words.join.series(some.map(column => `${column.letters} ${names.get(column)!}`.trim()));
  const isPrivate = columns.filter(column => column.isPrivate);
  const others = columns.filter(column => column.holds === null && !column.isPrivate);
  const parts = [
    [say.found(tab, tool, rows, firstRow)],
    leftOut.map(one => say.leftOut(one.reason, one.rows)),
    settled.flatMap(column => described(column, names.get(column)!, words)),
    open.length > 0 ? [say.open(open.length), ...open.flatMap(column => described(column, names.get(column)!, words))] : [],
    metrics.map(draft => say.newMetric(draft)),
    isPrivate.length > 0 ? [say.private(named(isPrivate))] : [],
    others.length > 0 ? [say.unusedTitle, ...reasonsOf(others, named)] : [],
    countsText(preview, words),
  ];
  return parts
    .filter(lines => lines.length > 0)
    .map(lines => lines.join('\n'))
    .join('\n\n');
}

function described(column: ConnectedColumn, short: string, words: Words): string[] {
  const { letters, column: name, question, reason } = column;
  const asked = question && question !== name ? words.clipped(question, 2 * WIDEST) : '';
  return [
    `  ${letters.padEnd(3)} ${asked === '' ? short : words.join.aside(short, asked)}`,
    `      ${words.connect.holds(column)}`,
    `      ${reason}`,
  ];
}

/** Columns that are not used, those of one reason together. */
function reasonsOf(columns: readonly ConnectedColumn[], named: (some: readonly ConnectedColumn[]) => string): string[] {
  const byReason = new Map<string, ConnectedColumn[]>();
  for (const column of columns) byReason.set(column.reason, [...(byReason.get(column.reason) ?? []), column]);
  return [...byReason].flatMap(([reason, some]) => [`  ${named(some)}`, `      ${reason}`]);
}

/** Names that fit a line; where two would be cut alike, as the parts of one question are, both keep their ends. */
function shortNames(columns: readonly ConnectedColumn[], words: Words): Map<ConnectedColumn, string> {
  const cut = columns.map(one => words.clipped(one.column, WIDEST));
  const isAlike = (name: string): boolean => cut.indexOf(name) !== cut.lastIndexOf(name);
  const withEnd = (name: string): string => words.clipped(name, WIDEST / 2) + name.slice(-WIDEST / 2).trimStart();
  return new Map(columns.map((one, i) => [one, cut[i] !== one.column && isAlike(cut[i]!) ? withEnd(one.column) : cut[i]!]));
}

function countsText({ touchpoints, open }: Preview, words: Words): string[] {
  const { counts, countsTitle, openColumns, noTouchpoint } = words.connect;
  const keys = Object.keys(counts) as (keyof typeof counts)[];
  const shown = keys.filter(key => key === 'used' || touchpoints.some(row => row[key] > 0));
  const table = [
    ['', ...shown.map(key => counts[key])],
    ...touchpoints.map(row => [words.clipped(row.touchpoint || noTouchpoint, WIDEST), ...shown.map(key => String(row[key]))]),
  ];
  const widths = table[0]!.map((_, i) => Math.max(...table.map(cells => cells[i]!.length)));
  const lines = table.map(
    cells => `  ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('   ')}`,
  );
  return [countsTitle, ...lines, ...(open > 0 ? [`  ${openColumns(open)}`] : [])];
}

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
  const named = (some: readonly ConnectedColumn[]): string =>
    some.map(column => `${column.letters} ${words.clipped(column.column, WIDEST)}`.trim()).join(', ');
  const isPrivate = columns.filter(column => column.isPrivate);
  const others = columns.filter(column => column.holds === null && !column.isPrivate);
  const parts = [
    [say.found(tab, tool, rows, firstRow)],
    leftOut.map(one => say.leftOut(one.reason, one.rows)),
    settled.flatMap(column => described(column, words)),
    open.length > 0 ? [say.open(open.length), ...open.flatMap(column => described(column, words))] : [],
    metrics.map(draft => say.newMetric(draft)),
    isPrivate.length > 0 ? [say.private(named(isPrivate))] : [],
    others.length > 0 ? [say.unused(named(others))] : [],
    countsText(preview, words),
  ];
  return parts
    .filter(lines => lines.length > 0)
    .map(lines => lines.join('\n'))
    .join('\n\n');
}

function described(column: ConnectedColumn, words: Words): string[] {
  const { letters, column: name, question, reason } = column;
  const asked = question && question !== name ? ` (${words.clipped(question, 2 * WIDEST)})` : '';
  return [`  ${letters.padEnd(3)} ${words.clipped(name, WIDEST)}${asked}`, `      ${words.connect.holds(column)}`, `      ${reason}`];
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

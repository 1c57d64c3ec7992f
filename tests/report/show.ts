import { address } from '../../src/core/cell/reference';
import { conditionOf } from '../../src/report/formula';
import type { Area, Rule, Sheet, SheetCell } from '../../src/report/sheet';

/** What a spreadsheet shows for a cell: the value through its number format. */
export function shown({ value, look: { format } }: SheetCell): string {
  if (value === null) return '';
  if (typeof value !== 'number')
    return String(value)
      .replace(/\u00a0/g, ' ')
      .replace(/\n/g, ' / ');
  const parts = format.split(';');
  const part = (parts.length === 3 ? (value > 0 ? parts[0] : value < 0 ? parts[1] : parts[2]) : parts[0])!;
  if (part === '') return String(value);
  const decimals = /0\.(0+)/.exec(part)?.[1]?.length ?? 0;
  const size = parts.length === 3 ? Math.abs(value) : value;
  const number = (part.includes('%') ? size * 100 : size).toFixed(decimals);
  const grouped = part.includes(',') ? number.replace(/\B(?=(\d{3})+(?!\d))/g, ',') : number;
  return `${/^[+-]/.exec(part)?.[0] ?? ''}${grouped}${part.includes('%') ? ' %' : ''}`;
}

const areaText = ({ row, column, rows, columns }: Area): string =>
  `${address(row, column)}:${address(row + rows - 1, column + columns - 1)}`;

/** A sheet as a small text: one line per row, then what is not a cell. */
export function dump(sheet: Sheet): string {
  const rows = sheet.cells.map((row, i) => {
    const cells = row.flatMap((cell, j) =>
      cell.value === null ? [] : [`${address(i, j)} ${shown(cell)}${cell.link ? ` -> ${cell.link.tab}!${cell.link.cell}` : ''}`],
    );
    return cells.join(' | ');
  });
  const rules = sheet.rules.map(({ area, ...rule }) => {
    const what = whatOf({ ...rule, area } as Rule);
    return `${areaText(area)} ${rule.kind} ${what}`;
  });
  const charts = sheet.charts.map(
    ({ kind, title, categories, series, area }) =>
      `${kind} in ${areaText(area)} "${title}": ${areaText(categories)}; ${series.map(({ name, values }) => `${name} ${areaText(values)}`).join('; ')}`,
  );
  const frame = `frozen ${sheet.frozen.rows} rows, ${sheet.frozen.columns} columns; filter ${sheet.filter ? areaText(sheet.filter) : 'none'}; ${sheet.merges.length} merges`;
  return `${[`${sheet.name} (${sheet.widths.length} columns)`, ...withoutSpare(rows), '', frame, ...rules, ...charts].join('\n')}\n`;
}

/** Where nothing stands in many rows below one another, how many they are. */
const withoutSpare = (rows: string[]): string[] =>
  rows
    .map(row => row.trimEnd())
    .join('\n')
    .replace(/\n{5,}/g, lines => `\n(${lines.length - 1} blank rows)\n`)
    .split('\n');

function whatOf(rule: Rule): string {
  switch (rule.kind) {
    case 'text':
      return `"${rule.equals}" ${rule.fill}`;
    case 'scale':
      return `${rule.low.at}..${rule.high.at}`;
    case 'below':
    case 'above':
      return `${rule.value} ${rule.fill}`;
    default:
      return `${conditionOf(rule)} ${rule.fill}`;
  }
}

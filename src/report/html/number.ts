import type { Cell } from '../../core/cell/cell';
import type { Format } from '../../words/format';

/** Decimals of a number format such as `0.00" "%`. */
const decimalsOf = (format: string): number => /\.([0#]+)/.exec(format)?.[1]?.length ?? 0;

/** What a spreadsheet shows for a value in one of the report's number formats, with the language's own signs. */
export function shown(value: Cell, format: string, f: Format): string {
  if (typeof value !== 'number') return value === null ? '' : String(value);
  const [quoted = '', prefix = ''] = /^"([^"]*)"/.exec(format) ?? [];
  if (quoted) return prefix + shown(value, format.slice(quoted.length), f);
  const decimals = decimalsOf(format);
  if (format.includes('%')) return f.at(decimals).percent(value);
  if (format === '') return f.number(value);
  return `${format.startsWith('+') && value > 0 ? '+' : ''}${f.number(value, decimals)}`;
}

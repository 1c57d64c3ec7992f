import { foldText, splitList } from '../../core/cell/text';
import { touchpointsTable } from '../../core/declared/input-tables';
import type { Words } from '../../words/words';
import type { Cells } from '../append';
import { inputFor, rowUnder } from '../append';
import type { Workbook } from '../workbook';
import type { Written } from '../written';
import { append } from '../written';

/** Appends the touchpoints of these names that no row of Touchpoints has, as its name or under Also called; gives how many, and what takes it back. */
export function addTouchpoints(workbook: Workbook, names: readonly string[], words: Words): { added: number; undo: Written[] } {
  const wanted = names.filter((name, i) => name !== '' && names.findIndex(one => foldText(one) === foldText(name)) === i);
  if (wanted.length === 0) return { added: 0, undo: [] };
  const input = inputFor(workbook, touchpointsTable, words);
  const known = new Set(input.rows.flatMap(row => [row.touchpoint, ...splitList(row.alsoCalled)]).map(foldText));
  const missing = wanted.filter(name => !known.has(foldText(name)));
  const blank = Object.fromEntries(Object.keys(touchpointsTable.columns).map(key => [key, null])) as Cells<typeof touchpointsTable.columns>;
  const rows = missing.map(touchpoint => rowUnder(input, { ...blank, touchpoint }));
  return { added: rows.length, undo: rows.length === 0 ? [] : [append(workbook, input.tab, rows)] };
}

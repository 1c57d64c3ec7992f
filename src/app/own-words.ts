import type { Cell } from '../core/cell/cell';
import { settingsTable } from '../core/declared/input-tables';
import { settingColumns } from '../core/declared/settings';
import { nameIn } from '../core/table/names/names';
import type { Columns, Table } from '../core/table/table';
import { wordsOf } from '../words/words';

/**
 * A cell of an input tab as a language says it, where it holds a choice, a metric, a setting, a unit or a test in English; any other as it is.
 * `setting` is the English name of the setting whose row it is.
 * @example inOwnWords(sourcesTable, 'holds', 'Comment', null, 'pl') //=> 'Komentarz'
 */
export function inOwnWords(table: Table<Columns>, key: string, cell: Cell, setting: Cell | undefined, language: string): Cell {
  if (typeof cell !== 'string' || language === 'en') return cell;
  if (table.columns[key]!.choices.includes(cell)) return nameIn(language, 'choices', cell);
  if (key === 'keptWhen') return wordsOf(language).written(cell);
  // As it is said of two.
  if (key === 'unit') return wordsOf(language).written(`2 ${cell}`).replace(/^2 /, '');
  if (key === 'metric') return nameIn(language, 'metrics', cell);
  if (table.name !== settingsTable.name) return cell;
  if (key === 'setting') return nameIn(language, 'settings', cell);
  const set = Object.values(settingColumns).find(({ header }) => header === setting);
  return key === 'value' && set?.choices.includes(cell) ? nameIn(language, 'choices', cell) : cell;
}

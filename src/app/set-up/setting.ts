import type { Cell } from '../../core/cell/cell';
import { isBlank, textOf } from '../../core/cell/cell';
import { foldText } from '../../core/cell/text';
import { inputTables, settingsTable } from '../../core/declared/input-tables';
import { readSettings, type Settings, settingColumns } from '../../core/declared/settings';
import { issueLog } from '../../core/table/issue';
import { languageOfHeaders, nameIn } from '../../core/table/names/names';
import { UserError } from '../../core/table/user-error';
import type { Words } from '../../words/words';
import { rowUnder } from '../append';
import type { CellChange } from '../change';
import { readInput } from '../input';
import { inOwnWords } from '../own-words';
import type { Workbook } from '../workbook';

export type SettingKey = keyof typeof settingColumns;

export const settingKeys = Object.keys(settingColumns) as SettingKey[];

/** A setting as the sidebar shows it. */
export interface SettingItem {
  key: SettingKey;
  name: string;
  /** What it does, with its default. */
  meaning: string;
  /** The cell as it stands; null where it is blank or there is none. */
  cell: Cell;
  /** False where the cell cannot be read, and the default stands. */
  isReadable: boolean;
  /** What may be chosen; [] if anything may be written. */
  choices: readonly string[];
  kind: 'text' | 'number' | 'share' | 'date' | 'choice' | 'raw';
}

/** What the Settings tab says, and what the audit takes of it. Defaults where there is no such tab. */
export function settingsOf(workbook: Workbook, today: string, words: Words): { settings: Settings; items: SettingItem[] } {
  const log = issueLog();
  const input = readInput(workbook, settingsTable, inputTables, log);
  const settings = readSettings(input?.rows ?? [], input?.tab ?? '', input?.header ?? { row: 0, columns: {}, names: [] }, null, today, log);
  // What is chosen is written as the tab writes it; what is asked is in the person's language.
  const written = languageOfHeaders(input?.header.names ?? []);
  const items = settingKeys.map((key): SettingItem => {
    const { header, kind } = settingColumns[key];
    const choices = settingColumns[key].choices.map(word => String(inOwnWords(settingsTable, 'value', word, header, written)));
    const isIt = isNamedAs(key);
    // The last row of a name is the one that counts.
    const row = input?.rows.filter(isIt).pop();
    const cell = isBlank(row?.value) ? null : row!.value;
    const isReadable = cell === null || readSetting(key, cell) !== undefined;
    return { key, name: nameIn(words.language, 'settings', header), meaning: words.settingMeanings[key], cell, isReadable, choices, kind };
  });
  return { settings, items };
}

/**
 * Writes one setting into the Settings tab, below the others where it has no row yet. A blank takes the default.
 * Gives its name, and the change that takes it back. Throws UserError `invalid-entry`, `changed-meanwhile` where the cell holds something else by now, and `missing-tab`.
 */
export function writeSetting(workbook: Workbook, key: SettingKey, change: CellChange, words: Words): { name: string; undo: CellChange } {
  const { header } = settingColumns[key];
  const wanted = cellOf(key, change);
  const input = readInput(workbook, settingsTable, inputTables, issueLog());
  if (!input || input.header.columns.value < 0) throw new UserError('missing-tab', { ownTab: settingsTable.name });
  const { tab, header: found, rows } = input;
  const language = languageOfHeaders(found.names);
  const to = inOwnWords(settingsTable, 'value', wanted, header, language);
  const row = rows.filter(isNamedAs(key)).pop();
  const told = { name: nameIn(words.language, 'settings', header), undo: { from: to, to: change.from, isBack: true } };
  // A run that was cut off may have written it already.
  if (row && textOf(row.value) === textOf(to)) return told;
  if (row) {
    const left = workbook.replaceCells(tab, [{ row: row.row - 1, column: found.columns.value, from: change.from, to }]);
    if (left.length > 0) throw new UserError('changed-meanwhile', { tab });
  } else if (change.from === null) {
    workbook.appendRows(tab, [rowUnder(input, { setting: header, value: to, meaning: words.settingMeanings[key] })]);
  } else throw new UserError('changed-meanwhile', { tab });
  return told;
}

/** Tells the rows of a setting, in whatever language it is named. */
function isNamedAs(key: SettingKey): (row: { setting: string }) => boolean {
  const { header, aliases } = settingColumns[key];
  const names = new Set([header, ...aliases].map(foldText));
  return ({ setting }) => names.has(foldText(setting));
}

const readSetting = (key: SettingKey, cell: Cell): unknown => settingColumns[key].read(cell as string | number | true, null);

/** Whole and decimal numbers as numbers; shares and days as they were typed, for their cells have no format of their own. */
function cellOf(key: SettingKey, { to, isBack }: CellChange): Cell {
  if (isBack) return to;
  const text = textOf(to);
  if (text === '') return null;
  const value = readSetting(key, text);
  if (value === undefined)
    throw new UserError('invalid-entry', { value: text, ownTab: settingsTable.name, ownColumn: settingColumns[key].header });
  return settingColumns[key].kind === 'number' ? (value as number) : text;
}

import { small } from '../books';
import { fill } from '../stand-in/state';
import { picture, type SheetState } from '../stand-in/tab';
import type { World } from '../stand-in/world';

/** The small audit, with all its ids. */
export const book = { ...small, Promises: small.Promises!.map((row, i) => (i === 2 ? ['P2', ...row.slice(1)] : row)) };

export type At = (name: string) => SheetState;

export interface Odd {
  /** What the user's workbook is like when the add-on comes to it. */
  book?: (at: At, world: World) => void;
  /** What the user does once it is set up. */
  later?: (at: At, world: World) => void;
  /** The plain sentence it ends with; the right report where it is left out. */
  says?: RegExp;
  /** What the user presses where the check asks; CANCEL if left out. */
  answer?: string;
}

/** A picture in a cell. */
export const image =
  (name: string, row: number, column: number) =>
  (at: At): void => {
    while (at(name).values.length <= row) at(name).values.push([]);
    while (at(name).values[row]!.length < column) at(name).values[row]!.push('');
    at(name).values[row]![column] = picture;
  };
/** Another tab, of cells or not. */
export const tab =
  (name: string, kind: SheetState['kind'] = 'GRID', values: SheetState['values'] = []) =>
  (_at: At, world: World): void => {
    fill(world, { [name]: values });
    Object.assign(world.sheets.at(-1)!, { kind });
  };
export const first = (_at: At, world: World): void => void world.sheets.unshift(world.sheets.pop()!);
export const active = (_at: At, world: World): void => {
  world.active = world.sheets.at(-1)!.id;
};
export const all =
  (...steps: NonNullable<Odd['book']>[]) =>
  (at: At, world: World): void => {
    for (const step of steps) step(at, world);
  };
export const table =
  (name: string, rows: number, columns: number, row = 0) =>
  (at: At): void =>
    void at(name).tables.push({ row, column: 0, rows, columns });
export const merge =
  (name: string, row: number, column: number, columns: number, rows = 1) =>
  (at: At): void =>
    void at(name).merges.push({ row, column, rows, columns });
export const trim =
  (...names: string[]) =>
  (at: At): void => {
    for (const sheet of names.map(at))
      Object.assign(sheet, { rows: Math.max(1, sheet.values.length), columns: Math.max(1, ...sheet.values.map(row => row.length)) });
  };
export const cut =
  (name: string, rows: number, columns: number) =>
  (at: At): void => {
    const sheet = at(name);
    sheet.values = sheet.values.slice(0, rows).map(row => row.slice(0, columns));
    for (const key of [...sheet.formulas.keys()])
      if (Math.floor(key / 20_000) >= rows || key % 20_000 >= columns) sheet.formulas.delete(key);
    Object.assign(sheet, { rows, columns, filter: null, merges: [], protections: [] });
  };
export const formulas =
  (name: string, column: number, rows: number) =>
  (at: At): void => {
    for (let row = 1; row < rows; row++) at(name).formulas.set(row * 20_000 + column, '=IF(TRUE;"";"x")');
  };
export const boxes =
  (name: string, column: number, rows: number) =>
  (at: At): void => {
    for (let row = 1; row < rows; row++) {
      while (at(name).values.length <= row) at(name).values.push([]);
      while (at(name).values[row]!.length < column) at(name).values[row]!.push('');
      at(name).values[row]![column] = false;
    }
  };
export const lift =
  (name: string, ...rows: SheetState['values']) =>
  (at: At): void =>
    void at(name).values.unshift(...rows);
export const column =
  (name: string, header: string, cell: (i: number) => SheetState['values'][number][number]) =>
  (at: At): void => {
    const width = Math.max(...at(name).values.map(row => row.length));
    at(name).values.forEach((row, i) => {
      while (row.length < width) row.push('');
      row.push(i === 0 ? header : cell(i));
    });
  };
export const protectedTab =
  (name: string, language: World['language'] = 'en') =>
  (_at: At, world: World): void => {
    world.protectedTabs.add(name);
    world.language = language;
  };
export const rule =
  (name: string) =>
  (at: At): void =>
    void at(name).rules.push({
      steps: { setBackground: ['#00ff00'], whenTextEqualTo: ['mine'] },
      ranges: [{ row: 0, column: 0, rows: 9, columns: 2 }],
    });
export const chart =
  (name: string) =>
  (at: At): void =>
    void at(name).charts.push({ id: 77, notes: new Map([['setOption', [['title', 'mine']]]]) });

import type { Area } from '../../../src/report/sheet';
import { noteBeyond } from './beyond';
import { enter, refuse } from './entry';
import { messages } from './messages';
import { isMeeting, setProperty } from './state';
import { strict } from './strict';
import type { SheetState } from './tab';
import type { World } from './world';

/** Several places of a sheet, such as `B2` and `B4:C10`. */
export function makeRangeList(world: World, sheet: SheetState, places: string[]): object {
  const areas = places.map(readPlace);
  const refuseOutside = (): void => {
    if (areas.every(({ row, column, rows, columns }) => row + rows <= sheet.rows && column + columns <= sheet.columns)) return;
    if (world.isStrict) noteBeyond(`${sheet.name}!${places.join(',')}`);
    throw new Error(messages[world.language].outside);
  };
  if (world.isStrict) refuseOutside();
  const each = (visit: (row: number, column: number) => void): void => {
    for (const { row, column, rows, columns } of areas)
      for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j++) visit(row + i, column + j);
  };
  const call = (name: string): void => {
    world.call(`RangeList.${name}`, true, sheet.name);
    refuseOutside();
  };
  return strict('RangeList', {
    setValue: (value: unknown) => {
      call('setValue');
      refuse(value);
      each((row, column) => enter(world, sheet, row, column, value));
    },
    setNumberFormat: (format: string) => {
      call('setNumberFormat');
      if (sheet.tables.some(table => areas.some(area => isMeeting(table, area))))
        throw new Error('This operation is not allowed on cells in typed columns.');
      each((row, column) => setProperty(sheet, 'NumberFormat', row, column, format));
    },
    setBorder: (...sides: unknown[]) => {
      call('setBorder');
      const kind = { ',,true,,,true': 'Border', ',true,,,,': 'Edge' }[sides.slice(0, 6).join()];
      if (!kind) throw new TypeError('stand-in: only lines below cells and at their left are modelled');
      each((row, column) => setProperty(sheet, kind, row, column, sides[6]));
    },
  });
}

/** The cells of `B2` or `B2:C10`. */
export function readPlace(place: string, height = 0): Area {
  const [first, last = first] = place.split(':').map(cell => {
    const [, letters, number] = /^([A-Z]+)(\d*)$/.exec(cell)!;
    return {
      row: (number === '' ? height : Number(number)) - 1,
      column: [...letters!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1,
    };
  });
  return { ...first!, rows: last!.row - first!.row + 1, columns: last!.column - first!.column + 1 };
}

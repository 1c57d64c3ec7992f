import { areaOf, makeRange } from './range';
import { strict } from './strict';
import type { SheetState } from './tab';
import type { World } from './world';

/** A protection of a whole sheet. */
export function protectionOf(
  world: World,
  sheet: SheetState,
  protection: SheetState['protections'][number],
  getSheet: () => object,
): object {
  const self = strict('Protection', {
    getDescription: () => {
      world.call('Protection.getDescription');
      return protection.description;
    },
    setDescription: (text: string) => {
      world.call('Protection.setDescription', true);
      protection.description = text;
      return self;
    },
    isWarningOnly: () => {
      world.call('Protection.isWarningOnly');
      return protection.isWarning;
    },
    setWarningOnly: (isWarning: boolean) => {
      world.call('Protection.setWarningOnly', true);
      protection.isWarning = isWarning;
      return self;
    },
    setUnprotectedRanges: (ranges: object[]) => {
      world.call('Protection.setUnprotectedRanges', true);
      const open = ranges.map(areaOf);
      if (open.some(({ row, rows, column, columns }) => row + rows > sheet.rows || column + columns > sheet.columns))
        throw new Error('Range not found.');
      protection.open = open;
      return self;
    },
    remove: () => {
      world.call('Protection.remove', true);
      sheet.protections = sheet.protections.filter(one => one !== protection);
    },
    getUnprotectedRanges: () => {
      world.call('Protection.getUnprotectedRanges');
      return protection.open.map(({ row, column, rows, columns }) => makeRange(world, sheet, row + 1, column + 1, rows, columns, getSheet));
    },
  });
  return self;
}

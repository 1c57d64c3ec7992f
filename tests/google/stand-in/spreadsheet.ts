import { makeSheet } from './sheet';
import { newSheet } from './state';
import { keepWithin, metadataFinder } from './store';
import { strict } from './strict';
import type { SheetState } from './tab';
import type { World } from './world';

/** The spreadsheet that the user looks at. */
export function makeSpreadsheet(world: World): object {
  const handles = new WeakMap<SheetState, object>();
  const handle = (sheet: SheetState): object => {
    if (!handles.has(sheet)) handles.set(sheet, makeSheet(world, sheet));
    return handles.get(sheet)!;
  };
  const find = (name: string): SheetState | undefined => world.sheets.find(sheet => sheet.name.toLowerCase() === name.toLowerCase());
  const asked = (name: string, answer: () => unknown) => () => {
    world.note(`Spreadsheet.${name}`);
    return answer();
  };
  return strict('Spreadsheet', {
    getId: asked('getId', () => 'spreadsheet-1'),
    getName: asked('getName', () => world.name),
    getSpreadsheetTimeZone: asked('getSpreadsheetTimeZone', () => world.zone),
    getSpreadsheetLocale: asked('getSpreadsheetLocale', () => 'en_US'),
    getActiveSheet: asked('getActiveSheet', () => handle(world.sheets.find(({ id }) => id === world.active) ?? world.sheets[0]!)),
    getSheets: () => {
      world.call('Spreadsheet.getSheets');
      return world.sheets.map(handle);
    },
    getSheetByName: (name: string) => {
      world.call('Spreadsheet.getSheetByName');
      const found = find(name);
      return found ? handle(found) : null;
    },
    insertSheet: (name: string, index: number) => {
      world.call('Spreadsheet.insertSheet', true);
      if (find(name)) throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
      const sheet = newSheet(world, name);
      world.sheets.splice(index, 0, sheet);
      // From use: a tab that a script makes is the one that the user looks at from then on.
      world.active = sheet.id;
      return handle(sheet);
    },
    deleteSheet: (one: object) => {
      world.call('Spreadsheet.deleteSheet', true);
      if (world.sheets.length === 1) throw new Error("You can't remove all the sheets in a document.");
      world.sheets = world.sheets.filter(sheet => handle(sheet) !== one);
    },
    moveChartToObjectSheet: ({ chart }: { chart: SheetState['charts'][number] }) => {
      world.call('Spreadsheet.moveChartToObjectSheet', true);
      for (const sheet of world.sheets) sheet.charts = sheet.charts.filter(one => one !== chart);
      const sheet = Object.assign(newSheet(world, `Chart${world.nextId}`), { kind: 'OBJECT' as const });
      world.sheets.push(sheet);
      return handle(sheet);
    },
    createDeveloperMetadataFinder: () => metadataFinder(world),
    addDeveloperMetadata: (key: string, value: string) => {
      world.call('Spreadsheet.addDeveloperMetadata', true);
      keepWithin(value);
      world.metadata.push({ key, value });
    },
    toast: (text: string) => {
      world.note('Spreadsheet.toast');
      world.toasts.push(text);
    },
  });
}

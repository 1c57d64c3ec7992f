import { small } from './books';
import { loadBundle } from './stand-in/load';
import { fill } from './stand-in/state';
import type { SheetState } from './stand-in/tab';
import { makeWorld, type World } from './stand-in/world';

/** The add-on in a spreadsheet of such tabs. */
export const start = (tabs: Parameters<typeof fill>[1] = small) => {
  const world = makeWorld();
  fill(world, tabs);
  const at = (name: string): SheetState => world.sheets.find(sheet => sheet.name === name)!;
  return { world, bundle: loadBundle(world), at };
};

export const names = (world: World): string[] => world.sheets.map(sheet => sheet.name);

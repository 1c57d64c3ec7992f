import { small } from '../books';
import { loadBundle } from '../stand-in/load';
import { fill } from '../stand-in/state';
import { makeWorld } from '../stand-in/world';

export const start = (tabs: Parameters<typeof fill>[1] = small) => {
  const world = makeWorld();
  fill(world, tabs);
  return { world, bundle: loadBundle(world) };
};

export const names = (world: ReturnType<typeof makeWorld>): string[] => world.sheets.map(sheet => sheet.name);

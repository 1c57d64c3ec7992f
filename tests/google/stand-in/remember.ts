import type { SheetState } from './tab';
import type { World } from './world';

/**
 * Notes all that a spreadsheet holds and what is kept beside it; what it gives puts that back, and counts calls anew.
 * So one thing can be tried many times after the same preparation, by the same script: that keeps nothing of a spreadsheet from one call to the next, for Google loads it anew at each.
 */
export function remember(world: World): () => void {
  const sheets = world.sheets.map(sheet => [sheet, copyOf(sheet)] as const);
  const cache = new Map(world.cache);
  const others = structuredClone(Object.fromEntries(Object.entries(world).filter(([name, held]) => isPlain(name, held))));
  return () => {
    Object.assign(world, structuredClone(others));
    // The very sheets: what a chart draws is a range of one of them.
    world.sheets = sheets.map(([sheet, kept]) => Object.assign(sheet, copyOf(kept)));
    world.cache.clear();
    for (const [key, kept] of cache) world.cache.set(key, kept);
    world.counter.reset();
  };
}

const isPlain = (name: string, held: unknown): boolean => typeof held !== 'function' && !['sheets', 'cache', 'counter'].includes(name);

/** Of a sheet all that is changed in place; areas, looks and rules are not. */
const copyOf = (sheet: SheetState): SheetState => ({
  ...sheet,
  values: sheet.values.map(row => [...row]),
  formulas: new Map(sheet.formulas),
  properties: new Map([...sheet.properties].map(([property, cells]) => [property, new Map(cells)])),
  merges: [...sheet.merges],
  groups: sheet.groups.map(group => ({ ...group })),
  tables: [...sheet.tables],
  widths: new Map(sheet.widths),
  heights: new Map(sheet.heights),
  frozen: { ...sheet.frozen },
  protections: sheet.protections.map(protection => ({ ...protection })),
  rules: [...sheet.rules],
  charts: sheet.charts.map(chart => ({ ...chart })),
});

import { small, type Tabs } from '../books';
import { loadBundle } from '../stand-in/load';
import { remember } from '../stand-in/remember';
import { fill, markOf } from '../stand-in/state';
import type { World } from '../stand-in/world';
import { makeWorld } from '../stand-in/world';

/*
 * What the sidebar can do, cut off at each service call, and then done again: it ends as if nothing had happened, and what is said meanwhile is true.
 */

/** A book with something of each kind to be put right, connected, matched or acted on. */
export const book: Tabs = {
  ...small,
  Promises: small.Promises!.map((row, i) => (i === 2 ? ['P2', ...row.slice(1)] : row)),
  Evidence: small.Evidence!.map((row, i) =>
    i === 3 ? ['Shpo', ...row.slice(1)] : i === 5 ? [row[0]!, row[1]!, '4,0', ...row.slice(3)] : row,
  ),
  Actions: [['Promise ID', 'Touchpoint', 'Promise', 'Opened on', 'Gap when opened', 'Action', 'Owner', 'Due', 'Status']],
  Settings: [
    ['Setting', 'Value', 'Meaning'],
    ['Brand', 'Ours', null],
  ],
  Reviews: [['Review', 'Stars'], ...Array.from({ length: 12 }, (_, i) => [`The shop was fine ${i}`, 1 + (i % 5)])],
};

export type Ask = (name: string, ...args: unknown[]) => { ok: boolean; value?: unknown; trouble?: { code: string; message: string } };

export interface Ready {
  world: World;
  ask: Ask;
}

export function ready(prepare: (one: Ready) => void, tabs = book): Ready {
  const world = makeWorld();
  fill(world, tabs);
  const bundle = loadBundle(world);
  const ask: Ask = (name, ...args) => bundle.sidebarCall!(name, args) as ReturnType<Ask>;
  prepare({ world, ask });
  world.alerts.length = 0;
  world.counter.reset();
  return { world, ask };
}

/** Reports are written anew by the next check, and a backup tells of each run. */
const isOwn = (world: World, sheet: World['sheets'][number]): boolean =>
  (markOf(world, sheet) as { isReport?: boolean } | undefined)?.isReport === true || sheet.name.startsWith('Backup');

/** What the user's own tabs hold, by name. */
export const inputsOf = (world: World): string =>
  JSON.stringify(
    world.sheets
      .filter(sheet => !isOwn(world, sheet))
      .map(({ name, values }): [string, string[]] => [
        name,
        values.map(row => row.join('|').replace(/\|+$/, '')).filter(text => text !== ''),
      ])
      // A tab that a run has just made, and nobody has typed into.
      .filter(([, rows]) => rows.length > 0)
      .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  );

export const edit = (from: unknown, to: unknown) => ({ from, to, isBack: false });
export const answerOf = <T>(ask: Ask, name: string, ...args: unknown[]): T => ask(name, ...args).value as T;

/** Its name, what comes before it, and the deed itself, asked with what was learned before. */
export type Deed = [name: string, prepare: (one: Ready) => void, deed: (ask: Ask) => ReturnType<Ask>, tabs?: Tabs];

/** Calls of a deed that are made to fail: the last ones, which write, and as many of those before. */
const MOST = 16;
const placesOf = (calls: number): number[] => {
  const early = Math.max(0, calls - MOST);
  const step = Math.max(1, Math.ceil(early / MOST));
  return Array.from({ length: calls }, (_, i) => i + 1).filter(at => at > early || at % step === 1 % step);
};

/** Cuts a deed off at its calls, one after the other, and expects that it is done when it is done again; and that what is said is true. */
export function expectHealed([, prepare, deed, tabs]: Deed): void {
  const { world, ask } = ready(prepare, tabs);
  const begin = remember(world);
  const begun = inputsOf(world);
  expect(deed(ask)).toMatchObject({ ok: true });
  const [calls, done] = [world.counter.fallible, inputsOf(world)];
  expect(calls).toBeGreaterThan(0);
  for (const at of placesOf(calls)) {
    begin();
    world.faultAt = at;
    const first = deed(ask);
    world.faultAt = 0;
    const now = inputsOf(world);
    if (!first.ok) {
      expect([at, first.trouble!.message]).toEqual([at, expect.stringMatching(/^[A-Z][^\n]*\.$/)]);
      if (first.trouble!.message.includes('Nothing that you typed was changed')) expect([at, now]).toEqual([at, begun]);
    }
    if (now !== done || !first.ok) expect([at, deed(ask)]).toEqual([at, expect.objectContaining({ ok: true })]);
    expect([at, inputsOf(world)]).toEqual([at, done]);
  }
  // The script has kept nothing of all this: from the beginning it takes the same calls once more.
  begin();
  expect([inputsOf(world), deed(ask), world.counter.fallible]).toEqual([begun, expect.objectContaining({ ok: true }), calls]);
}

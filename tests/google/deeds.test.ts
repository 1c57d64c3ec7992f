import { small, type Tabs } from './books';
import { type Bundle, loadBundle } from './stand-in/load';
import { fill, markOf } from './stand-in/state';
import type { World } from './stand-in/world';
import { makeWorld } from './stand-in/world';

/*
 * What the sidebar can do, cut off at each service call, and then done again: it ends as if nothing had happened, and what is said meanwhile is true.
 */

const book: Tabs = {
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

type Ask = (name: string, ...args: unknown[]) => { ok: boolean; value?: unknown; trouble?: { code: string; message: string } };

interface Ready {
  world: World;
  ask: Ask;
}

function ready(prepare: (one: Ready & { bundle: Bundle }) => void, tabs = book): Ready {
  const world = makeWorld();
  fill(world, tabs);
  const bundle = loadBundle(world);
  const ask: Ask = (name, ...args) => bundle.sidebarCall!(name, args) as ReturnType<Ask>;
  prepare({ world, bundle, ask });
  world.alerts.length = 0;
  world.counter.reset();
  return { world, ask };
}

const isReport = (world: World, sheet: World['sheets'][number]): boolean => markOf(world, sheet)?.isReport === true;

/** What the user's own tabs hold, by name. */
const inputsOf = (world: World): string =>
  JSON.stringify(
    world.sheets
      .filter(sheet => !isReport(world, sheet))
      .map(({ name, values }) => [name, values.map(row => row.join('|').replace(/\|+$/, '')).filter(text => text !== '')])
      .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  );

const edit = (from: unknown, to: unknown) => ({ from, to, isBack: false });

const deeds: [string, (one: Ready & { bundle: Bundle }) => void, (ask: Ask) => ReturnType<Ask>][] = [
  [
    'editPromise',
    () => undefined,
    ask => ask('editPromise', 'P1', 'A smile', { keptWhen: edit('>= 4', '>= 3'), promisedFor: edit(0.9, '80 %') }),
  ],
  ['set', () => undefined, ask => ask('set', 'brand', edit('Ours', 'Yours'))],
  [
    'fix',
    () => undefined,
    ask => ask('fix', (ask('remedies') as { value: { fixes: { id: string }[] } }).value?.fixes?.map(({ id }) => id) ?? ['none']),
  ],
  ['propose', ({ ask }) => void ask('check'), ask => ask('propose', [{ promiseId: 'P1', action: 'Mend it', owner: 'Ann', due: '' }])],
  [
    'connect',
    () => undefined,
    ask => ask('connect', (ask('mapping', 'Reviews') as { value: { connection?: unknown } }).value?.connection ?? null),
  ],
  ['setUp', () => undefined, ask => ask('setUp', false)],
  ['save', ({ ask }) => void ask('check'), ask => ask('save')],
  ['check', () => undefined, ask => ask('check')],
];

test.each(deeds)(
  '%s, cut off anywhere and done again, is done; and what is said is true',
  (_, prepare, deed) => {
    const right = ready(prepare);
    const begun = inputsOf(right.world);
    expect(deed(right.ask)).toMatchObject({ ok: true });
    const [calls, done] = [right.world.counter.fallible, inputsOf(right.world)];
    let halves = 0;
    for (let at = 1; at <= calls; at++) {
      const { world, ask } = ready(prepare);
      world.faultAt = at;
      const first = deed(ask);
      world.faultAt = 0;
      const now = inputsOf(world);
      if (!first.ok && now !== begun) halves++;
      if (!first.ok) {
        expect([at, first.trouble!.message]).toEqual([at, expect.stringMatching(/^[A-Z][^\n]*\.$/)]);
        if (first.trouble!.message.includes('Nothing that you typed was changed')) expect([at, now]).toEqual([at, begun]);
      }
      if (now !== done || !first.ok) expect([at, deed(ask)]).toEqual([at, expect.objectContaining({ ok: true })]);
      expect([at, inputsOf(world)]).toEqual([at, done]);
    }
    expect(halves).toBeGreaterThanOrEqual(0);
  },
  240_000,
);

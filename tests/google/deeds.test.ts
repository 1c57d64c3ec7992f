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

/** Reports are written anew by the next check, and a backup tells of each run. */
const isOwn = (world: World, sheet: World['sheets'][number]): boolean =>
  (markOf(world, sheet) as { isReport?: boolean } | undefined)?.isReport === true || sheet.name.startsWith('Backup');

/** What the user's own tabs hold, by name. */
const inputsOf = (world: World): string =>
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

const edit = (from: unknown, to: unknown) => ({ from, to, isBack: false });

/** What a deed is asked with, as the sidebar learned it before. */
const known: Record<string, unknown> = {};
const learn = (name: string, value: unknown): void => void Object.assign(known, { [name]: value });
const answerOf = <T>(ask: Ask, name: string, ...args: unknown[]): T => ask(name, ...args).value as T;

const deeds: [string, (one: Ready & { bundle: Bundle }) => void, (ask: Ask) => ReturnType<Ask>][] = [
  [
    'editPromise',
    () => undefined,
    ask => ask('editPromise', 'P1', 'A smile', { keptWhen: edit('>= 4', '>= 3'), promisedFor: edit(0.9, '80 %') }),
  ],
  ['set', () => undefined, ask => ask('set', 'brand', edit('Ours', 'Yours'))],
  [
    'fix',
    ({ ask }) =>
      learn(
        'fixes',
        answerOf<{ fixes: { id: string }[] }>(ask, 'remedies').fixes.map(({ id }) => id),
      ),
    ask => ask('fix', known.fixes),
  ],
  ['propose', ({ ask }) => void ask('check'), ask => ask('propose', [{ promiseId: 'P1', action: 'Mend it', owner: 'Ann', due: '' }])],
  [
    'connect',
    ({ ask }) => learn('connection', answerOf<{ connection: unknown }>(ask, 'mapping', 'Reviews').connection),
    ask => ask('connect', known.connection),
  ],
  [
    'undo',
    ({ world, ask }) => {
      ask(
        'fix',
        answerOf<{ fixes: { id: string }[] }>(ask, 'remedies').fixes.map(({ id }) => id),
      );
      learn('backup', world.sheets.find(({ name }) => name.startsWith('Backup'))!.name);
    },
    ask => ask('undo', known.backup),
  ],
  ['match', () => undefined, ask => ask('match', [{ words: 'fine', touchpoint: 'Shop' }])],
  ['setUp', () => undefined, ask => ask('setUp', false)],
  ['save', ({ ask }) => void ask('check'), ask => ask('save')],
  ['check', () => undefined, ask => ask('check')],
  ['page', ({ ask }) => void ask('check'), ask => ask('page', { kind: 'owner', name: '' })],
];

/** Calls of a deed of many that are made to fail: the first ones, which read, the last ones, and some in between. */
const MOST = 40;

test.each(deeds)(
  '%s, cut off anywhere and done again, is done; and what is said is true',
  (_, prepare, deed) => {
    const right = ready(prepare);
    const begun = inputsOf(right.world);
    expect(deed(right.ask)).toMatchObject({ ok: true });
    const [calls, done] = [right.world.counter.fallible, inputsOf(right.world)];
    const step = Math.ceil(calls / MOST);
    for (let at = 1; at <= calls; at += step) {
      const { world, ask } = ready(prepare);
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
  },
  240_000,
);

test('removeExample, cut off anywhere and done again, leaves nothing of the example behind', () => {
  const prepare = ({ ask }: Ready): void => void ask('setUp', true);
  const shown = (world: World): string =>
    JSON.stringify(world.sheets.map(({ name, values }) => [name, values.map(row => row.join('|'))]).sort());
  const right = ready(prepare, { Mine: [['x']] });
  expect(right.ask('removeExample')).toMatchObject({ ok: true });
  const [calls, done] = [right.world.counter.fallible, shown(right.world)];
  for (let at = 1; at <= calls; at += Math.ceil(calls / 25)) {
    const { world, ask } = ready(prepare, { Mine: [['x']] });
    world.faultAt = at;
    ask('removeExample');
    world.faultAt = 0;
    expect([at, ask('removeExample')]).toEqual([at, expect.objectContaining({ ok: true })]);
    expect([at, shown(world)]).toEqual([at, done]);
  }
}, 240_000);

import { small } from './books';
import { loadBundle } from './load';
import { fill, snapshot } from './state';
import { makeWorld } from './world';

const start = (tabs: Parameters<typeof fill>[1] = small) => {
  const world = makeWorld();
  fill(world, tabs);
  const bundle = loadBundle(world);
  return { world, bundle, ask: (name: unknown, ...args: unknown[]) => bundle.sidebarCall!(name, args) };
};

test('the sidebar is made with the session it belongs to, and a ping tells it', () => {
  const { world, bundle, ask } = start();
  bundle.reviewPromises!();
  const [page] = world.sidebars;
  const start_ = JSON.parse(/data-start='([^']*)'/.exec(page!)![1]!.replace(/&quot;/g, '"'));
  expect(ask('ping')).toEqual({ ok: true, value: start_ });
});

// Checklist 37: only plain data cross the bridge.
test('the state before, after, and after a change', () => {
  const { world, ask } = start();
  expect(ask('state')).toMatchObject({ ok: true, value: { isSetUp: true, canEdit: true, last: null, hasChanged: null } });
  const checked = ask('check') as { value: { last: { counts: unknown; broken: unknown[] } } };
  expect(checked).toMatchObject({ ok: true, value: { hasChanged: false, last: { used: 32, counts: { kept: 0, broken: 1 } } } });
  expect(JSON.parse(JSON.stringify(checked))).toEqual(checked);
  world.sheets.find(sheet => sheet.name === 'Evidence')!.values[3]![2] = 1;
  expect(ask('state')).toMatchObject({ ok: true, value: { hasChanged: true } });
});

test('a state where nothing is set up says so', () => {
  expect(start({ Sheet1: [] }).ask('state')).toMatchObject({ ok: true, value: { isSetUp: false, last: null } });
});

test('a click goes to the promise’s row in Alignment', () => {
  const { world, ask } = start();
  const { value } = ask('check') as { value: { last: { broken: { id: string; place: { tab: string; cell: string } }[] } } };
  const [broken] = value.last.broken;
  expect(ask('show', broken!.place)).toEqual({ ok: true, value: null });
  const [tab, cell] = world.selected.split('!');
  const row = Number(cell!.slice(1)) - 1;
  expect([tab, world.sheets.find(sheet => sheet.name === tab)!.values[row]![0]]).toEqual(['Alignment', broken!.id]);
});

// Checklist 10: what the client sends is checked.
test.each([null, {}, { tab: 'Nowhere', cell: 'A1' }, { tab: 'Evidence', cell: 'A1:B9' }, { tab: 1, cell: 2 }, 'x'])(
  'an odd place %j is refused with one sentence',
  place => {
    expect(start().ask('show', place)).toMatchObject({ ok: false, trouble: { message: expect.stringMatching(/\.$/) } });
  },
);

test('a check that is cancelled while it reads has written nothing', () => {
  const { world, ask } = start();
  const before = snapshot(world);
  // Asked while the check waits for the lock.
  world.whileLocked = () => ask('cancel');
  expect(ask('check')).toMatchObject({ ok: false, trouble: { code: 'cancelled' } });
  expect(snapshot(world)).toEqual(before);
});

test('a cancel that came too late stops no later check', () => {
  const { world, ask } = start();
  world.cache.set('promise-audit-cancel', String(Date.now() - 1));
  expect(ask('check')).toMatchObject({ ok: true });
});

// Checklist 10: there is one function, and it answers the names of the Api alone.
test.each([
  ['nothing', []],
  ['__proto__', []],
  ['constructor', []],
  [null, []],
  ['state', [1]],
  ['state', null],
  ['show', []],
  ['show', 'x'],
])('a question of %j with %j is refused with one sentence', (name, args) => {
  expect(start().bundle.sidebarCall!(name, args)).toMatchObject({
    ok: false,
    trouble: { code: 'invalid-question', message: expect.stringMatching(/\.$/) },
  });
});

test('what goes wrong comes as one plain sentence', () => {
  const { world, ask } = start();
  world.isLocked = true;
  expect(ask('check')).toEqual({ ok: false, trouble: { code: 'busy', message: expect.stringContaining('Someone else') } });
  world.isLocked = false;
  world.counter.reset();
  world.faultAt = 5;
  const failed = ask('check') as { trouble: { message: string } };
  expect(failed).toMatchObject({ ok: false, trouble: { code: 'unexpected' } });
  expect(failed.trouble.message).not.toMatch(/Exception|TypeError|\bat \w+ \(/);
});

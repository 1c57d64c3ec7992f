import { doors } from '../../src/app/requests';
import { grown } from './books';
import { loadBundle } from './stand-in/load';
import { snapshot } from './stand-in/state';
import { makeWorld } from './stand-in/world';
import { start as started } from './started';

const start = (tabs?: Parameters<typeof started>[0]) => {
  const { world, bundle } = started(tabs);
  return { world, bundle, ask: (name: unknown, ...args: unknown[]) => bundle.sidebarCall!(name, args) };
};

/** What the sidebar is made with. */
const startOf = (world: ReturnType<typeof makeWorld>): { session: string; view: object } =>
  JSON.parse(/data-start='([^']*)'/.exec(world.sidebars.at(-1)!)![1]!.replace(/&quot;/g, '"'));

test('the sidebar is made with the session it belongs to, which a ping tells, and the view that was asked for', () => {
  const { world, bundle, ask } = start();
  bundle.reviewPromises!();
  const { session } = startOf(world);
  expect([startOf(world).view, ask('ping')]).toEqual([{ to: 'promises' }, { ok: true, value: { session } }]);
  bundle.connectEvidence!();
  expect(startOf(world).view).toEqual({ to: 'connect' });
});

test('whoever chooses a language has the sidebar and the menu in it, in all her spreadsheets, until she takes the choice back', () => {
  const { world, bundle, ask } = start();
  expect(ask('state')).toMatchObject({ value: { chosenLanguage: '' } });
  expect(ask('speak', 'pl')).toEqual({ ok: true, value: null });
  expect(world.sidebars.at(-1)).toContain('<html lang="pl">');
  expect(startOf(world).view).toEqual({ to: 'settings' });
  expect(ask('state')).toMatchObject({ value: { chosenLanguage: 'pl' } });
  expect(ask('show', { tab: 'Nowhere', cell: 'A1' })).toMatchObject({ ok: false, trouble: { message: expect.stringMatching(/[ąęóżł]/) } });
  const other = makeWorld();
  other.userProperties = world.userProperties;
  loadBundle(other).reviewPromises!();
  expect(other.sidebars.at(-1)).toContain('<html lang="pl">');
  ask('speak', '');
  bundle.reviewPromises!();
  expect(world.sidebars.at(-1)).toContain('<html lang="en">');
});

test('what is no language of the product is no choice', () => {
  const { world, ask } = start();
  ask('speak', 'xx');
  expect([...world.userProperties]).toEqual([]);
});

type Checked = { value: { state: { last: { promises: { id: string; places: { report: object } }[] } } } };

// Checklist 37: only plain data cross the bridge.
test('the state before, after, and after a change', () => {
  const { world, ask } = start();
  expect(ask('state')).toMatchObject({ ok: true, value: { isSetUp: true, canEdit: true, evidence: 32, last: null } });
  expect(ask('changed')).toEqual({ ok: true, value: null });
  const checked = ask('check');
  expect(checked).toMatchObject({ ok: true, value: { state: { last: { used: 32, counts: { kept: 0, broken: 1 } } } } });
  expect(JSON.parse(JSON.stringify(checked))).toEqual(checked);
  expect(ask('changed')).toEqual({ ok: true, value: false });
  world.sheets.find(sheet => sheet.name === 'Evidence')!.values[3]![2] = 1;
  expect(ask('changed')).toEqual({ ok: true, value: true });
});

test('opening the sidebar again finds what the check found, without reading the evidence', () => {
  const { world, ask } = start(grown(40_000));
  ask('check');
  world.counter.reset();
  expect(ask('state')).toMatchObject({ ok: true, value: { evidence: 40_000, last: { used: 40_000 } } });
  expect(world.counter.others.get('Properties.getProperties')).toBe(1);
  expect(world.counter.total()).toBeLessThanOrEqual(20);
});

test('a state where nothing is set up says so', () => {
  expect(start({ Sheet1: [] }).ask('state')).toMatchObject({ ok: true, value: { isSetUp: false, last: null } });
});

test('a click goes to the promise’s row in Alignment, under whatever name', () => {
  const { world, ask } = start();
  const [first] = (ask('check') as Checked).value.state.last.promises;
  for (const name of ['Alignment', 'Our alignment']) {
    world.sheets.find(sheet => sheet.name === 'Alignment')!.name = name;
    expect(ask('show', first!.places.report)).toEqual({ ok: true, value: null });
    const [tab, cell] = world.selected.split('!');
    const row = Number(cell!.slice(1)) - 1;
    expect([tab, world.sheets.find(sheet => sheet.name === tab)!.values[row]![0]]).toEqual([name, first!.id]);
  }
});

test('set-up, an action, a setting and a promise are written where they belong', () => {
  const { world, ask } = start();
  const valuesOf = (tab: string) => world.sheets.find(sheet => sheet.name === tab)!.values.map(row => [...row]);
  expect(ask('setUp', false)).toMatchObject({ ok: true, value: { said: 'Made 5 tabs.', state: { missing: 0 } } });
  ask('check');
  expect(ask('propose', [{ promiseId: 'P1', action: '=1+1', owner: 'Ann', due: '' }])).toMatchObject({ ok: true });
  expect(valuesOf('Actions')[1]!.slice(0, 3)).toEqual(['P1', 'Shop', 'A smile']);
  expect(valuesOf('Actions')[1]).toContain('=1+1');
  expect(ask('set', 'confidence', { from: null, to: '99 %', isBack: false })).toMatchObject({ ok: true });
  expect(valuesOf('Settings').find(row => row[0] === 'Confidence')![1]).toBe('99 %');
  const before = valuesOf('Promises');
  const edited = ask('editPromise', 'P1', 'A smile', { promisedFor: { from: 0.9, to: '75 %', isBack: false } });
  expect(edited).toMatchObject({ ok: true, value: { said: 'Wrote Promises!F2.' } });
  const after = valuesOf('Promises');
  expect([before[1]![5], after[1]![5]]).toEqual([0.9, 0.75]);
  after[1]![5] = 0.9;
  expect(after).toEqual(before);
});

test('a formula in a promise’s row is not written over', () => {
  const { world, ask } = start();
  world.sheets.find(sheet => sheet.name === 'Promises')!.formulas.set(1 * 20_000 + 5, '=0.9');
  const before = snapshot(world);
  const reply = ask('editPromise', 'P1', 'A smile', { promisedFor: { from: 0.9, to: '75 %', isBack: false } });
  expect(reply).toMatchObject({ ok: false, trouble: { code: 'changed-meanwhile' } });
  expect(snapshot(world)).toEqual(before);
});

// Checklist 10: what the client sends is checked.
test.each([null, {}, { tab: 'Nowhere', cell: 'A1' }, { tab: 'Evidence', cell: 'A1:B9' }, { tab: 1, cell: 2 }, 'x'])(
  'an odd place %j is refused with one sentence',
  place => {
    expect(start().ask('show', place)).toMatchObject({ ok: false, trouble: { message: expect.stringMatching(/\.$/) } });
  },
);

test('a check that is cancelled while it reads has written nothing', () => {
  const { world, ask } = start(grown(10_000));
  const before = snapshot(world);
  // Asked while the check waits for the lock.
  world.whileLocked = () => ask('cancel');
  expect(ask('check')).toMatchObject({ ok: false, trouble: { code: 'cancelled' } });
  expect(snapshot(world)).toEqual(before);
});

test('what a colleague cancels is a run of their own', () => {
  const { world, ask } = start(grown(10_000));
  world.whileLocked = () => {
    world.session = 'a colleague';
    ask('cancel');
    world.session = 'someone';
  };
  expect(ask('check')).toMatchObject({ ok: true });
});

test('a cancel that came too late stops no later check', () => {
  const { world, ask } = start();
  world.cache.set('promise-audit-cancel-spreadsheet-1', { value: String(world.now - 1), until: world.now + 1000 });
  expect(ask('check')).toMatchObject({ ok: true });
});

// Checklist 10: there is one function, and it answers the names of the Api alone.
test.each(['nothing', '__proto__', 'constructor', 'toString', '', null, 7, {}, ['state'], 'x'.repeat(1e5)])(
  'a name such as %j is refused',
  name => {
    expect(start().bundle.sidebarCall!(name, [])).toMatchObject({ ok: false, trouble: { code: 'invalid-question' } });
  },
);

// Checklist 10: what the client sends is checked, name by name.
const odd = [
  undefined,
  null,
  {},
  'x',
  7,
  [undefined],
  [null],
  [[]],
  [{ metric: 7 }],
  ['x', 'y', 'z', 'more'],
  [{ tab: 1, cell: 2, metric: 3 }],
  [Number.NaN],
  [['x'.repeat(1e5)]],
];
test.each(Object.keys(doors))('odd arguments of %s are refused with one sentence, and nothing is written', name => {
  const { world, bundle } = start();
  const before = snapshot(world);
  for (const args of odd)
    expect([args, bundle.sidebarCall!(name, args)]).toEqual([
      args,
      { ok: false, trouble: { code: 'invalid-question', message: expect.stringMatching(/^The sidebar and the add-on.*\.$/) } },
    ]);
  expect(snapshot(world)).toEqual(before);
});

test('what goes wrong comes as one plain sentence', () => {
  const { world, ask } = start();
  world.isLocked = true;
  expect(ask('check')).toEqual({ ok: false, trouble: { code: 'busy', message: expect.stringContaining('Someone else') } });
  world.isLocked = false;
  world.counter.reset();
  world.faultAt = 3;
  const failed = ask('check') as { trouble: { message: string } };
  expect(failed).toMatchObject({ ok: false, trouble: { code: 'unexpected' } });
  expect(failed.trouble.message).not.toMatch(/Exception|TypeError|\bat \w+ \(/);
});

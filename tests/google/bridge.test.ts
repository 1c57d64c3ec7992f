import { small } from './books';
import { loadBundle } from './load';
import { fill, snapshot } from './state';
import { makeWorld } from './world';

const start = (tabs: Parameters<typeof fill>[1] = small) => {
  const world = makeWorld();
  fill(world, tabs);
  return { world, bundle: loadBundle(world) };
};

test('the sidebar is made with the session it belongs to, and a ping tells it', () => {
  const { world, bundle } = start();
  bundle.reviewPromises!();
  const [page] = world.sidebars;
  const start_ = JSON.parse(/data-start='([^']*)'/.exec(page!)![1]!.replace(/&quot;/g, '"'));
  expect(bundle.sidebarPing!()).toEqual({ ok: true, value: start_ });
});

// Checklist 37: only plain data cross the bridge.
test('the state before, after, and after a change', () => {
  const { world, bundle } = start();
  expect(bundle.sidebarState!()).toMatchObject({ ok: true, value: { isSetUp: true, canEdit: true, last: null, hasChanged: null } });
  const checked = bundle.sidebarCheck!() as { value: { last: { counts: unknown; broken: unknown[] } } };
  expect(checked).toMatchObject({ ok: true, value: { hasChanged: false, last: { used: 32, counts: { kept: 0, broken: 1 } } } });
  expect(JSON.parse(JSON.stringify(checked))).toEqual(checked);
  world.sheets.find(sheet => sheet.name === 'Evidence')!.values[3]![2] = 1;
  expect(bundle.sidebarState!()).toMatchObject({ ok: true, value: { hasChanged: true } });
});

test('a state where nothing is set up says so', () => {
  expect(start({ Sheet1: [] }).bundle.sidebarState!()).toMatchObject({ ok: true, value: { isSetUp: false, last: null } });
});

test('a click goes to the promise’s row in Alignment', () => {
  const { world, bundle } = start();
  const { value } = bundle.sidebarCheck!() as { value: { last: { broken: { id: string; place: { tab: string; cell: string } }[] } } };
  const [broken] = value.last.broken;
  expect(bundle.sidebarShow!(broken!.place)).toEqual({ ok: true, value: null });
  const [tab, cell] = world.selected.split('!');
  const row = Number(cell!.slice(1)) - 1;
  expect([tab, world.sheets.find(sheet => sheet.name === tab)!.values[row]![0]]).toEqual(['Alignment', broken!.id]);
});

// Checklist 10: what the client sends is checked.
test.each([null, {}, { tab: 'Nowhere', cell: 'A1' }, { tab: 'Evidence', cell: 'A1:B9' }, { tab: 1, cell: 2 }, 'x'])(
  'an odd place %j is refused with one sentence',
  place => {
    expect(start().bundle.sidebarShow!(place)).toMatchObject({ ok: false, trouble: { message: expect.stringMatching(/\.$/) } });
  },
);

test('a check that is cancelled while it reads has written nothing', () => {
  const { world, bundle } = start();
  const before = snapshot(world);
  const put = world.cache.set.bind(world.cache);
  world.cache.set = (key, value) => put(key, value);
  world.cache.delete = () => true;
  bundle.sidebarCancel!();
  expect(bundle.sidebarCheck!()).toMatchObject({ ok: false, trouble: { code: 'cancelled' } });
  expect(snapshot(world)).toEqual(before);
});

test('what goes wrong comes as one plain sentence', () => {
  const { world, bundle } = start();
  world.isLocked = true;
  expect(bundle.sidebarCheck!()).toEqual({ ok: false, trouble: { code: 'busy', message: expect.stringContaining('Someone else') } });
  world.isLocked = false;
  world.counter.reset();
  world.faultAt = 5;
  const failed = bundle.sidebarCheck!() as { trouble: { message: string } };
  expect(failed).toMatchObject({ ok: false, trouble: { code: 'unexpected' } });
  expect(failed.trouble.message).not.toMatch(/Exception|TypeError|\bat \w+ \(/);
});

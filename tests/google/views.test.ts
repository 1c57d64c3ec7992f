import type { Guiding } from '../../src/app/guide/guiding';
import { survey, tabsOf } from '../app/guide/hotel';
import type { Bundle } from './stand-in/load';
import { loadBundle } from './stand-in/load';
import { fill } from './stand-in/state';
import type { World } from './stand-in/world';
import { makeWorld } from './stand-in/world';

/** What a view may ask of cells: twice for each tab there is, its head and one block. */
const MOST_A_TAB = 2;
/** What a deed may ask of cells beside that: for what it writes, tab by tab. */
const MOST_A_DEED = 40;
/** What a tab costs that a deed makes. */
const MOST_A_NEW_TAB = 36;

function start(times = 4): { world: World; bundle: Bundle } {
  const world = makeWorld();
  fill(world, tabsOf({ Guests: survey(times) }));
  return { world, bundle: loadBundle(world) };
}

interface Asked {
  value: unknown;
  /** Reads and writes of cells, by tab; '' for those of no tab. */
  byTab: Map<string, number>;
  writes: number;
  total: number;
}

function ask({ world, bundle }: { world: World; bundle: Bundle }, name: string, ...args: unknown[]): Asked {
  const byTab = new Map<string, number>();
  let writes = 0;
  const { call } = world;
  const before = world.counter.total;
  world.counter.reset();
  world.call = (called, isWrite, tab = '') => {
    const cells = before();
    call(called, isWrite, tab);
    if (before() > cells) byTab.set(tab, (byTab.get(tab) ?? 0) + 1);
    if (isWrite && !called.startsWith('Lock')) writes++;
  };
  const reply = bundle.sidebarCall!(name, args) as { ok: boolean; value: unknown };
  world.call = call;
  expect([name, reply.ok]).toEqual([name, true]);
  return { value: reply.value, byTab, writes, total: before() };
}

const views: [string, ...unknown[]][] = [
  ['guide', 'Guests'],
  ['connectable'],
  ['connected'],
  ['measures'],
  ['lists'],
  ['unbelieved'],
  ['templates'],
  ['copy', 'Welcome. Your shirts back within 48 hours.', ''],
];

test('no view reads a tab more than once for its head and once for a block, before and after it is connected, and none writes', () => {
  const trip = start();
  for (const _ of ['before', 'after']) {
    for (const [name, ...args] of views) {
      const { byTab, writes } = ask(trip, name, ...args);
      expect([name, [...byTab.values()].every(calls => calls <= MOST_A_TAB), [...byTab]]).toEqual([name, true, [...byTab]]);
      expect([name, writes]).toEqual([name, 0]);
    }
    const { guide } = ask(trip, 'guide', 'Guests').value as Guiding;
    ask(trip, 'confirmGuide', guide);
  }
});

test('what is changed in a connected tab takes no more calls than a deed may', () => {
  const trip = start();
  ask(trip, 'confirmGuide', (ask(trip, 'guide', 'Guests').value as Guiding).guide);
  const { guide } = ask(trip, 'guide', 'Guests').value as Guiding;
  const other = guide.questions.map(question => (question.tells.length > 0 ? { ...question, tells: [], touchpoint: 'Pool' } : question));
  const { total, writes } = ask(trip, 'confirmGuide', { ...guide, questions: other });
  expect(writes).toBeGreaterThan(1);
  expect([total <= MOST_A_DEED, total]).toEqual([true, total]);
});

test('a proposal for 20,000 rows takes no more calls than one for 20: the size of the tab, its head, its block', () => {
  const { byTab, total } = ask(start(4_000), 'guide', 'Guests');
  expect(byTab.get('Guests')).toBe(3);
  expect(total - ask(start(), 'guide', 'Guests').total).toBeLessThanOrEqual(2);
});

test('what these views write down takes a few calls for each tab it writes to, whatever stands there', () => {
  const trip = start();
  const { guide } = ask(trip, 'guide', 'Guests').value as Guiding;
  const shirts = { id: 'P5', text: 'Your shirts back within 24 hours' };
  const deeds: [string, ...unknown[]][] = [
    ['confirmGuide', guide],
    ['connectAgain'],
    ['measure', [{ ...shirts, way: { is: 'words' } }]],
    ['believe', [{ ...shirts, believed: 0.5 }]],
    ['addPromises', [{ text: 'Fresh towels', whereStated: '', touchpoint: 'Pool' }]],
    ['addTouchpoint', { touchpoint: 'Bar', stage: 'Stay', phase: 'during' }],
    ['retire', [shirts], true],
    ['disconnect', 'Guests'],
  ];
  for (const [name, ...args] of deeds) {
    const tabs = trip.world.sheets.length;
    const { total } = ask(trip, name, ...args);
    const most = MOST_A_DEED + (trip.world.sheets.length - tabs) * MOST_A_NEW_TAB;
    expect([name, total <= most, total]).toEqual([name, true, total]);
  }
});

import type { Tabs } from './books';
import { acceptance, example, grown, small } from './books';
import type { Bundle } from './load';
import { loadBundle } from './load';
import { fill } from './state';
import type { World } from './world';
import { makeWorld } from './world';

/** What a check may ask of Google, and what each report tab may cost on top that it makes or dresses anew: whatever the number of rows. */
const MOST = 40;
const MOST_A_TAB = 35;
const MOST_A_NEW_INPUT = 16;

const books: [string, () => Tabs][] = [['the worked example', () => example], ['a small audit', () => small], ...acceptance()];

const start = (tabs: Tabs): { world: World; bundle: Bundle } => {
  const world = makeWorld();
  fill(world, tabs);
  return { world, bundle: loadBundle(world) };
};

/** Runs it, and gives the calls that it took and how many report tabs it dressed. */
function count(world: World, run: () => unknown): { calls: number; dressed: number; breakdown: string } {
  world.counter.reset();
  run();
  const { calls, total } = world.counter;
  return { calls: total(), dressed: calls.get('Range.setTextStyles') ?? 0, breakdown: JSON.stringify([...calls]) };
}

/** A second promise of the same kind as the first, below it. */
function addPromise(world: World): void {
  const promises = world.sheets.find(sheet => sheet.name === 'Promises')!;
  const header = promises.values.findIndex(row => row.includes('Promise'));
  const names = promises.values[header]!;
  const like = promises.values[header + 1]!;
  const added = names.map((name, i) => (name === 'Promise ID' ? '' : name === 'Promise' ? 'And one promise more' : (like[i] ?? '')));
  promises.values.splice(header + 2, 0, added);
}

describe.each(books)('%s', (_, make) => {
  test.each(['OK', 'CANCEL'])(
    'takes few calls: first, again, with a promise more; actions: %s',
    answer => {
      const { world, bundle } = start(make());
      world.answers = [{ button: 'CANCEL' }, ...Array.from({ length: 9 }, () => ({ button: answer }))];
      bundle.setUpAudit!();
      for (const change of [() => undefined, () => undefined, () => addPromise(world), () => undefined]) {
        change();
        const { calls, dressed, breakdown } = count(world, () => bundle.checkAlignmentNow!());
        const most = MOST + dressed * MOST_A_TAB;
        expect([calls <= most, calls, most, breakdown]).toEqual([true, calls, most, breakdown]);
      }
    },
    60_000,
  );
});

test('1,000 and 40,000 rows take the same calls, and each further 50,000 rows of a block of columns one more', () => {
  const callsOf = (rows: number): number[] => {
    const { world, bundle } = start(grown(rows));
    return [0, 1].map(() => count(world, () => bundle.checkAlignmentNow!()).calls);
  };
  const few = callsOf(1_000);
  expect(callsOf(40_000)).toEqual(few);
  expect(callsOf(100_000)).toEqual(few.map(calls => calls + 1));
});

test('set-up takes a few calls for each tab that it makes', () => {
  for (const button of ['OK', 'CANCEL']) {
    const { world, bundle } = start({ Notes: [['mine']] });
    world.answers = [{ button }];
    const { calls } = count(world, () => bundle.setUpAudit!());
    const made = world.sheets.length - 1;
    expect(calls).toBeLessThanOrEqual(10 + made * MOST_A_NEW_INPUT);
  }
});

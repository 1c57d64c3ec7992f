import type { Tabs } from './books';
import { acceptance, example, grown, small } from './books';
import type { Bundle } from './stand-in/load';
import { loadBundle } from './stand-in/load';
import { remember } from './stand-in/remember';
import { fill, markOf } from './stand-in/state';
import type { World } from './stand-in/world';
import { makeWorld } from './stand-in/world';

/** What a check may ask of cells, beside one call for each block of up to 50,000 rows of evidence: whatever the number of rows. */
const MOST = 40;
/** What it may ask of all else, beside what Google is asked of tab by tab. A zone is asked for some 40 offsets a year. */
const MOST_OTHERS = 60;
/** Of each tab its id; of each of the user's own its kind and its name, too. No call of Google's gives those of several tabs. */
const EACH_TAB = 1;
const EACH_OWN_TAB = 2;
/** Of each tab of evidence how far it reaches down and across, and a range for each stretch of its columns. */
const EACH_READ = 1;
/** What a tab costs once that is made: set-up makes them, or else the first check makes those of the report. */
const MOST_A_NEW_TAB = 37;

const books: [string, () => Tabs][] = [['the worked example', () => example], ['a small audit', () => small], ...acceptance()];

const spreadsheet = makeWorld();
const script = loadBundle(spreadsheet);
const begin = remember(spreadsheet);

/** Such tabs in the one spreadsheet, which holds nothing else. */
const start = (tabs: Tabs): { world: World; bundle: Bundle } => {
  begin();
  fill(spreadsheet, tabs);
  return { world: spreadsheet, bundle: script };
};

interface Counted {
  /** Calls that read or change cells, but for those that read blocks of evidence. */
  calls: number;
  blocks: number;
  /** All other calls, but for those of the zone, and above what tabs cost one by one. */
  others: number;
  breakdown: string;
}

/** Runs it, and gives the calls that it took. */
function count(world: World, run: () => unknown): Counted {
  const dialogs = world.alerts.length;
  world.counter.reset();
  run();
  const { cells, others, total, rest } = world.counter;
  const blocks = cells.get('Range.getValues') ?? 0;
  const few = cells.get('Range.getValues of few rows') ?? 0;
  const sized = cells.get('Sheet.getDataRange') ?? 0;
  const offsets = others.get('Utilities.formatDate') ?? 0;
  const own = world.sheets.filter(sheet => !markOf(world, sheet)).length;
  // Where something was asked, others may have added tabs and taken some away.
  const looks = 1 + world.alerts.length - dialogs;
  const tabs = world.sheets.length * EACH_TAB * looks + own * EACH_OWN_TAB + (2 * sized + blocks + few) * EACH_READ;
  return { calls: total() - blocks, blocks, others: rest() - offsets - tabs, breakdown: JSON.stringify([...cells, ...others]) };
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

const nothing = (): void => undefined;

describe.each(books)('%s', (_, make) => {
  test.each(['OK', 'CANCEL'])(
    'takes few calls: first, again, with a promise more; actions: %s',
    answer => {
      const { world, bundle } = start(make());
      world.answers = [{ button: 'CANCEL' }, ...Array.from({ length: 9 }, () => ({ button: answer }))];
      bundle.setUpAudit!();
      for (const change of [nothing, nothing, addPromise, nothing]) {
        change(world);
        const { calls, others, breakdown } = count(world, () => bundle.checkAlignmentNow!());
        expect([calls <= MOST, calls, breakdown]).toEqual([true, calls, breakdown]);
        expect([others <= MOST_OTHERS, others, breakdown]).toEqual([true, others, breakdown]);
      }
    },
    60_000,
  );
});

test('40,000 rows take hardly more calls than 1,000, and each further 50,000 rows of a block of columns one more', () => {
  const callsOf = (rows: number): number[][] => {
    const { world, bundle } = start(grown(rows));
    bundle.setUpAudit!();
    return [0, 1].map(() => {
      const { calls, blocks } = count(world, () => bundle.checkAlignmentNow!());
      return [calls, blocks];
    });
  };
  const few = callsOf(1_000);
  // Longer numbers may break a line, and one height be another.
  callsOf(40_000).forEach(([calls, blocks], i) => {
    expect([blocks, calls! - few[i]![0]! <= 2]).toEqual([few[i]![1], true]);
  });
  callsOf(100_000).forEach(([calls, blocks], i) => {
    expect([blocks, calls! - few[i]![0]! <= 2]).toEqual([few[i]![1]! + 1, true]);
  });
});

test('a report of 300 promises on 100,000 rows takes no more calls than any other', () => {
  const { world, bundle } = start(grown(100_000, 300));
  bundle.setUpAudit!();
  for (const _ of ['first', 'again']) {
    const { calls, breakdown } = count(world, () => bundle.checkAlignmentNow!());
    expect([calls <= MOST, calls, breakdown]).toEqual([true, calls, breakdown]);
  }
}, 60_000);

test('where nobody has set it up, the first check makes the report tabs, and only that one takes more calls', () => {
  const { world, bundle } = start(small);
  expect(count(world, () => bundle.checkAlignmentNow!()).calls).toBeLessThanOrEqual(MOST + 5 * MOST_A_NEW_TAB);
  expect(count(world, () => bundle.checkAlignmentNow!()).calls).toBeLessThanOrEqual(MOST);
});

test('the sidebar’s check and save take no more calls than the menu’s, and tell what is new', () => {
  for (const [, make] of books) {
    const { world, bundle } = start(make());
    world.answers = [{ button: 'CANCEL' }];
    bundle.setUpAudit!();
    for (const act of ['check', 'check', 'save', 'save', 'check']) {
      const isFirstSave = act === 'save' && !world.sheets.some(({ name }) => name === 'History');
      const { calls, others, breakdown } = count(world, () =>
        expect(bundle.sidebarCall!(act, [])).toMatchObject({ ok: true, value: { state: { isSetUp: true } } }),
      );
      const most = MOST + (isFirstSave ? MOST_A_NEW_TAB : 0);
      expect([act, calls <= most, calls, breakdown]).toEqual([act, true, calls, breakdown]);
      expect([act, others <= MOST_OTHERS, others, breakdown]).toEqual([act, true, others, breakdown]);
    }
  }
}, 120_000);

test('a page to hand on takes no more calls than the tab that it makes, whatever stands on it', () => {
  for (const [, make] of books.slice(0, 2)) {
    const { world, bundle } = start(make());
    world.answers = [{ button: 'CANCEL' }];
    bundle.setUpAudit!();
    const checked = bundle.sidebarCall!('check', []) as { value: { state: { last: { pages: { owners: string[] } } } } };
    const [name = ''] = checked.value.state.last.pages.owners;
    const asked = [
      { kind: 'owner', name },
      { kind: 'segments', name: '' },
      { kind: 'sides', name: '' },
    ];
    for (const page of [...asked, ...asked]) {
      const isNew = world.sheets.length;
      const { calls, breakdown } = count(world, () =>
        expect(bundle.sidebarCall!('page', [page])).toMatchObject({ ok: true, value: { state: { isSetUp: true } } }),
      );
      const most = MOST + (world.sheets.length > isNew ? MOST_A_NEW_TAB : 0);
      expect([page, calls <= most, calls, breakdown]).toEqual([page, true, calls, breakdown]);
    }
  }
}, 120_000);

test('set-up takes a few calls for each tab that it makes', () => {
  for (const button of ['OK', 'CANCEL']) {
    const { world, bundle } = start({ Notes: [['mine']] });
    world.answers = [{ button }];
    const { calls } = count(world, () => bundle.setUpAudit!());
    const made = world.sheets.length - 1;
    expect(calls).toBeLessThanOrEqual(10 + made * MOST_A_NEW_TAB);
  }
});

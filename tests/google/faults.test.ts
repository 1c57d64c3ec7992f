import { small } from './books';
import { loadBundle } from './stand-in/load';
import { remember } from './stand-in/remember';
import { fill, markOf, snapshot } from './stand-in/state';
import type { World } from './stand-in/world';
import { makeWorld } from './stand-in/world';

const filled = { ...small, Promises: small.Promises!.map((row, i) => (i === 2 ? ['P2', ...row.slice(1)] : row)) };

/** Reports as a user sees them: which tab got which id does not matter. */
const reportsOf = (world: World): string =>
  JSON.stringify(snapshot(world, sheet => !(sheet.name in filled)))
    .replace(/#gid=\d+/g, '')
    .replace(/"charted":\{[^}]*\}/g, '')
    .replace(/"charts":\[\[\d+,/g, '');
/** What stands in the cells of the reports. */
const textsOf = (world: World): string =>
  JSON.stringify(
    world.sheets
      .filter(sheet => !(sheet.name in filled))
      .map(({ name, values }) => [name, values.map(row => row.join('|').replace(/\|+$/, ''))]),
  );
/** True if a run says that a report could not be formatted. */
const isPlain = (world: World): boolean => world.toasts.some(text => text.includes('could not be formatted'));
const inputsOf = (world: World) => snapshot(world, sheet => sheet.name in filled);

const start = (): World => {
  const world = makeWorld();
  fill(world, filled);
  return world;
};

test('wherever a first check is cut off, the inputs are untouched and the next check gives the right report', () => {
  const world = start();
  const bundle = loadBundle(world);
  const begin = remember(world);
  bundle.checkAlignmentNow!();
  const calls = world.counter.fallible;
  const [inputs, reports, texts] = [inputsOf(world), reportsOf(world), textsOf(world)];
  for (let at = 1; at <= calls; at++) {
    begin();
    world.faultAt = at;
    bundle.checkAlignmentNow!();
    world.faultAt = 0;
    expect([at, inputsOf(world)]).toEqual([at, inputs]);
    // A tab that could not be read whole is read in another way, and looks that were refused are told of; all else ends the run with one sentence.
    if (world.alerts.length === 0 && !isPlain(world)) expect([at, reportsOf(world)]).toEqual([at, reports]);
    else if (world.alerts.length === 0) expect([at, textsOf(world)]).toEqual([at, texts]);
    else expect(world.alerts.map(({ text }) => text)).toEqual([expect.not.stringMatching(/Exception|TypeError|at \w+ \(/)]);
    expect(world.hasLock).toBe(false);
    bundle.checkAlignmentNow!();
    expect([at, reportsOf(world)]).toEqual([at, reports]);
  }
}, 120_000);

test('wherever a later check is cut off, after the evidence has changed, the next one heals the report', () => {
  const change = (world: World): void => {
    const evidence = world.sheets.find(sheet => sheet.name === 'Evidence')!;
    for (let row = 1; row <= 15; row++) evidence.values[row]![2] = 5;
    evidence.values.push(['Nowhere', 'CSAT', 9, 'x', 'Survey']);
  };
  const world = start();
  const bundle = loadBundle(world);
  bundle.checkAlignmentNow!();
  change(world);
  const begin = remember(world);
  begin();
  bundle.checkAlignmentNow!();
  const calls = world.counter.fallible;
  const reports = reportsOf(world);
  for (let at = 1; at <= calls; at++) {
    begin();
    world.faultAt = at;
    bundle.checkAlignmentNow!();
    world.faultAt = 0;
    bundle.checkAlignmentNow!();
    expect([at, reportsOf(world)]).toEqual([at, reports]);
  }
}, 120_000);

test('wherever a check of a report that users have written into is cut off, nothing of theirs is lost, whether lists grow or shrink', () => {
  const sheetOf = (world: World, name: string) => world.sheets.find(one => one.name === name)!;
  const write = (world: World): void => {
    const alignment = sheetOf(world, 'Alignment');
    const header = alignment.values.findIndex(row => row.includes('Notes'));
    const row = alignment.values.find(cells => cells[0] === 'P2')!;
    row[alignment.values[header]!.indexOf('Notes')] = 'ask Ann';
    for (const name of ['Alignment', 'Findings', 'Data check']) sheetOf(world, name).values.push([], [], [`mine in ${name}`]);
  };
  const change = (world: World): void => {
    // One promise fewer, so that the other one moves up; and evidence that cannot be read.
    sheetOf(world, 'Promises').values.splice(1, 1);
    for (let i = 0; i < 4; i++) sheetOf(world, 'Evidence').values.push([`Nowhere ${i}`, `Unknown ${i}`, 'x', 'y', 'Survey']);
  };
  const world = start();
  const bundle = loadBundle(world);
  world.answers = Array.from({ length: 9 }, () => ({ button: 'CANCEL' }));
  bundle.setUpAudit!();
  bundle.checkAlignmentNow!();
  write(world);
  change(world);
  world.alerts.length = 0;
  const begin = remember(world);
  begin();
  const rowsOf = (world: World, name: string): string[] => sheetOf(world, name).values.map(row => row.join('|'));
  bundle.checkAlignmentNow!();
  const calls = world.counter.fallible;
  for (let at = 1; at <= calls; at++) {
    begin();
    world.faultAt = at;
    bundle.checkAlignmentNow!();
    world.faultAt = 0;
    bundle.checkAlignmentNow!();
    expect([at, rowsOf(world, 'Summary')[0]]).toEqual([at, expect.stringMatching(/^Promise audit/)]);
    for (const name of ['Alignment', 'Findings', 'Data check']) {
      const mine = rowsOf(world, name).flatMap((text, row) => (text.startsWith(`mine in ${name}`) ? [row] : []));
      expect([at, name, mine.length]).toEqual([at, name, 1]);
      expect([at, name, mine[0]! >= markOf(world, sheetOf(world, name))!.rows]).toEqual([at, name, true]);
    }
    expect([at, rowsOf(world, 'Alignment').filter(text => /^P2\|.*ask Ann/.test(text)).length]).toEqual([at, 1]);
  }
}, 240_000);

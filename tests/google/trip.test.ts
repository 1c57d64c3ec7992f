import { auditWorkbook } from '../../src/app/check/audit';
import { emptyTabs, setUp } from '../../src/app/set-up/set-up';
import { report } from '../../src/report/report';
import { wordsOf } from '../../src/words/words';
import { memoryWorkbook } from '../memory';
import type { Tabs } from './books';
import { acceptance, example, small } from './books';
import { dayOf, isOfDates } from './stand-in/calendar';
import { loadBundle } from './stand-in/load';
import { fill, propertyOf, snapshot, usedOf } from './stand-in/state';
import type { Value } from './stand-in/tab';
import type { World } from './stand-in/world';
import { makeWorld } from './stand-in/world';

const en = wordsOf('en');

const today = new Date(makeWorld().now).toISOString().slice(0, 10);

/** What stands in a tab, a date as its day. */
function valuesOf(world: World, name: string): Value[][] {
  const sheet = world.sheets.find(one => one.name === name)!;
  const { rows, columns } = usedOf(sheet);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column): Value => {
      const value = sheet.values[row]?.[column] ?? '';
      return typeof value === 'number' && isOfDates(propertyOf(sheet, 'NumberFormat', row, column)) ? dayOf(value) : value;
    }),
  );
}

/** What the command line writes for the same tabs, blanks as Google gives them, without blank rows and columns at the end. */
function expectedOf(tabs: Tabs): [string, Value[][]][] {
  const workbook = memoryWorkbook(tabs);
  setUp(workbook, emptyTabs(en), () => null);
  const { audit } = auditWorkbook(workbook, { auditDate: null, today });
  return report(audit, en, new Map()).map(({ name, cells }) => [
    name, // What Sheets draws within a cell has no value there.
    trim(cells.map(row => row.map(({ value, spark }) => (spark ? '' : (value ?? ''))))),
  ]);
}

function trim(grid: Value[][]): Value[][] {
  const rows = grid.reduce((last, row, i) => (row.some(cell => cell !== '') ? i + 1 : last), 0);
  const columns = Math.max(0, ...grid.map(row => row.reduce<number>((last, cell, i) => (cell !== '' ? i + 1 : last), 0)));
  return Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => grid[i]?.[j] ?? ''));
}

const inputsOf = (world: World, tabs: Tabs): string => JSON.stringify(snapshot(world, sheet => sheet.name in tabs));

describe.each([['the worked example', () => example], ['a small audit', () => small], ...acceptance()] as [string, () => Tabs][])(
  '%s',
  (_, make) => {
    test('goes the whole trip: menu, set-up, check, check again', () => {
      const tabs = make();
      const world = makeWorld();
      fill(world, tabs);
      const bundle = loadBundle(world);
      world.authMode = 'NONE';
      bundle.onOpen!({ authMode: 'NONE' });
      expect(world.menu).toHaveLength(6);
      world.authMode = 'FULL';
      // No new actions at either check.
      world.answers = Array.from({ length: 2 }, () => ({ button: 'CANCEL' }));
      const inputs = inputsOf(world, tabs);
      bundle.setUpAudit!();
      bundle.checkAlignmentNow!();
      // No merge crosses a freeze, and nothing else that Google would refuse is asked of it.
      expect(world.toasts.filter(text => text.includes('could not be formatted'))).toEqual([]);
      expect(world.alerts[0]!.title).toBe('Check alignment');
      for (const [name, grid] of expectedOf(tabs)) expect([name, valuesOf(world, name)]).toEqual([name, grid]);
      if (tabs !== small) expect(inputsOf(world, tabs) === inputs).toBe(true);

      const reportsOf = () => [snapshot(world, sheet => !(sheet.name in tabs)), world.metadata.length];
      const first = reportsOf();
      bundle.checkAlignmentNow!();
      expect(reportsOf()).toEqual(first);
    }, 60_000);
  },
);

test('blank promise IDs are filled in, and nothing else of the inputs changes', () => {
  const world = makeWorld();
  fill(world, small);
  const before = JSON.stringify(world.sheets.map(sheet => sheet.values));
  loadBundle(world).checkAlignmentNow!();
  const inputs = world.sheets.filter(sheet => sheet.name in small);
  expect(inputs[1]!.values[2]![0]).toBe('P2');
  inputs[1]!.values[2]![0] = '';
  expect(JSON.stringify(inputs.map(sheet => sheet.values))).toBe(before);
});

import type { Replacement } from '../../src/app/workbook';
import { googleWorkbook } from '../../src/hosts/google/workbook';
import { wordsOf } from '../../src/words/words';
import { services } from './stand-in/services';
import { fill } from './stand-in/state';
import type { World } from './stand-in/world';
import { makeWorld } from './stand-in/world';

const en = wordsOf('en');

const ROWS = 2000;

function evidence(textOf: (i: number) => string): { world: World; replace(to: (i: number) => string | number): unknown } {
  const world = makeWorld();
  world.hasLock = true;
  Object.assign(globalThis, services(world));
  fill(world, { Evidence: [['Touchpoint'], ...Array.from({ length: ROWS }, (_, i) => [textOf(i)])] });
  const workbook = googleWorkbook({ spreadsheet: SpreadsheetApp.getActiveSpreadsheet(), zone: 'Etc/UTC' }, en);
  const wanted = (to: (i: number) => string | number): Replacement[] =>
    Array.from({ length: ROWS }, (_, i): Replacement => ({ row: i + 1, column: 0, from: textOf(i), to: to(i) })).filter(
      ({ from, to: now }) => from !== now,
    );
  world.counter.reset();
  return { world, replace: to => workbook.replaceCells('Evidence', wanted(to)) };
}

test('many scattered cells that get the same value take a few calls', () => {
  const { world, replace } = evidence(i => (i % 3 ? 'Store' : 'Sotre'));
  expect(replace(() => 'Store')).toEqual([]);
  expect(world.sheets[0]!.values.slice(1).every(([cell]) => cell === 'Store')).toBe(true);
  expect(world.counter.total()).toBeLessThan(12);
});

test('a column of different values takes a few calls', () => {
  const { world, replace } = evidence(i => `${i},5`);
  expect(replace(i => i + 0.5)).toEqual([]);
  expect(world.sheets[0]!.values[9]).toEqual([8.5]);
  expect(world.counter.total()).toBeLessThan(12);
});

test('a formula that has come meanwhile, and what somebody wrote, stay', () => {
  const { world, replace } = evidence(() => 'Sotre');
  SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]!.getRange(3, 1).setValue('=A2');
  SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]!.getRange(4, 1).setValue('Web');
  expect(replace(() => 'Store')).toEqual([
    { row: 2, column: 0, why: 'formula' },
    { row: 3, column: 0, why: 'changed' },
  ]);
  expect(world.sheets[0]!.values.slice(1, 6).map(([cell]) => cell)).toEqual(['Store', '#FORMULA!', 'Web', 'Store', 'Store']);
});

import { askedBeyond } from './stand-in/beyond';
import { services } from './stand-in/services';
import { start } from './started';

test('a range beyond the grid is refused and noted, be the refusal heeded or not; within it none is', () => {
  const { world, at } = start();
  const { rows, columns } = at('Evidence');
  const { SpreadsheetApp } = services(world) as { SpreadsheetApp: typeof globalThis.SpreadsheetApp };
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Evidence')!;
  expect(() => sheet.getRange(rows, columns)).not.toThrow();
  expect(askedBeyond()).toEqual([]);
  expect(() => sheet.getRange(rows, 1, 2, 1)).toThrow('outside the dimensions');
  expect(() => sheet.getRange(1, columns + 1)).toThrow('outside the dimensions');
  expect(() => sheet.getRangeList(['A1', `B${rows + 1}`])).toThrow('outside the dimensions');
  expect(askedBeyond()).toEqual([`Evidence!A${rows}:A${rows + 1}`, 'Evidence!AA1:AA1', `Evidence!A1,B${rows + 1}`]);
});

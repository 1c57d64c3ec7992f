import { watch } from '../../../src/app/check/watch';
import type { Workbook } from '../../../src/app/workbook';
import { memoryWorkbook } from '../../memory';

const tabs = {
  Promises: [
    ['Promise ID', 'Promise'],
    [null, 'A smile'],
  ],
  Actions: [['Promise ID'], ['P9']],
  Notes: [['mine']],
};

/** Reads as the audit does: the head of each tab, and a column down to the end. */
function readAll(workbook: Workbook): void {
  for (const { name, rows } of workbook.tabs()) {
    workbook.head(name, 10);
    workbook.columns(name, [0], 1, rows - 1);
  }
}

const fingerprintOf = (workbook: Workbook): string => {
  const watched = watch(workbook);
  readAll(watched);
  return watched.fingerprint();
};

test('the same cells have the same fingerprint, and one cell more makes another', () => {
  expect(fingerprintOf(memoryWorkbook(tabs))).toBe(fingerprintOf(memoryWorkbook(tabs)));
  expect(fingerprintOf(memoryWorkbook({ ...tabs, Notes: [['mine'], ['new']] }))).not.toBe(fingerprintOf(memoryWorkbook(tabs)));
});

test('tabs written to since are read again, rows appended too, and no other tab is', () => {
  const workbook = memoryWorkbook(tabs);
  const watched = watch(workbook);
  readAll(watched);
  workbook.fillBlanks('Promises', [{ row: 1, column: 0, value: 'P1' }]);
  workbook.appendRows('Actions', [['P1']]);
  const read: string[] = [];
  const now: Workbook = {
    ...workbook,
    head: (tab, rows) => {
      read.push(tab);
      return workbook.head(tab, rows);
    },
  };
  expect(watched.fingerprint(['Promises', 'Actions'], now)).toBe(fingerprintOf(workbook));
  expect(read.sort()).toEqual(['Actions', 'Promises']);
  expect(watched.fingerprint()).toBe(fingerprintOf(memoryWorkbook(tabs)));
});

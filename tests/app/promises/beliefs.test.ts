import { declaredIn } from '../../../src/app/connect/known';
import { saveBeliefs, unbelieved } from '../../../src/app/promises/beliefs';
import { takeBack } from '../../../src/app/written';
import { memoryWorkbook } from '../../memory';
import { tabsOf } from '../tiny';

const promises = [
  { Touchpoint: 'Store', Promise: 'Service with a smile', 'We believe': 0.9 },
  { Touchpoint: 'Store', Promise: 'Never a queue', 'We believe': null },
  { Touchpoint: 'Store', Promise: 'Open at six', 'We believe': null },
];

test('only what nobody has said is asked, and written into blank cells', () => {
  const workbook = memoryWorkbook(tabsOf({ promises }));
  expect(unbelieved(workbook).map(({ text }) => text)).toEqual(['Never a queue', 'Open at six']);
  const beliefs = [
    { id: 'P1', text: 'Service with a smile', believed: 0.1 },
    { id: 'P2', text: 'Never a queue', believed: 0.7 },
    { id: 'P3', text: 'Open at seven', believed: 0.5 },
  ];
  const { promises: written, undo } = saveBeliefs(workbook, beliefs);
  expect([written, declaredIn(workbook).promises.map(({ believed }) => believed)]).toEqual([1, [0.9, 0.7, null]]);
  takeBack(workbook, undo);
  expect(unbelieved(workbook)).toHaveLength(2);
});

test('a tab without the column gets it', () => {
  const workbook = memoryWorkbook(tabsOf({ promises: promises.map(({ Touchpoint, Promise: text }) => ({ Touchpoint, Promise: text })) }));
  saveBeliefs(workbook, [{ id: 'P3', text: 'Open at six', believed: 1 }]);
  expect(workbook.grids.get('Promises')!.map(row => row[2] ?? null)).toEqual(['We believe', null, null, 1]);
});

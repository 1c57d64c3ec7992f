import { auditWorkbook } from '../../../src/app/check/audit';
import { confirmGuide } from '../../../src/app/guide/confirm';
import { proposeGuide } from '../../../src/app/guide/propose';
import type { Cell } from '../../../src/core/cell/cell';
import { wordsOf } from '../../../src/words/words';
import { memoryWorkbook } from '../../memory';

const words = wordsOf('en');

const bookOf = (touchpoint: string, promise: string, header: string, cells: readonly Cell[]) =>
  memoryWorkbook({
    Touchpoints: [['Touchpoint'], [touchpoint]],
    Promises: [
      ['Touchpoint', 'Promise'],
      [touchpoint, promise],
    ],
    Answers: [['Date', header], ...cells.map((cell, i) => [`2026-10-${10 + i}`, cell])],
  });
const asked = (...[touchpoint, promise, header, cells]: Parameters<typeof bookOf>) =>
  proposeGuide(bookOf(touchpoint, promise, header, cells), 'Answers').questions[0];
const hours = [4, 9, 24, 24, 30, 50, 12, 8, 6, 23, 25, 70];

test('hours that somebody remembers are good up to the limit that is promised, in the unit of their header', () => {
  const workbook = bookOf('Repair', 'A burst pipe is mended within one day', 'How long did the repair of the pipe take? (hours)', hours);
  const guide = proposeGuide(workbook, 'Answers');
  expect(guide.questions).toMatchObject([{ kind: 'numbers', unit: 'hours', from: 24, better: 'lower', tells: [{ promise: 'P1' }] }]);
  confirmGuide(workbook, guide, words);
  const { audit } = auditWorkbook(workbook, { auditDate: '2026-11-22', today: '2026-11-22' });
  expect(audit.promises[0]).toMatchObject({ n: 12, kept: 8 });
});

test('bare numbers beside cells that bear one unit are in that unit', () => {
  const cells = [8, '12 min', 5, '25 min', 20, '15 min', 30, 9, '18 min', 7, 4, 6];
  expect(asked('Kitchen', 'Your food on the table in 20 minutes', 'Wait for the food', cells)).toMatchObject({
    kind: 'numbers',
    unit: 'minutes',
    from: 20,
    sure: 'likely',
  });
});

test('what nobody can read of a time is shown as none, and asked about', () => {
  const cells = [8, 9, 'about 20', 5, 4, 'about 20', 12, 9, 3, 7, 4, 6];
  expect(asked('Till', 'Served within 10 minutes', 'How many minutes did you wait at the till?', cells)).toMatchObject({
    none: [{ text: 'about 20', count: 2 }],
    doubts: [{ code: 'none', answer: 'about 20', count: 2 }],
  });
});

test('days on which people work are not set against days of the calendar', () => {
  const cells = [1, 2, 3, 3, 4, 5, 2, 2, 3, 1, 6, 2];
  expect(asked('Card delivery', 'Your new card in 3 working days', 'How many working days did your new card take?', cells)).toMatchObject({
    from: null,
    sure: 'open',
    doubts: [{ code: 'good', answer: '' }],
  });
});

test('hours of sleep are no time that anybody waited for', () => {
  expect(asked('Room', 'Asleep within 10 minutes', 'Hours of sleep', hours)?.kind).not.toBe('numbers');
});

import { proposeGuide } from '../../../src/app/guide/propose';
import type { Cell } from '../../../src/core/cell/cell';
import { memoryWorkbook } from '../../memory';

/* A chain of places: whatever they call them, their column tells customers apart. */

const towns = ['Ely', 'Ripon', 'ELY ', 'Truro'];

const holdsOf = (header: string, cellOf: (i: number) => Cell = i => towns[i % 4]!) => {
  const workbook = memoryWorkbook({
    Promises: [
      ['Touchpoint', 'Promise'],
      ['Desk', 'We answer within 2 days'],
    ],
    Log: [
      ['Day', header, 'Rating (1-5)'],
      ...Array.from({ length: 40 }, (_, i): Cell[] => [`2026-10-${10 + (i % 9)}`, cellOf(i), 1 + (i % 5)]),
    ],
  });
  return proposeGuide(workbook, 'Log').others.find(({ column }) => column === header)?.holds;
};

test.each([
  'Gym',
  'Club',
  'Studio',
  'Clinic',
  'Venue',
  'Centre',
  'Which gym do you visit most often?',
  'Siłownia',
  'Klub',
  '門市',
  '健身房',
  '診所',
])('“%s” is a segment', header => {
  expect(holdsOf(header)).toBe('segment');
});

test('what is judged is no group of customers, though it bears the name of one', () => {
  expect(holdsOf('Gym', i => ['Very good', 'Good', 'Poor', 'Very poor'][i % 4]!)).toBeUndefined();
});

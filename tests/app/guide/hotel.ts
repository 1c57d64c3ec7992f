import type { Cell, Grid } from '../../../src/core/cell/cell';
import { memoryWorkbook } from '../../memory';

/** A hotel that writes down promises and nothing else, and what its guests answered. */
export const promises: Grid = [
  ['Touchpoint', 'Promise', 'We believe'],
  ['Front desk', 'Checked in within 5 minutes', 0.9],
  ['Breakfast', 'Freshly squeezed juice every morning', 0.9],
  ['Room', 'Spotless rooms', 0.95],
  ['Room', 'Never a noisy night', 0.8],
  ['Laundry', 'Your shirts back within 24 hours', 0.8],
];

export const questions = [
  'Submitted on',
  'How long did check-in take?',
  'How long may check-in take?',
  'How fresh was the juice at breakfast?',
  'How satisfied were you with your stay? [Cleanliness of the room]',
  'Was your night noisy?',
  'How satisfied were you with your stay? [Parking]',
  'E-mail',
];

const answers: Cell[][] = [
  ['Under 3 minutes', 'Under 3 minutes', 'Very fresh', 'Very satisfied', 'No', 'Satisfied'],
  ['3 to 5 minutes', '3 to 5 minutes', 'Fresh', 'Satisfied', 'No', 'Dissatisfied'],
  ['4 to 6 minutes', '3 to 5 minutes', 'OK', 'Neutral', 'Yes', 'Neutral'],
  ['More than 6 minutes', '4 to 6 minutes', 'Not so fresh', 'Dissatisfied', 'Yes', 'Satisfied'],
  ['Under 3 minutes', 'More than 6 minutes', 'I did not have any', 'Very satisfied', 'no', 'Very satisfied'],
];

/** Five rows, so many times. */
export const survey = (times: number, day = '2026-10-0'): Grid => [
  questions,
  ...Array.from({ length: times * answers.length }, (_, i) => {
    const row = answers[i % answers.length]!;
    return [`${day}${(i % 9) + 1}`, ...row, `guest${i}@example.org`];
  }),
];

/** The tabs of the hotel. */
export const tabsOf = (tabs: Record<string, Grid> = { Guests: survey(4) }): Record<string, Grid> => ({
  Touchpoints: [
    ['Touchpoint', 'Stage', 'Phase'],
    ['Front desk', 'Arrive', 'During'],
    ['Breakfast', 'Stay', 'During'],
    ['Room', 'Stay', 'During'],
    ['Laundry', 'Stay', 'During'],
  ],
  Promises: promises,
  ...tabs,
});

export const hotel = (tabs?: Record<string, Grid>) => memoryWorkbook(tabsOf(tabs));

/** Forty shirts that came back after 2 to 36 hours, and two that did not. */
export const laundry = (): Grid => [
  ['Handed in', 'Returned'],
  ...Array.from({ length: 40 }, (_, i) => {
    const hours = 8 + (i < 30 ? 2 + (i % 15) * 1.5 : 26 + (i % 10));
    const [day, hour] = [1 + Math.floor(hours / 24), hours % 24];
    return ['2026-10-01T08:00:00', `2026-10-0${day}T${String(Math.floor(hour)).padStart(2, '0')}:${hour % 1 ? 30 : '00'}:00`];
  }),
  ['2026-10-01T08:00:00', null],
  ['2026-10-02T08:00:00', null],
];

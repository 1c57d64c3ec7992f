import { proposeGuide } from '../../../src/app/guide/propose';
import type { Cell } from '../../../src/core/cell/cell';
import { memoryWorkbook } from '../../memory';

/* A promise is told by what means the same, not by what looks alike. */

const told = (question: string, answers: readonly Cell[], promise = 'Friendly drivers who help with your bags') => {
  const workbook = memoryWorkbook({
    Promises: [
      ['Promise ID', 'Touchpoint', 'Promise'],
      ['P1', 'Ride', promise],
    ],
    Survey: [['Date', question], ...Array.from({ length: 60 }, (_, i): Cell[] => ['2026-10-02', answers[i % answers.length]!])],
  });
  const found = proposeGuide(workbook, 'Survey').questions.find(({ column }) => column === question);
  return found && { tells: found.tells.map(one => one.promise), good: found.good, doubts: found.doubts.map(({ answer }) => answer) };
};
const degrees = [
  'Extremely friendly',
  'Very friendly',
  'Somewhat friendly',
  'Not so friendly',
  'Not at all friendly',
  'I did not have a driver',
];

test('how friendly a driver was tells about friendly drivers; the middle of the scale is asked', () => {
  expect(told('How friendly was your driver?', degrees)).toEqual({
    tells: ['P1'],
    good: ['Extremely friendly', 'Very friendly'],
    doubts: ['Somewhat friendly'],
  });
});

test('whether somebody would recommend it to a friend tells nothing of friendliness', () => {
  const marks = [6, 7, 8, 9, 10, 3];
  expect(told('How likely is it that you would recommend Zip Cabs to a friend or colleague?', marks)!.tells).toEqual([]);
  expect(told('How likely is it that you would recommend us to a friend?', marks, 'You will recommend us to your friends')!.tells).toEqual([
    'P1',
  ]);
});

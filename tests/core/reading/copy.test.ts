import { sentencesOf } from '../../../src/core/reading/copy';

const said = (copy: string): string[] => sentencesOf(copy).map(({ heading, text }) => `${heading}: ${text}`);

test('headings say where sentences stand', () => {
  expect(
    said(
      'HOME PAGE\nRooms that sleep well. Breakfast until noon.\n\n## Charter\n- We answer every letter\nHotline:\nNobody waits longer than 2 minutes!',
    ),
  ).toEqual([
    'HOME PAGE: Rooms that sleep well',
    'HOME PAGE: Breakfast until noon',
    'Charter: We answer every letter',
    'Hotline: Nobody waits longer than 2 minutes!',
  ]);
});

test('what only stresses a sentence belongs to it, and short forms end none', () => {
  expect(said('Your tenth wash is free. Always. No small print. We are the no. 1 of the valley.')).toEqual([
    ': Your tenth wash is free. Always. No small print.',
    ': We are the no. 1 of the valley',
  ]);
});

test('Chinese sentences need no spaces', () => {
  expect(said('門市\n三十分鐘送達。不滿意就退款！')).toEqual([': 門市', ': 三十分鐘送達', ': 不滿意就退款！']);
});

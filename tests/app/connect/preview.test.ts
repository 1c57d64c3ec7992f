import { proposeConnection } from '../../../src/app/connect/connect';
import { previewConnection } from '../../../src/app/connect/preview';
import { book, propose, survey, words } from './survey';

test('nothing is written before it is confirmed', () => {
  const workbook = book(survey);
  previewConnection(workbook, proposeConnection(workbook, 'Survey', words), '2026-11-22');
  expect([...workbook.grids.keys()]).toEqual(['Touchpoints', 'Promises', 'Survey']);
});

test('the first rows are shown as they would be read', () =>
  expect(previewConnection(book(survey), propose(survey), '2026-11-22').rows.slice(0, 2)).toEqual([
    {
      row: 2,
      leftOut: null,
      date: '2026-10-01',
      values: [
        {
          letters: 'C',
          column: 'How satisfied were you with the store?',
          touchpoint: 'Store',
          metric: 'CSAT',
          text: '5',
          value: 5,
          part: 'used',
        },
      ],
    },
    expect.objectContaining({ row: 3, values: [expect.objectContaining({ text: '0', value: null, part: 'noAnswer' })] }),
  ]));

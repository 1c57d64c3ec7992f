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

test('the first rows are read as all rows of their columns decide: 03/04 is in April where a later row is of the 25th', () => {
  const [header, ...rows] = survey;
  const dated = (day: string) => rows[0]!.map((cell, i) => (i === 1 ? day : cell));
  const days = [...Array.from({ length: 12 }, (_, i) => `0${(i % 9) + 1}/04/2026`), '25/04/2026'];
  const exported = [header!, ...days.map(dated)];
  const preview = previewConnection(book(exported), propose(exported), '2026-11-22');
  expect(preview.rows.map(({ date }) => date)).toEqual(days.slice(0, 10).map(day => `2026-04-${day.slice(0, 2)}`));
});

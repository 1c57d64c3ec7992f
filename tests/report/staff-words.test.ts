import type { Cell } from '../../src/core/cell/cell';
import { noPages, pages } from '../../src/report/report';
import { readStaffWords, type StaffWords } from '../../src/report/staff-words';
import { wordsOf } from '../../src/words/words';
import { juniper } from './builder/juniper';

const gridOf = (owner: string, language = 'en', staffWords: StaffWords = new Map()): Cell[][] =>
  pages(juniper, wordsOf(language), { ...noPages, owner, staffWords })[0]!.cells.map(row => row.map(({ value }) => value));
const startOf = (grid: Cell[][], language = 'en'): number => {
  const heading = wordsOf(language).labels.headings.tellStaff;
  return grid.findIndex(([first]) => first === heading) + 1;
};

describe.each(['en', 'pl', 'zh-TW'])('what is told to the staff, in the language %s', language => {
  test('is a draft until somebody changes it', () => {
    expect(readStaffWords(gridOf('Logistics', language))).toEqual(new Map());
  });

  test('is the team’s own once somebody has changed a line, and stays so', () => {
    const grid = gridOf('Logistics', language);
    grid[startOf(grid, language)]![0] = 'Thank you for the second van!';
    const own = readStaffWords(grid);
    expect(own.get('Logistics')).toContain('Thank you for the second van!');
    expect(readStaffWords(gridOf('Logistics', language, own))).toEqual(own);
  });

  test('of another owner stays in sight, and comes back on its own page', () => {
    const own: StaffWords = new Map([
      ['Logistics', ['Two lines', 'of our own']],
      ['', ['For nobody yet']],
    ]);
    const other = readStaffWords(gridOf('Support', language, own));
    expect(other).toEqual(own);
    expect(readStaffWords(gridOf('Logistics', language, other))).toEqual(own);
  });
});

test('lines that were cleared make room for a new draft', () => {
  const grid = gridOf('Logistics', 'en', new Map([['Logistics', ['Our own']]]));
  grid[startOf(grid)]![0] = null;
  expect(readStaffWords(grid)).toEqual(new Map());
});

test('a tab that is no owner’s page tells nothing', () => {
  expect(readStaffWords([])).toEqual(new Map());
  expect(readStaffWords([['To tell the staff, in a minute'], ['Something']])).toEqual(new Map());
});

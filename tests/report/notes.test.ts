import type { Grid } from '../../src/core/cell/cell';
import { readNotes } from '../../src/report/notes';
import { report } from '../../src/report/report';
import { wordsOf } from '../../src/words/words';
import { juniper } from './builder/juniper';

const words = wordsOf('en');

function alignmentGrid(notes: Map<string, string>): Grid {
  return report(juniper, words, notes)[1]!.cells.map(row => row.map(({ value }) => value));
}

const notes = new Map([
  ['D1', 'Ask Ana'],
  ['X9', 'retired, kept for the record'],
  ['Z9', 'gone'],
]);

test('notes of live, retired and gone promises are read back', () => {
  expect(readNotes(alignmentGrid(notes))).toEqual(notes);
});

test('notes follow their promise whatever the order of rows and columns', () => {
  const grid = alignmentGrid(notes).slice(3, 10);
  const turned = [grid[0]!, ...grid.slice(1).reverse()].map(row => [...row].reverse());
  expect(readNotes(turned)).toEqual(new Map([['D1', 'Ask Ana']]));
});

test('what users write beside or below the tables is no note', () => {
  const grid: Grid = [
    ['Promise ID', 'Notes', 'mine'],
    ['D1', 'yes', 'x'],
    [null, null, 'beside'],
    ['my own list', 'not a note'],
  ];
  expect(readNotes(grid)).toEqual(new Map([['D1', 'yes']]));
});

test('headers are found in any case, numbers are notes, too', () => {
  expect(readNotes([[null], ['NOTES', 'promise id'], [12, 'D1']]).get('D1')).toBe('12');
});

test('two notes of one promise are joined, a blank one is none', () => {
  const grid: Grid = [
    ['Promise ID', 'Notes'],
    ['D1', 'one'],
    ['D1', 'two'],
    ['S1', '  '],
  ];
  expect([...readNotes(grid)]).toEqual([['D1', 'one\ntwo']]);
});

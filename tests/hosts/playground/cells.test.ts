import { written } from '../../../src/hosts/playground/cells';
import { linkContent, shownBy } from '../../../src/hosts/playground/link';

test.each(['[click](https://evil.example)', '[a\nb](x)', 'https://evil.example', 'www.evil.example', '=1', "'x"])(
  'customers’ %j is text to the grid, which makes links and formulas of nothing that begins with an apostrophe',
  text => {
    expect(written(text, '')).toEqual({ content: `'${text}`, format: '' });
  },
);

test('what only looks like a link of ours is read as it stands', () => {
  expect(shownBy('[x](promise-audit://tab1/A1)')).toBeUndefined();
  expect(shownBy(linkContent('x', 'tab1', 'A1')!)).toBe('x');
  expect(shownBy(linkContent(7, 'tab1', 'A1')!)).toBe(7);
});

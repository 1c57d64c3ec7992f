import { sidebar as english } from '../../src/words/en/sidebar';
import { sidebar as polish } from '../../src/words/pl/sidebar';
import { wordsOf } from '../../src/words/words';
import { sidebar as chinese } from '../../src/words/zh-tw/sidebar';

/** What functions of words say of a number where that is all they take, by their path; those that take more are left out. */
function saidOf(words: unknown, number: number, path = ''): [string, string][] {
  if (typeof words === 'function')
    try {
      const said = words(...Array(words.length).fill(number));
      return typeof said === 'string' ? [[path, said]] : [];
    } catch {
      return [];
    }
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, one]) => saidOf(one, number, path === '' ? key : `${path}.${key}`));
}

const bare = (text: string): number => text.split('1234567').length - 1;

test.each([
  ['the sidebar in Polish', polish, english],
  ['the sidebar in Chinese', chinese, english],
  ['Polish', wordsOf('pl'), wordsOf('en')],
  ['Chinese', wordsOf('zh-TW'), wordsOf('en')],
])('a number is written in groups where English does so: %s', (_, words, original) => {
  const inEnglish = new Map(saidOf(original, 1234567));
  // The example's own numbers are written into cells.
  const said = saidOf(words, 1234567).filter(([path]) => inEnglish.has(path) && !path.startsWith('sample.'));
  expect(said.length).toBeGreaterThan(30);
  expect(said.filter(([path, text]) => bare(text) > bare(inEnglish.get(path)!))).toEqual([]);
});

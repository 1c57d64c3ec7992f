import { lying } from '../../src/report/bar';
import { noPages, pages, report } from '../../src/report/report';
import { wordsOf } from '../../src/words/words';
import { juniper } from './builder/juniper';

/** Of 2,048 parts of its size, how wide Arial, and what is as wide, draws a block such as █. */
const BLOCK = 1450;

test('a bar is as long as the share of it that is kept, and marks what is promised', () => {
  expect([lying(0.5, 0.9, 10), lying(0.9, 0.5, 10), lying(1, 0.8, 5), lying(0, 1, 4)]).toEqual([
    '█████▒▒▒▒░',
    '█████▓▓▓▓░',
    '████▓',
    '▒▒▒▒',
  ]);
});

test.each(['en', 'pl', 'zh-TW'])('no column cuts a bar, which would look full: %s', language => {
  const words = wordsOf(language);
  const sheets = [...report(juniper, words, new Map()), ...pages(juniper, words, { ...noPages, owner: 'Support' })];
  const bars = sheets.flatMap(({ name, cells, widths, merges }) =>
    cells.flatMap((row, i) =>
      row.flatMap(({ value, look }, j) => {
        if (typeof value !== 'string' || !/^[█▓▒░]+$/.test(value)) return [];
        const columns = merges.find(area => area.row === i && area.column === j)?.columns ?? 1;
        const room = widths.slice(j, j + columns).reduce((sum, width) => sum + width * 7, 5);
        return [{ name, value, room, needed: (value.length * look.size * (4 / 3) * BLOCK) / 2048 }];
      }),
    ),
  );
  expect(new Set(bars.map(({ name }) => name)).size).toBe(3);
  expect(bars.filter(({ room, needed }) => needed > room)).toEqual([]);
});

import { confirmReadings, readPromises } from '../../../src/app/promises/read-promises';
import { wordsOf } from '../../../src/words/words';
import { memoryWorkbook } from '../../memory';

test.each([
  [
    'pl',
    ['Obietnice', 'Punkty styku'],
    ['Punkt styku', 'Obietnica', 'Wskaźnik', 'Dotrzymana, gdy'],
    'Odpowiadamy w ciągu 24 godzin',
    '<= 24 godziny',
  ],
  ['zh-TW', ['承諾', '接觸點'], ['接觸點', '承諾', '指標', '兌現條件'], '24 小時內回覆', '<= 24 小時'],
])(
  'in a workbook of %s, a test that is read from a promise is written in its words, whoever confirms it',
  (_, [tab, places], header, text, test) => {
    const workbook = memoryWorkbook({ [places!]: [[header[0]!], ['A']], [tab!]: [header, ['A', text, null, null]] });
    const words = wordsOf('en');
    confirmReadings(workbook, readPromises(workbook, words), words);
    expect(workbook.grids.get(tab!)![1]![3]).toBe(test);
    expect(readPromises(workbook, words)).toEqual([]);
  },
);

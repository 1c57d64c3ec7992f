import { markdown } from '../../../src/report/text/markdown';
import { wordsOf } from '../../../src/words/words';
import { auditOf } from '../builder/audit';
import { promiseOf } from '../builder/promise';

const words = wordsOf('en');

test('customers’ words are shown, never formatted', () => {
  const [against] = [
    { text: '<b>*never* again_ [x](http://y) `z` | &lt;\n# no', date: null, source: 'survey' as const, cell: 'Evidence!A1' },
  ];
  const text = markdown(
    auditOf([promiseOf({ id: 'A', verdict: 'broken', repairRank: 1, quotes: { against: [against!], for: [] } })]),
    words,
  );
  expect(text).toContain('“\\<b\\>\\*never\\* again\\_ \\[x\\](http\\:\\/\\/y) \\`z\\` \\| \\&lt; # no” (survey)');
});

test('an empty audit says so', () => {
  expect(markdown(auditOf([]), words)).toContain('**This workbook has no live promise yet: write the first one in the tab Promises.**');
});

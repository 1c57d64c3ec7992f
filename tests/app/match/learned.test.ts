import { reviewMatches } from '../../../src/app/match/match';
import { wordsOf } from '../../../src/words/words';
import { memoryWorkbook } from '../../memory';
import type { Row } from '../tiny';
import { countsOf, tabsWith } from './shop';

const words = wordsOf('en');

describe('what was learned', () => {
  const told = (Touchpoint: string, things: string, traits: string): Row[] =>
    things
      .split(' ')
      .flatMap(thing => traits.split(' ').map(trait => ({ Touchpoint, Metric: 'Stars', Value: 5, Comment: `The ${thing} was ${trait}` })));
  const evidence = [
    ...told('Delivery', 'driver van box courier truck', 'late wet lost quick early broken kind'),
    ...told('Refunds', 'money card voucher bank sum', 'paid gone short wrong back double fine'),
  ];
  const free = (Comment: string): Row => ({ Touchpoint: null, Metric: 'Stars', Value: 1, Comment });
  const countsWith = (rows: Row[], matches: Row[] = []) => countsOf(tabsWith([], matches, { evidence: rows }));

  test('counts in the audit where comments held out were guessed rightly', () =>
    expect(countsWith([...evidence, free('The driver was late, the van wet')])).toMatchObject({ n: [36, 0, 35], unmatched: 0 }));

  test('says nothing of comments of another kind', () => {
    const others = ['The weather was fine', 'Fine', 'A wet dog in a yellow hat slept under some trees', '天氣很好'].map(free);
    expect(countsWith([...evidence, ...others])).toMatchObject({ n: [35, 0, 35], unmatched: 4 });
  });

  test('says nothing where too few rows are told, or contradict each other', () => {
    const comment = free('The driver was late, the van wet');
    expect(countsWith([...evidence.filter((_, i) => i % 4 === 0), comment])).toMatchObject({ unmatched: 1 });
    const muddled = evidence.map((row, i) => ({ ...row, Touchpoint: i % 2 === 0 ? 'Delivery' : 'Refunds' }));
    expect(countsWith([...muddled, comment])).toMatchObject({ unmatched: 1 });
  });

  test('gives way to a decision, and to a name', () => {
    const comment = free('The driver was late, the van wet');
    expect(countsWith([...evidence, comment], [{ Words: 'driver', Touchpoint: 'Refunds' }])).toMatchObject({ n: [35, 0, 36] });
    expect(countsWith([...evidence, comment], [{ Words: 'driver', Decision: 'Ignore' }])).toMatchObject({ n: [35, 0, 35], leftOut: 1 });
    expect(countsWith([...evidence, free('The reception was late')])).toMatchObject({ n: [35, 1, 35] });
  });

  test('is the same whatever the order of rows', () => {
    const rows = [...evidence, ...['The driver was late, the van wet', 'The bank was wrong, the sum short', 'The box was fine'].map(free)];
    expect(countsWith([...rows].reverse())).toEqual(countsWith(rows));
  });

  test('is shown with its words, and how it did', () => {
    const tabs = tabsWith([], [], { evidence: [...evidence, free('The driver was late, the van wet')] });
    const { byLearning, notes, taught } = reviewMatches(memoryWorkbook(tabs), words);
    expect(byLearning).toBe(1);
    expect(notes).toEqual([
      'Learned from rows that name their touchpoint: of 70 comments held back as a test, 70 were guessed right. Your own decisions always win.',
    ]);
    expect(taught).toEqual(['Delivery: 1 comment, by words such as “driver”, “late”, “van” and “wet”.']);
  });
});

import fc from 'fast-check';
import { decideMatches } from '../../../src/app/match/decide';
import { reviewMatches } from '../../../src/app/match/match';
import type { Grid } from '../../../src/core/cell/cell';
import { wordsOf } from '../../../src/words/words';
import { memoryWorkbook } from '../../memory';
import { runs } from '../arbitrary';
import type { Row } from '../tiny';
import { auditTabs, tab } from '../tiny';
import { countsOf, tabsWith } from './shop';

const words = wordsOf('en');
const DAY = '2026-11-22';

describe('the review', () => {
  const reviews: Grid = [
    [1, 'My parcel never came'],
    [2, 'The parcel was wet'],
    [2, 'Still no refund, shame'],
    [3, 'Meh'],
    [3, 'meh!!'],
    [4, 'At reception they joked about the delivery'],
    [5, 'Quick delivery, mail me: ann@example.com'],
    [5, 'Ask ann@example.com about nothing'],
  ];
  const review = (matches: Row[] = []) => reviewMatches(memoryWorkbook(tabsWith(reviews, matches)), words);
  const shown = (matches: Row[] = []) =>
    review(matches).suggestions.map(({ words: phrase, rows, touchpoint, sure }) => [phrase, rows, touchpoint, sure]);

  test('asks about words that tell, then about whole comments', () =>
    expect(shown()).toEqual([
      ['parcel', 2, 'Delivery', false],
      ['“Meh”', 2, null, false],
      ['“Ask ••• about nothing”', 1, null, false],
      ['“At reception they joked about the delivery”', 1, null, false],
    ]));

  test('counts every row once, and those settled are gone', () => {
    expect(review()).toMatchObject({ free: 8, byRule: 2, byDecision: 0, ignored: 0, unmatched: 6 });
    const decided = review([
      { Words: 'parcel', Touchpoint: 'Delivery' },
      { Words: '“meh”', Decision: 'Ignore' },
    ]);
    expect(decided).toMatchObject({ free: 8, byRule: 2, byDecision: 2, ignored: 2, unmatched: 2 });
    expect(decided.suggestions.map(one => one.words)).not.toContain('parcel');
  });

  test('says why, and shows nothing that could tell who wrote it', () => {
    const text = JSON.stringify(review());
    expect(text).not.toContain('ann@');
    expect(text).toContain('“parcel” is used in what is promised at “Delivery”, or in comments there.');
    expect(text).toContain('It fits “Delivery” and “Front desk” equally well.');
  });

  test('says how often names are right, as rows that name their touchpoint measure it', () => {
    const told = (Touchpoint: string, Comment: string): Row => ({ Touchpoint, Metric: 'Stars', Value: 5, Comment });
    const free = told('', 'The delivery was quick');
    const evidence = [
      told('Delivery', 'Delivery late'),
      told('Delivery', '送货很慢'),
      told('Refunds', 'The delivery money'),
      told('Refunds', 'Zwrot'),
      free,
    ];
    const notesOf = (rows: Row[]) => reviewMatches(memoryWorkbook(tabsWith([], [], { evidence: rows })), words).notes;
    expect(notesOf(evidence)).toEqual(['Names were right in 3 of 4 comments whose rows also name their touchpoint.']);
    expect(notesOf([free])).toEqual([expect.stringContaining('cannot be measured here')]);
  });

  test('learns from comments that were matched', () => {
    const driver = Array.from({ length: 20 }, (_, i): Grid[number] => [5, `Delivery ${i}: the driver was kind`]);
    const desk = Array.from({ length: 20 }, (_, i): Grid[number] => [5, `Reception ${i}: the key was there`]);
    const { suggestions } = reviewMatches(memoryWorkbook(tabsWith([...driver, ...desk, [1, 'A rude driver']])), words);
    expect(suggestions).toMatchObject([{ touchpoint: 'Delivery', sure: false }]);
  });

  test('asks about a name that is said in passing, where the words speak of another touchpoint', () => {
    const said = (Touchpoint: string, comment: string): Row[] =>
      Array.from({ length: 20 }, (_, i) => ({ Touchpoint, Metric: 'Stars', Value: 5, Comment: `${comment} ${i}` }));
    const evidence = [...said('Refunds', 'Cash on the card, no voucher'), ...said('Delivery', 'The driver left it in the garden')];
    const tabs = { ...tabsWith([[1, 'No cash on the card, only a voucher, delivery?']]), Evidence: tab(evidence) };
    const workbook = memoryWorkbook(tabs);
    const { byRule, unmatched, suggestions } = reviewMatches(workbook, words);
    expect([byRule, unmatched]).toEqual([0, 1]);
    expect(suggestions).toMatchObject([{ touchpoint: null, sure: false, others: ['Delivery', 'Refunds'] }]);
    expect(countsOf(tabs)).toMatchObject({ n: [20, 0, 20], unmatched: 1 });
    decideMatches(workbook, [{ words: suggestions[0]!.words, touchpoint: 'Refunds' }], DAY, words);
    expect(reviewMatches(workbook, words)).toMatchObject({ byRule: 0, byDecision: 1, suggestions: [] });
  });

  test('shows 40 questions and counts the rest', () => {
    const letter = (n: number): string => String.fromCharCode(97 + n);
    const many = Array.from({ length: 70 }, (_, i): Grid[number] => [1, `${letter(i % 26)}${letter(Math.floor(i / 26))}qxz`]);
    const { suggestions, more, unmatched } = reviewMatches(memoryWorkbook(tabsWith(many)), words);
    expect([suggestions.length, more, unmatched]).toEqual([40, { suggestions: 30, rows: 30 }, 70]);
  });

  test('works where nothing is promised or read yet', () => {
    const { free, suggestions } = reviewMatches(memoryWorkbook({ Notes: [['a']] }), words);
    expect([free, suggestions]).toEqual([0, []]);
  });
});

describe('whatever customers write', () => {
  const comment = fc.oneof(
    fc.constantFrom('delivery', 'My parcel', 'parcel and refund', 'reception', '送货', 'Meh', '“', '=1+1', '👍', 'ann@example.com'),
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc
      .array(fc.constantFrom('late', 'parcel', 'money', 'smile', '送', '货', 'desk', 'front', '.'), { maxLength: 8 })
      .map(parts => parts.join(' ')),
  );
  const reviews = fc.array(
    fc.tuple(fc.constantFrom(1, 5, null, 'N/A'), comment).map(row => [...row] as Grid[number]),
    { minLength: 1, maxLength: 30 },
  );

  test('the base adds up, each comment is asked about once, and the order of rows changes nothing', () =>
    fc.assert(
      fc.property(reviews, rows => {
        const { base } = auditTabs(tabsWith(rows));
        expect(base.used + base.noAnswer + base.invalid + base.unmatched + base.leftOut + base.aside + base.outOfPeriod).toBe(base.read);
        const of = (grid: Grid) => {
          const { suggestions, more, ...counts } = reviewMatches(memoryWorkbook(tabsWith(grid)), words);
          expect(suggestions.reduce((sum, one) => sum + one.rows, more.rows)).toBe(counts.unmatched);
          return { counts, suggestions: suggestions.map(({ place: _, ...rest }) => rest) };
        };
        expect(of([...rows].reverse())).toEqual(of(rows));
      }),
      runs,
    ));

  test('what is decided settles just the rows that were asked about, once and for all', () =>
    fc.assert(
      fc.property(reviews, rows => {
        const workbook = memoryWorkbook(tabsWith(rows));
        const { suggestions, unmatched } = reviewMatches(workbook, words);
        const decisions = suggestions.map(one => ({ words: one.words, touchpoint: one.touchpoint }));
        decideMatches(workbook, decisions, DAY, words);
        const after = reviewMatches(workbook, words);
        expect(after.byDecision + after.ignored).toBeGreaterThanOrEqual(unmatched);
        expect(after.unmatched).toBe(0);
        expect(decideMatches(workbook, decisions, DAY, words).rows).toBe(0);
      }),
      runs,
    ));
});

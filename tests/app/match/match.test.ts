import fc from 'fast-check';
import { decideMatches, reviewMatches } from '../../../src/app/match/match';
import type { Grid } from '../../../src/core/cell/cell';
import { wordsOf } from '../../../src/words/words';
import { memoryWorkbook } from '../../memory';
import { runs } from '../arbitrary';
import type { Row } from '../tiny';
import { auditTabs, issues, tab, tabsOf } from '../tiny';

const words = wordsOf('en');
const DAY = '2026-11-22';

const touchpoints: Row[] = [
  { Touchpoint: 'Delivery', Stage: 'Get it', 'Also called': 'shipping; 送货' },
  { Touchpoint: 'Front desk', Stage: 'Arrive', 'Also called': 'reception' },
  { Touchpoint: 'Refunds', Stage: 'After', 'Also called': '退款; zwrot' },
];
const promises: Row[] = [
  { 'Promise ID': 'P1', Touchpoint: 'Delivery', Promise: 'Your parcel arrives within 2 days', Metric: 'Stars' },
  { 'Promise ID': 'P2', Touchpoint: 'Front desk', Promise: 'Check in within five minutes, with a smile', Metric: 'Stars' },
  { 'Promise ID': 'P3', Touchpoint: 'Refunds', Promise: 'Your money back in 5 days, no questions', Metric: 'Stars' },
];
const sources: Row[] = [
  { Tab: 'Reviews', Column: 'Stars', Holds: 'Value', Metric: 'Stars', Source: 'Review' },
  { Tab: 'Reviews', Column: 'Text', Holds: 'Comment' },
];
const tabsWith = (reviews: Grid, matches: Row[] = [], rest: Parameters<typeof tabsOf>[0] = {}): Record<string, Grid> => ({
  ...tabsOf({ touchpoints, promises, sources, ...rest }),
  Reviews: [['Stars', 'Text'], ...reviews],
  ...(matches.length > 0 ? { Matches: tab(matches) } : {}),
});
/** Answers by promise, and what of the base is not used. */
function countsOf(tabs: Record<string, Grid>): { n: number[]; unmatched: number; leftOut: number; read: number } {
  const { promises: found, base } = auditTabs(tabs);
  return { n: found.map(one => one.n), unmatched: base.unmatched, leftOut: base.leftOut, read: base.read };
}
/** The touchpoint that a comment is matched to, by its answers. */
function placeOf(comment: string, matches: Row[] = []): string | null {
  const { n, leftOut } = countsOf(tabsWith([[5, comment]], matches));
  const at = n.indexOf(1);
  return at >= 0 ? String(touchpoints[at]!.Touchpoint) : leftOut === 1 ? 'left out' : null;
}

describe('by the names of touchpoints', () => {
  test.each([
    ['The delivery was quick', 'Delivery'],
    ['SHIPPING took ages!', 'Delivery'],
    ['front-desk staff were kind', 'Front desk'],
    ['送货太慢', 'Delivery'],
    ['我要退款', 'Refunds'],
    ['Zwrot trwał wieki', 'Refunds'],
    ['The desk in front of me', null],
    ['Two deliveries', 'Delivery'],
    ['Boarding a delivering van', null],
    ['The milk delivery woke me', null],
    ['A quick delivery', 'Delivery'],
    ['遲遲不退款項', null],
    ['退款很慢，送货也是', null],
    ['Zwrotu nie chcieli', 'Refunds'],
    ['Błyskawiczny zwrot', 'Refunds'],
    ['Nigdy nie dostałem zwrotu', 'Refunds'],
    ['Naturally, my milk delivery', null],
    ['At reception they joked about the delivery', null],
    ['Meh', null],
  ])('%s -> %s', (comment, touchpoint) => expect(placeOf(comment)).toBe(touchpoint));

  test('the longer of two names wins where one is a part of the other', () => {
    const more = [...touchpoints, { Touchpoint: 'Delivery tracking' }];
    const tabs = tabsWith([[5, 'Delivery tracking was broken']], [], {
      touchpoints: more,
      promises: [...promises, { ...promises[0]!, 'Promise ID': 'P4', Touchpoint: 'Delivery tracking' }],
    });
    expect(countsOf(tabs).n).toEqual([0, 0, 0, 1]);
  });
});

describe('by decisions', () => {
  const parcel = { Words: 'parcel', Touchpoint: 'Delivery', Decision: 'Accept' };
  test.each<[string, Row[], string | null]>([
    ['My Parcel never came', [parcel], 'Delivery'],
    ['Two parcels', [parcel], 'Delivery'],
    ['A parcelled lot', [parcel], null],
    ['Reception lost my parcel', [parcel], 'Delivery'],
    ['My parcel', [{ ...parcel, Decision: null }], 'Delivery'],
    ['My parcel', [{ ...parcel, Touchpoint: null, Decision: 'Ignore' }], 'left out'],
    ['My parcel', [parcel, { ...parcel, Touchpoint: 'Refunds' }], 'Refunds'],
    ['A parcel of money', [parcel, { Words: 'money', Touchpoint: 'Refunds' }], null],
    ['Meh!', [{ Words: '“meh”', Touchpoint: 'Refunds' }], 'Refunds'],
    ['Meh, I say', [{ Words: '“meh”', Touchpoint: 'Refunds' }], null],
    ['so late, Late!', [{ Words: '"Late so"', Touchpoint: 'Delivery' }], 'Delivery'],
    ['👍', [{ Words: '“👍”', Touchpoint: 'Front desk' }], 'Front desk'],
    ['Ring +49 30 1234567 about my money', [{ Words: '“Ring ••• about my money”', Touchpoint: 'Refunds' }], 'Refunds'],
  ])('%s with %j -> %s', (comment, matches, touchpoint) => expect(placeOf(comment, matches)).toBe(touchpoint));

  test('a touchpoint that nobody knows, and a decision for none, are reported', () => {
    const matches: Row[] = [
      { Words: 'parcel', Touchpoint: 'Delivry', Decision: 'Accept' },
      { Words: 'money', Touchpoint: null, Decision: 'Accept' },
    ];
    const found = issues({ touchpoints, promises, tabs: { Matches: tab(matches) } });
    expect(found.filter(issue => issue.includes('Matches'))).toEqual([
      'unknown-touchpoint Matches!B2 Delivry -> Delivery',
      'missing-cell Matches!B3',
    ]);
  });
});

describe('what is not matched', () => {
  test('is counted, and reported once for each column', () => {
    const tabs = tabsWith([
      [5, 'The delivery was quick'],
      [1, 'Meh'],
      [2, 'Nothing'],
      [3, null],
      [null, 'No stars'],
      [null, null],
    ]);
    const { base, issues: found } = auditTabs(tabs);
    expect(base).toMatchObject({ read: 5, used: 1, unmatched: 3, noAnswer: 1 });
    expect(found.map(({ code, cell, count }) => [code, cell, count])).toEqual([['unmatched-evidence', 'B3', 4]]);
  });

  test('counts as unmatched, too, where there are words alone', () => {
    const tabs = tabsWith(
      [
        [null, 'Meh'],
        [null, 'delivery'],
        [null, null],
        [null, 'spam'],
      ],
      [{ Words: 'spam', Decision: 'Ignore' }],
      {
        sources: [sources[1]!],
      },
    );
    expect(auditTabs(tabs).base).toMatchObject({ read: 3, unmatched: 1, leftOut: 1, noAnswer: 1 });
  });

  test('is no reason to doubt a row of Evidence that names its touchpoint', () => {
    const evidence = [
      { Touchpoint: 'Refunds', Metric: 'Stars', Value: 5, Comment: 'The delivery was quick' },
      { Touchpoint: null, Metric: 'Stars', Value: 4, Comment: 'The delivery was quick' },
      { Touchpoint: null, Metric: 'Stars', Value: 3, Comment: 'Meh' },
      { Touchpoint: null, Metric: 'Stars', Value: 2, Comment: null },
      { Touchpoint: 'Moon', Metric: 'Stars', Value: 1, Comment: 'The delivery was quick' },
    ];
    const tabs = tabsOf({ touchpoints, promises, evidence });
    expect(countsOf(tabs)).toMatchObject({ n: [1, 0, 1], unmatched: 3 });
    expect(auditTabs(tabs).issues.map(({ code, cell }) => `${code} ${cell}`)).toEqual([
      'unmatched-evidence D4',
      'missing-cell A5',
      'unknown-touchpoint A6',
    ]);
  });

  test('stays open where several values go with the same words, for nobody knows which one they are about', () => {
    const tabs = tabsWith([[5, 'The delivery was quick']], [], {
      sources: [...sources, { Tab: 'Reviews', Column: 'Text', Holds: 'Value', Metric: 'CSAT' }],
    });
    expect(auditTabs(tabs).issues.map(({ code }) => code)).toContain('open-touchpoint');
    expect(countsOf(tabs).read).toBe(0);
  });
});

describe('a comment of several sentences', () => {
  const both = 'The delivery was quick. Reception was rude.';
  const whole: Row[] = [...touchpoints, { Touchpoint: 'Our hotel', 'Also called': 'Whole visit' }];
  const commentsOf = (tabs: Record<string, Grid>) => auditTabs(tabs).touchpoints.map(one => one.comments);

  test.each([
    ['The delivery was quick. The delivery was free. Thanks a lot.', 'Delivery'],
    ['The delivery was quick. We waited outside.', null],
    [both, null],
    ['送货很快。我要退款。', null],
    ['送货很快。送货也准时。谢谢。', 'Delivery'],
    ['Zwrot trwał wieki. Zwrotu nikt nie chciał.', 'Refunds'],
  ])('“%s” -> %s', (comment, touchpoint) => expect(placeOf(comment)).toBe(touchpoint));

  test('goes to each touchpoint as a comment, and its mark to none', () => {
    const tabs = tabsWith([[5, both]]);
    expect(countsOf(tabs)).toMatchObject({ n: [0, 0, 0], unmatched: 1 });
    expect(commentsOf(tabs)).toEqual([1, 1, 0]);
    expect(auditTabs(tabs).issues.map(({ code, cell }) => `${code} ${cell}`)).toEqual(['several-touchpoints B2']);
  });

  test('is quoted by its sentence where the mark says on which side all of it stands', () => {
    const quotesOf = (mark: number) =>
      auditTabs(tabsWith([[mark, both]])).promises.map(({ quotes }) => [...quotes.for, ...quotes.against].map(one => one.text));
    expect(quotesOf(1)).toEqual([['The delivery was quick.'], ['Reception was rude.'], []]);
    expect(quotesOf(3)).toEqual([[], [], []]);
  });

  test('counts for the whole visit where the team has a touchpoint of that name', () => {
    const own = { 'Promise ID': 'P4', Touchpoint: 'Our hotel', Promise: 'A good time', Metric: 'Stars' };
    const tabs = tabsWith([[5, both]], [], { touchpoints: whole, promises: [...promises, own] });
    expect(countsOf(tabs)).toMatchObject({ n: [0, 0, 0, 1], unmatched: 0 });
    expect(commentsOf(tabs)).toEqual([1, 1, 0, 1]);
  });

  test('goes where a person says, all of it', () => {
    expect(placeOf(both, [{ Words: `“${both}”`, Touchpoint: 'Delivery' }])).toBe('Delivery');
    expect(placeOf('My parcel came. Well done. Thank you.', [{ Words: 'parcel', Touchpoint: 'Delivery' }])).toBe('Delivery');
    expect(placeOf('My parcel came. Reception was rude.', [{ Words: 'parcel', Touchpoint: 'Delivery' }])).toBe(null);
    expect(placeOf(both, [{ Words: 'rude', Decision: 'Ignore' }])).toBe('left out');
  });
});

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
    const { byLearning, notes } = reviewMatches(memoryWorkbook(tabs), words);
    expect(byLearning).toBe(1);
    expect(notes).toEqual([
      'Learned from the rows that you have placed: of 70 comments held out and guessed, 70 were guessed rightly. A decision of yours always wins.',
      'Delivery: 1 comment, by words such as “driver”, “late”, “van” and “wet”.',
    ]);
  });
});

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
    expect(text).toContain('“parcel” is a word of what is promised at “Delivery”, or of comments there.');
    expect(text).toContain('It says as much of “Delivery” and “Front desk”.');
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

  test('shows 50 questions and counts the rest', () => {
    const letter = (n: number): string => String.fromCharCode(97 + n);
    const many = Array.from({ length: 70 }, (_, i): Grid[number] => [1, `${letter(i % 26)}${letter(Math.floor(i / 26))}qxz`]);
    const { suggestions, more, unmatched } = reviewMatches(memoryWorkbook(tabsWith(many)), words);
    expect([suggestions.length, more, unmatched]).toEqual([50, { suggestions: 20, rows: 20 }, 70]);
  });

  test('works where nothing is promised or read yet', () => {
    const { free, suggestions } = reviewMatches(memoryWorkbook({ Notes: [['a']] }), words);
    expect([free, suggestions]).toEqual([0, []]);
  });
});

describe('decisions', () => {
  test('are appended to Matches, which is made if it is missing, and never twice', () => {
    const workbook = memoryWorkbook(tabsWith([[1, 'My parcel']]));
    const before = new Map([...workbook.grids].map(([name, grid]) => [name, JSON.stringify(grid)]));
    const decisions = [
      { words: 'parcel', touchpoint: 'Delivery' },
      { words: '“Meh”', touchpoint: null },
    ];
    expect(decideMatches(workbook, [...decisions, ...decisions], DAY, words)).toBe(2);
    expect(decideMatches(workbook, [{ words: '"meh"', touchpoint: null }], DAY, words)).toBe(0);
    expect(decideMatches(workbook, [{ words: 'Parcel', touchpoint: 'Refunds' }], DAY, words)).toBe(1);
    expect(workbook.grids.get('Matches')).toEqual([
      ['Words', 'Touchpoint', 'Decision', 'Decided on'],
      ['parcel', 'Delivery', 'Accept', DAY],
      ['“Meh”', null, 'Ignore', DAY],
      ['Parcel', 'Refunds', 'Accept', DAY],
    ]);
    for (const [name, grid] of before) expect(JSON.stringify(workbook.grids.get(name))).toBe(grid);
  });

  test('go under their headers, wherever these stand', () => {
    const workbook = memoryWorkbook({ ...tabsWith([]), Matches: [['Note', 'Decision', 'Comment', 'Touchpoint']] });
    decideMatches(workbook, [{ words: 'parcel', touchpoint: 'Delivery' }], DAY, words);
    expect(workbook.grids.get('Matches')![1]).toEqual([null, 'Accept', 'parcel', 'Delivery']);
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
        expect(decideMatches(workbook, decisions, DAY, words)).toBe(0);
      }),
      runs,
    ));
});

import fc from 'fast-check';
import { mask } from '../../../../src/core/cell/words/mask';
import { wordsOf } from '../../../../src/core/cell/words/words';
import type { Quote } from '../../../../src/core/evidence/quote';
import { newestQuotes } from '../../../../src/core/evidence/quote';
import { emptySummary } from '../../../../src/core/evidence/summary';
import { chooseQuotes } from '../../../../src/core/judgement/quotes/telling-quotes';
import { generator } from '../../../../src/core/statistics/generator';
import type { Vocabulary } from '../../../../src/core/statistics/vocabulary';
import { contrast, vocabularyOf, without } from '../../../../src/core/statistics/vocabulary';

const quote = (text: string, date = '2026-10-01'): Quote => ({ text, date, source: 'survey', cell: 'Evidence!A1' });
const quotes = (...texts: string[]): Quote[] => texts.map(text => quote(text));

describe('words', () => {
  test('are lowered, once each, without numbers', () => expect(wordsOf('Late, so LATE: 45 minutes!')).toEqual(['late', 'so', 'minutes']));
  test('of Chinese go by pairs of letters', () => expect(wordsOf('送货太慢')).toEqual(['送货', '货太', '太慢']));
  test('of Polish keep their letters', () => expect(wordsOf('Zażółć gęślą')).toEqual(['zażółć', 'gęślą']));
  test('are the same, whether or not other letters stand beside them', () =>
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), text => expect(wordsOf(`${text} ż`)).toEqual([...wordsOf(text), 'ż'])),
      { seed: 3 },
    ));
});

/** The words of a text with how often each comes, and as many more as are given. */
function count(text: string, many: Record<string, number> = {}) {
  const words = new Map(Object.entries(many));
  for (const one of text.split(' ')) words.set(one, (words.get(one) ?? 0) + 1);
  return { words, total: [...words.values()].reduce((sum, n) => sum + n, 0) };
}

describe('log-odds', () => {
  const slow = ['slow phone', 'slow desk', 'slow mail'].map(wordsOf);
  const kind = ['kind phone', 'kind desk', 'kind mail'].map(wordsOf);
  const [one, other, all] = [slow, kind, [...slow, ...kind]].map(vocabularyOf) as [Vocabulary, Vocabulary, Vocabulary];

  test('tell which side a word belongs to, and are opposite for the two sides', () => {
    expect(contrast('slow', one, other, all).z).toBeGreaterThan(0.5);
    expect(contrast('slow', other, one, all).z).toBeCloseTo(-contrast('slow', one, other, all).z, 12);
    expect(contrast('phone', one, other, all)).toEqual({ logOdds: 0, z: 0 });
    expect(contrast('never said', one, other, all)).toEqual({ logOdds: 0, z: 0 });
  });

  // By hand after Monroe et al., equations 16 and 22: prior 100 x 3/12 = 25; a = 3 + 25 of 6 + 100, b = 0 + 25 of 6 + 100.
  test('agree with the formula worked by hand', () => {
    const { logOdds, z } = contrast('slow', one, other, all, 100);
    expect(logOdds).toBeCloseTo(Math.log(28 / 78) - Math.log(25 / 81), 12);
    expect(z).toBeCloseTo(logOdds / Math.sqrt(1 / 28 + 1 / 25), 12);
  });

  test('take a prior of a tenth of as many words as two groups of the smaller size have', () => {
    const larger = vocabularyOf([...kind, ...kind]);
    expect(contrast('slow', one, larger, all)).toEqual(contrast('slow', one, larger, all, 0.1 * 2 * 6));
    expect(contrast('slow', larger, one, all)).toEqual(contrast('slow', larger, one, all, 0.1 * 2 * 6));
  });

  // The README of the Python package fightin_words: two sentences, with words that come twice; a prior of 0.05 for each of 11 words.
  test.each([
    ['brown', 0.6894227886807968],
    ['the', 0],
    ['purple', -0.6894227886807968],
  ])('of “%s” are those that are published', (word, z) => {
    const [fox, donkey] = ['the quick brown fox jumps over the lazy pig', 'the lazy purple pig jumps over the lazier donkey'].map(text =>
      count(text),
    );
    const each = new Map([...fox!.words, ...donkey!.words].map(([one]) => [one, 1]));
    expect(contrast(word, fox!, donkey!, { words: each, total: each.size }, 0.05 * each.size).z).toBeCloseTo(z, 12);
  });

  // The same README: a prior that shrinks one word, said a thousand times, to a thousandth.
  test.each([
    ['very', -0.4368846171934332],
    ['quick', 1.7087406001344665],
    ['the', 4.961066225017743],
    ['sleepy', 0.3539801999989518],
  ])('with a prior of its own for each word are those that are published for “%s”', (word, z) => {
    const fox = count('the quick brown fox jumps over the lazy pig');
    const donkey = count('the lazy purple pig jumps over the sleepy donkey', { very: 1000 });
    const prior = new Map([...fox.words, ...donkey.words].map(([one]) => [one, one === 'very' ? 0.001 : 0.05]));
    const total = [...prior.values()].reduce((sum, n) => sum + n, 0);
    expect(contrast(word, fox, donkey, { words: prior, total }, total).z).toBeCloseTo(z, 10);
  });

  test('the rest of a vocabulary is what its part leaves', () => {
    const rest = without(all, one);
    expect(rest.total).toBe(other.total);
    expect(['kind', 'phone', 'slow', 'never said'].map(word => rest.words.get(word))).toEqual([3, 1, 0, 0]);
  });
});

describe('the quotes of a promise', () => {
  const slow = quotes(
    'The phone rang and rang, nobody answered',
    'Nobody answered the phone for an hour',
    'nobody answered',
    'nice weather, by the way',
  );
  const fine = quotes('Answered at once and friendly', 'friendly person at once', 'at once');

  test('are those whose words are typical of their side, not the longest or the first', () => {
    const [told] = chooseQuotes([
      { against: [quote('I bought a red umbrella on the way to the tram stop last Sunday'), ...slow], for: fine },
    ]);
    expect(told!.quotes.against[0]!.text).toContain('answered');
    expect(told!.quotes.for[0]!.text).toContain('at once');
  });

  test('are found in Chinese too', () => {
    const against = quotes('今天天气不错', '送货太慢了', '送货太慢，等了三天', '太慢，送货晚了');
    const [told] = chooseQuotes([{ against, for: quotes('服务很好', '服务很好，下次再来') }]);
    expect(told!.quotes.against[0]!.text).toContain('太慢');
  });

  test('show the same words only once in the whole report', () => {
    const told = chooseQuotes([
      { against: slow, for: [] },
      { against: slow, for: [] },
    ]);
    const texts = told.flatMap(one => one.quotes.against.map(({ text }) => text));
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('with equal words go by day, the newest first', () => {
    const against = ['2026-01-01', '2026-03-01', '2026-02-01'].map(date =>
      quote(`all of ${date === '2026-03-01' ? 'it' : date === '2026-02-01' ? 'this' : 'that'}`, date),
    );
    expect(chooseQuotes([{ against, for: [] }])[0]!.quotes.against.map(({ date }) => date)).toEqual([
      '2026-03-01',
      '2026-02-01',
      '2026-01-01',
    ]);
  });

  test('are no two of the same words, whatever their signs and case', () => {
    const against = quotes('Nobody came', 'nobody came!', 'NOBODY CAME...', 'The lift was out of order');
    expect(chooseQuotes([{ against, for: fine }])[0]!.quotes.against).toHaveLength(2);
  });

  test('say each what those before do not', () => {
    const cold = ['soup', 'stew', 'rice', 'fish', 'cake'].map(dish => `the ${dish} came cold`);
    const against = quotes(...cold, 'the bill was wrong', 'the bill was wrong twice', 'hello');
    const [first, second] = chooseQuotes([{ against, for: fine }])[0]!.quotes.against;
    expect(first!.text).toContain('cold');
    expect(second!.text).toContain('bill');
  });

  test('begin at their most telling sentence where they are long', () => {
    const before = [
      'We came by train on a sunny day with the children and a dog and a kite, and first of all had a long look at the old harbour.',
      'My sister lives two streets away, knows every shop there, and had told me months before how pretty its garden is in June.',
      'Whoever likes coffee, old books and soft chairs has found a second home, and until last spring that was true of my wife too.',
    ];
    const against = before.map(text =>
      quote(`${text} Then nobody answered the phone, not at noon and not at night, though it rang and rang.`),
    );
    const kept = [...fine, ...before.map(text => quote(`${text} Lovely!`))];
    const [first] = chooseQuotes([{ against, for: kept }])[0]!.quotes.against;
    expect(first!.text.slice(first!.from)).toMatch(/^Then nobody/);
  });

  test('words that set those let down apart come from 30 comments on', () => {
    const many = (text: string, n: number): Quote[] =>
      Array.from({ length: n }, (_, i) => quote(`${text} ${'abcdefghijklmnopqrstuvwxyz'[i]}${i}x`));
    expect(chooseQuotes([{ against: many('queue was long', 14), for: many('desk was quick', 15) }])[0]!.words).toEqual([]);
    const [told] = chooseQuotes([{ against: many('queue was long', 20), for: many('desk was quick', 20) }]);
    expect(told!.words.slice(0, 2).sort()).toEqual(['long', 'queue']);
    expect(told!.words).not.toContain('was');
  });

  test('words that are said on one side alone come before those that both say', () => {
    const filler = (i: number): string => `${'abcdefghijklmnopqrstuvwxyz'[i % 26]}${i}x`;
    const many = (n: number, text: (i: number) => string): Quote[] =>
      Array.from({ length: n }, (_, i) => quote(`${filler(i)} ${filler(i + 7)} ${text(i)}`));
    const against = many(60, i => (i % 3 ? 'was never' : 'damp walls'));
    const kept = many(60, i => (i % 4 ? 'was fine' : 'was never bad'));
    const { words } = chooseQuotes([{ against, for: kept }])[0]!;
    expect(words).toContain('never');
    expect(words.slice(0, 2).sort()).toEqual(['damp', 'walls']);
  });

  test('words of three letters that every tenth comment holds tell nothing, rarer ones do', () => {
    const names = 'abcdefghijklmnopqrstuvwxyz';
    const against = Array.from({ length: 100 }, (_, i) => quote(`${names[i % 26]}${i}y ${i % 2 ? 'not' : i % 4 ? 'fee' : 'tax'}`));
    const kept = Array.from({ length: 200 }, (_, i) => quote(`${names[i % 26]}${i}x`));
    expect(chooseQuotes([{ against, for: kept }])[0]!.words.sort()).toEqual(['fee', 'tax']);
  });

  test('words of Chinese are not the seams between them', () => {
    const against = Array.from({ length: 20 }, (_, i) => quote(`${'甲乙丙丁戊己庚辛壬癸'[i % 10]}${i}服务态度`));
    const kept = Array.from({ length: 20 }, (_, i) => quote(`${'子丑寅卯辰巳午未申酉'[i % 10]}${i}房间`));
    expect(chooseQuotes([{ against: [...against, quote('态度'), quote('服务')], for: kept }])[0]!.words).not.toContain('务态');
  });
});

describe('comments that are kept to choose from', () => {
  const said = (n: number, date: string | null): Quote[] =>
    Array.from({ length: n }, (_, i) => ({ ...quote(`${String.fromCharCode(97 + (i % 26))} comment ${i}`), date }));

  test('are the newest, whatever the order of rows', () =>
    expect(newestQuotes([...said(5, '2026-01-01'), ...said(3, '2026-02-01')].reverse(), 3).map(({ date }) => date)).toEqual([
      '2026-02-01',
      '2026-02-01',
      '2026-02-01',
    ]));

  test('are not those at the front of the alphabet, where none has a date', () => {
    const all = said(260, null);
    const kept = newestQuotes(all, 100);
    expect(kept).toEqual(newestQuotes([...all].reverse(), 100));
    expect(new Set(kept.map(({ text }) => text[0])).size).toBeGreaterThan(20);
  });

  test('are more where promises are fewer', () =>
    expect([1, 10, 300].map(promises => emptySummary(promises).most)).toEqual([500, 200, 100]));
});

describe('masking', () => {
  test.each([
    ['Write to ann.lee+x@example.co.uk please', 'Write to ••• please'],
    ['Call +49 (30) 123-45 67 or 0301234567', 'Call ••• or •••'],
    ['My card 4111 1111 1111 1111 was charged', 'My card ••• was charged'],
    ['IBAN PL61 1090 1014 0000 0712 1981 2874', 'IBAN •••'],
    ['On 2026-11-22 at 10:41 I waited 45 minutes for room 1203', 'On 2026-11-22 at 10:41 I waited 45 minutes for room 1203'],
    ['Paid 12.11.2026, 1,250.00 euros', 'Paid 12.11.2026, 1,250.00 euros'],
  ])('%s', (text, masked) => expect(mask(text)).toBe(masked));

  test('no e-mail address and no telephone number ever comes through', () => {
    const phone = fc
      .tuple(fc.constantFrom('+48 ', '0', '(030) ', '+1-'), fc.stringMatching(/^\d{3}[- .]\d{3}[- .]?\d{3}$/))
      .map(parts => parts.join(''));
    fc.assert(
      fc.property(
        fc.string(),
        fc.oneof(fc.stringMatching(/^[a-z][a-z0-9._+-]{0,8}[a-z0-9]@[a-z]{2,8}\.(com|co\.uk|pl)$/), phone),
        fc.string(),
        (before, secret, after) => {
          expect(mask(`${before.replace(/[\w@.]/g, '')} ${secret} ${after.replace(/[\w@.]/g, '')}`)).not.toContain(secret);
        },
      ),
      { seed: 7, numRuns: 300 },
    );
  });
});

describe('words of those let down, where ratings were shuffled', () => {
  const said = `the waiter was kind and the soup came hot | we waited long at the counter and nobody looked up | the room was clean but the street is loud
    | parking is hard to find near the station | she explained the bill twice and smiled | the bread was old and the coffee weak | quick and friendly, as always
    | my parcel came a day late and wet | the app asked for my address three times | no towels, and nobody answered the phone | they changed my booking without a word
    | the price on the shelf was not the price at the till | good music, good light, good people | too many forms for one small repair | he called back within the hour`;
  const words = said.replace(/[|,.]/g, ' ').split(/\s+/);

  /** A comment of words as often as people use them: a few over and over, most seldom. */
  const comment = (random: () => number): string =>
    Array.from({ length: 6 + Math.floor(8 * random()) }, () => words[Math.floor(words.length * random() ** 2)]!).join(' ');

  test('are named for at most one promise in ten', () => {
    const random = generator(41);
    const sides = Array.from({ length: 60 }, () => {
      const comments = Array.from({ length: 150 }, (_, i) => ({ ...quote(`${comment(random)} ${i}`), isKept: random() < 0.75 }));
      return { against: comments.filter(({ isKept }) => !isKept), for: comments.filter(({ isKept }) => isKept) };
    });
    const named = sides.filter(one => chooseQuotes([one])[0]!.words.length > 0).length;
    expect(named).toBeLessThanOrEqual(6);
  });

  test('and one that half of them say and nobody else is named, alone', () => {
    const random = generator(5);
    const comments = Array.from({ length: 200 }, (_, i) => ({ text: `${comment(random)} ${i}`, isKept: i % 5 > 0 }));
    const against = comments.filter(({ isKept }) => !isKept).map(({ text }, i) => quote(i % 2 ? `${text} queue` : text));
    const told = chooseQuotes([{ against, for: comments.filter(({ isKept }) => isKept).map(({ text }) => quote(text)) }]);
    expect(told[0]!.words).toEqual(['queue']);
  });
});
